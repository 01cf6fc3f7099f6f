import type { Component } from '../../../domain/commissions/plan.ts';
import type { Decision, Valuation } from '../../../domain/commissions/valuation.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { conditions } from '../plans.ts';
import type { PlanStanding, Standing } from './standing.ts';

/**
 * How a sale is valued, a second time: written from the text of the commission model (Contributions) over what stands in
 * the table, so that it shares nothing with the engine but the form of its answer.
 */

const before = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** What holds on a day of what is dated: the last that began by then. */
const on = <T extends { readonly from: string }>(states: readonly T[], day: string): T | undefined =>
  states
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);

const partnerOn = ({ partners }: Standing, id: string, day: string) =>
  on(partners.find((one) => one.id === id)?.standing ?? [], day);

const versionOn = ({ versions }: PlanStanding, day: string) =>
  versions
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .sort((a, b) =>
      a.effectiveFrom === b.effectiveFrom ? a.number - b.number : a.effectiveFrom < b.effectiveFrom ? -1 : 1,
    )
    .at(-1);

const minor = (text: string): number => Math.round(Number(text) * 100);

const seenBy = (standing: Standing, sale: AcceptedSale, partnerId: string) => {
  const channel = sale.attributes?.['channel'];
  return {
    amount: Number(sale.amount),
    quantity: Number(sale.quantity),
    margin: sale.cost === undefined ? undefined : (minor(sale.amount) - minor(sale.cost)) / 100,
    currency: sale.currency,
    channel: channel === undefined ? undefined : String(channel),
    category:
      on(standing.products.find(({ id }) => id === sale.productId)?.states ?? [], sale.day)?.category ?? '',
    tier: partnerOn(standing, partnerId, sale.day)?.tier ?? '',
  };
};

const measuresMargin = ({ base, rate }: Component): boolean =>
  [base, 'driver' in rate ? rate.driver : undefined, 'target' in rate ? rate.target : undefined].includes(
    'margin',
  );

const reasonAgainst = (standing: Standing, sale: AcceptedSale, partnerId: string, one: Component) => {
  if (one.when !== undefined) {
    const condition = conditions.find(({ text }) => text === one.when);
    if (condition === undefined) throw new Error(`nobody knows what ${one.when} means`);
    const outcome = condition.holds(seenBy(standing, sale, partnerId));
    if (outcome !== true) return outcome === false ? 'condition-false' : 'condition-error';
  }
  const { holdings = [] } = standing.partners.find(({ id }) => id === partnerId) ?? {};
  const holds = (gate: string): boolean =>
    holdings.some(
      (held) => held.gate === gate && held.from <= sale.day && (held.to === undefined || held.to > sale.day),
    );
  if (one.requires?.every(holds) === false) return 'gate-missing';
  return sale.cost === undefined && measuresMargin(one) ? 'no-cost' : undefined;
};

type Earner = { readonly partnerId: string; readonly share?: string; readonly child?: string };

const earnersOf = (standing: Standing, sale: AcceptedSale): readonly Earner[] => {
  const own: readonly Earner[] = sale.credits ?? [{ partnerId: sale.partnerId }];
  const parents = own.flatMap((one): readonly Earner[] => {
    const parentId = partnerOn(standing, one.partnerId, sale.day)?.parentId;
    return parentId === undefined ? [] : [{ ...one, partnerId: parentId, child: one.partnerId }];
  });
  return [...own, ...parents];
};

const rateOn = ({ rates }: Standing, from: string, to: string, day: string) =>
  rates
    .filter((one) => one.from === from && one.to === to && one.date <= day && one.date >= before(day, 7))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);

const isAssigned = ({ assignments }: PlanStanding, partnerId: string, day: string): boolean =>
  assignments.some(
    (one) =>
      ['*', partnerId].includes(one.partnerId) && one.from <= day && (one.to === undefined || one.to > day),
  );

const decisionsOf = (standing: Standing, sale: AcceptedSale, plan: PlanStanding): Valuation => {
  const version = versionOn(plan, sale.day);
  if (version === undefined) return { decisions: [], excluded: [{ planId: plan.id, reason: 'no-version' }] };
  const rate = rateOn(standing, sale.currency, version.currency, sale.day);
  if (sale.currency !== version.currency && rate === undefined)
    return { decisions: [], held: [{ planId: plan.id, reason: 'missing-fx-rate' }] };
  const decisions: Decision[] = [];
  const excluded: NonNullable<Valuation['excluded']> = [];
  for (const earner of earnersOf(standing, sale)) {
    const { partnerId, child } = earner;
    const own = version.components.filter(({ credit }) => (credit === 'downline') === (child !== undefined));
    const judged = own.map((one) => [one.id, reasonAgainst(standing, sale, partnerId, one)] as const);
    if (!isAssigned(plan, partnerId, sale.day)) {
      if (child === undefined) excluded.push({ planId: plan.id, partnerId, reason: 'not-assigned' });
    } else if (judged.length > 0)
      decisions.push({
        ...earner,
        planId: plan.id,
        version: version.number,
        ...(rate === undefined ? {} : { rate: { value: rate.rate, date: rate.date } }),
        on: judged.flatMap(([id, reason]) => (reason === undefined ? [id] : [])),
        off: Object.fromEntries(
          judged.flatMap(([id, reason]) => (reason === undefined ? [] : [[id, reason]])),
        ),
      });
  }
  return { decisions, excluded };
};

/** The decisions of a sale under the terms that stand. */
export const valuationOf = (standing: Standing, sale: AcceptedSale): Valuation => {
  const all = standing.plans.map((plan) => decisionsOf(standing, sale, plan));
  return {
    decisions: all.flatMap(({ decisions }) => decisions),
    excluded: all.flatMap(({ excluded = [] }) => excluded),
    held: all.flatMap(({ held = [] }) => held),
  };
};
