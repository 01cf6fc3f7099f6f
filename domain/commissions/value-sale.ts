import type { Day } from '../kernel/day.ts';
import { dec } from '../kernel/decimal.ts';
import type { AcceptedSale } from '../sales/sale.ts';
import { condition, type Facts, saleNumbers } from './condition.ts';
import { type Component, driverMeasure, type Plan, type PlanVersion, targetMetric } from './plan.ts';
import { isAssigned, versionOn } from './plan-in-force.ts';
import type { Decision, Exclusion, Refusal, Valuation } from './valuation.ts';

type Attributes = Readonly<Record<string, string | boolean>>;

/** What a sale is valued by: the program's plans, and what was in force on a day. All of it is given. */
export type Terms = {
  readonly plans: readonly Plan[];
  readonly partner: (
    id: string,
    day: Day,
  ) => { readonly parentId?: string | undefined; readonly facts: Attributes };
  readonly product: (id: string, day: Day) => Attributes;
  readonly customer: (id: string, day: Day) => Attributes;
  /** The nearest rate on or before the day, at most seven days old. */
  readonly rate: (
    from: string,
    to: string,
    day: Day,
  ) => { readonly value: string; readonly date: Day } | undefined;
  readonly holdsGate: (partnerId: string, gate: string, day: Day) => boolean;
};

type Earner = { readonly partnerId: string; readonly share?: string; readonly child?: string };

/** Who can earn by the sale: those credited (or its partner), and the parent of each of them on the day. */
const earnersOf = (sale: AcceptedSale, terms: Terms): readonly Earner[] => {
  const own: readonly Earner[] = sale.credits ?? [{ partnerId: sale.partnerId }];
  const parents = own.flatMap((one): Earner[] => {
    const { parentId } = terms.partner(one.partnerId, sale.day);
    return parentId === undefined ? [] : [{ ...one, partnerId: parentId, child: one.partnerId }];
  });
  return [...own, ...parents];
};

const needsCost = (one: Component): boolean =>
  one.base === 'margin' || driverMeasure(one) === 'margin' || targetMetric(one) === 'margin';

type Case = {
  readonly sale: AcceptedSale;
  readonly terms: Terms;
  readonly facts: Facts;
  readonly partnerId: string;
};

/** Why the component gives nothing for the sale; nothing where it counts. */
const refusalOf = (one: Component, { sale, terms, facts, partnerId }: Case): Refusal | undefined => {
  if (one.when !== undefined) {
    const checked = condition(one.when);
    if (!('holds' in checked)) return 'condition-error';
    try {
      if (!checked.holds(facts)) return 'condition-false';
    } catch {
      // Recorded with the sale and shown: a condition that can't be evaluated is neither true nor false.
      return 'condition-error';
    }
  }
  if (one.requires?.some((gate) => !terms.holdsGate(partnerId, gate, sale.day)) === true)
    return 'gate-missing';
  return sale.cost === undefined && needsCost(one) ? 'no-cost' : undefined;
};

/** Conditions see the original as currently corrected: what was returned changes what it counts for, not whether. */
const numbersOf = ({ quantity, amount, cost }: AcceptedSale) => ({
  quantity: dec(quantity),
  amount: dec(amount),
  cost: cost === undefined ? undefined : dec(cost),
});

const factsOf = (sale: AcceptedSale, terms: Terms, partnerId: string): Facts => ({
  sale: { ...sale.attributes, ...saleNumbers(numbersOf(sale)), currency: sale.currency },
  product: { category: '', ...terms.product(sale.productId, sale.day), id: sale.productId },
  partner: { tier: '', country: '', ...terms.partner(partnerId, sale.day).facts, id: partnerId },
  customer: {
    country: '',
    ...(sale.customerId === undefined ? {} : terms.customer(sale.customerId, sale.day)),
    id: sale.customerId ?? '',
  },
  deal: { id: '' },
});

const decide = (earner: Earner, version: PlanVersion, facts: Case): Decision | undefined => {
  const credit = earner.child === undefined ? 'own' : 'downline';
  const looked = version.components.filter((one) => (one.credit ?? 'own') === credit);
  if (looked.length === 0) return undefined;
  const reasons = looked.map((one) => [one.id, refusalOf(one, facts)] as const);
  const off = reasons.flatMap(([id, reason]) => (reason === undefined ? [] : [[id, reason] as const]));
  return {
    ...earner,
    planId: version.planId,
    version: version.number,
    on: reasons.flatMap(([id, reason]) => (reason === undefined ? [id] : [])),
    ...(off.length === 0 ? {} : { off: Object.fromEntries(off) }),
  };
};

type PlanView = {
  readonly decisions: readonly Decision[];
  readonly excluded: readonly Exclusion[];
  readonly held?: Refusal;
};

const valueUnder = (plan: Plan, sale: AcceptedSale, terms: Terms): PlanView => {
  const version = versionOn(plan, sale.day);
  if (version === undefined) return { decisions: [], excluded: [{ planId: plan.id, reason: 'no-version' }] };
  const foreign = sale.currency !== version.currency;
  const rate = foreign ? terms.rate(sale.currency, version.currency, sale.day) : undefined;
  if (foreign && rate === undefined) return { decisions: [], excluded: [], held: 'missing-fx-rate' };
  const decisions: Decision[] = [];
  const excluded: Exclusion[] = [];
  for (const earner of earnersOf(sale, terms)) {
    const { partnerId } = earner;
    if (!isAssigned(plan, partnerId, sale.day)) {
      if (earner.child === undefined) excluded.push({ planId: plan.id, partnerId, reason: 'not-assigned' });
      continue;
    }
    const made = decide(earner, version, { sale, terms, partnerId, facts: factsOf(sale, terms, partnerId) });
    if (made !== undefined) decisions.push(rate === undefined ? made : { ...made, rate });
  }
  return { decisions, excluded };
};

/**
 * Values an accepted sale: for each plan of its program and each partner who may earn by it, the version in force on
 * the business day, the exchange rate, and which components count or why not (commission-model, Contributions).
 * A cancelled sale is worth nothing. Never throws for what terms lack: that is recorded as a reason or a hold.
 */
export const valueSale = (sale: AcceptedSale, terms: Terms): Valuation => {
  if (sale.status === 'cancelled') return { decisions: [] };
  const views = terms.plans.map((plan) => ({ planId: plan.id, ...valueUnder(plan, sale, terms) }));
  const excluded = views.flatMap((view) => view.excluded);
  const held = views.flatMap(({ planId, held: reason }) =>
    reason === undefined ? [] : [{ planId, reason }],
  );
  return {
    decisions: views.flatMap((view) => view.decisions),
    ...(excluded.length === 0 ? {} : { excluded }),
    ...(held.length === 0 ? {} : { held }),
  };
};
