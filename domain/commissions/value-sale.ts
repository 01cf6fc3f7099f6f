import type { Day } from '../kernel/day.ts';
import type { AcceptedSale } from '../sales/sale.ts';
import { outcomeOf } from './condition-outcome.ts';
import { type Component, driverMeasure, type Plan, type PlanVersion } from './plan.ts';
import { isAssigned, versionOn } from './plan-in-force.ts';
import { SaleFacts, type Sources } from './sale-facts.ts';
import type { Decision, Exclusion, Refusal, Valuation } from './valuation.ts';

/** What a sale is valued by: the program's plans, and what was in force on a day. All of it is given. */
export type Terms = Sources & {
  readonly plans: readonly Plan[];
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
  const all = [...own];
  for (const one of own) {
    const { parentId } = terms.partner(one.partnerId, sale.day);
    if (parentId !== undefined) all.push({ ...one, partnerId: parentId, child: one.partnerId });
  }
  return all;
};

const needsCost = (one: Component): boolean => one.base === 'margin' || driverMeasure(one) === 'margin';

/** Why the component gives nothing for the sale; nothing where it counts. */
export const refusalOf = (one: Component, facts: SaleFacts, terms: Terms): Refusal | undefined => {
  const { sale, partnerId } = facts;
  const outcome = one.when === undefined ? 'holds' : outcomeOf(one.when, facts);
  if (outcome !== 'holds') return outcome;
  if (one.requires?.some((gate) => !terms.holdsGate(partnerId, gate, sale.day)) === true)
    return 'gate-missing';
  return sale.cost === undefined && needsCost(one) ? 'no-cost' : undefined;
};

const decide = (
  earner: Earner,
  version: PlanVersion,
  facts: SaleFacts,
  terms: Terms,
): Decision | undefined => {
  const credit = earner.child === undefined ? 'own' : 'downline';
  const on: string[] = [];
  let off: Record<string, Refusal> | undefined;
  for (const one of version.components) {
    if ((one.credit ?? 'own') !== credit) continue;
    const reason = refusalOf(one, facts, terms);
    if (reason === undefined) on.push(one.id);
    else {
      off ??= {};
      off[one.id] = reason;
    }
  }
  if (on.length === 0 && off === undefined) return undefined;
  const decision = { ...earner, planId: version.planId, version: version.number, on };
  return off === undefined ? decision : { ...decision, off };
};

type Case = {
  readonly sale: AcceptedSale;
  readonly terms: Terms;
  readonly earners: readonly { readonly earner: Earner; readonly facts: SaleFacts }[];
};

type View = {
  readonly decisions: Decision[];
  readonly excluded: Exclusion[];
  readonly held: { planId: string; reason: Refusal }[];
};

/** What the version in force makes of the sale for each of its earners. */
const valueUnder = (plan: Plan, version: PlanVersion, { sale, terms, earners }: Case, into: View): void => {
  const foreign = sale.currency !== version.currency;
  const rate = foreign ? terms.rate(sale.currency, version.currency, sale.day) : undefined;
  if (foreign && rate === undefined) {
    into.held.push({ planId: plan.id, reason: 'missing-fx-rate' });
    return;
  }
  for (const { earner, facts } of earners) {
    const { partnerId, child } = earner;
    if (isAssigned(plan, partnerId, sale.day)) {
      const made = decide(earner, version, facts, terms);
      if (made !== undefined) into.decisions.push(rate === undefined ? made : { ...made, rate });
    } else if (child === undefined)
      into.excluded.push({ planId: plan.id, partnerId, reason: 'not-assigned' });
  }
};

/**
 * Values an accepted sale: for each plan of its program and each partner who may earn by it, the version in force on
 * the business day, the exchange rate, and which components count or why not (commission-model, Contributions).
 * A cancelled sale is worth nothing. Never throws for what terms lack: that is recorded as a reason or a hold.
 */
export const valueSale = (sale: AcceptedSale, terms: Terms): Valuation => {
  if (sale.status === 'cancelled') return { decisions: [] };
  const view: View = { decisions: [], excluded: [], held: [] };
  const earners = earnersOf(sale, terms).map((earner) => ({
    earner,
    facts: new SaleFacts(sale, earner.partnerId, terms),
  }));
  const one = { sale, terms, earners };
  for (const plan of terms.plans) {
    const version = versionOn(plan, sale.day);
    if (version === undefined) view.excluded.push({ planId: plan.id, reason: 'no-version' });
    else valueUnder(plan, version, one, view);
  }
  const { decisions, excluded, held } = view;
  return {
    decisions,
    ...(excluded.length === 0 ? {} : { excluded }),
    ...(held.length === 0 ? {} : { held }),
  };
};
