import type { AcceptedSale } from '../../sales/sale.ts';
import { SaleFacts } from '../sale-facts.ts';
import type { Valuation } from '../valuation.ts';
import { refusalOf, type Terms } from '../value-sale.ts';
import type { RuledPlan } from './ruled-plan.ts';
import type { Addition, Line, Period, Ruled } from './ruled-version.ts';
import { exactUnit, factorsOf, type Unit } from './unit.ts';

/** Counts the sale for those of the components that apply to its earner. */
const decide = (components: readonly Ruled[], line: Line, terms: Terms): void => {
  const facts = new SaleFacts(line.sale, line.partnerId, terms);
  for (const one of components) {
    const reason = refusalOf(one.component, facts, terms);
    if (reason === undefined) one.count(line);
    else one.totals.tally.add(reason);
  }
};

/** Counts the sale for one who is credited with it, and for the parent of the day. */
const earn = (plan: RuledPlan, { own, downline }: Period, line: Line, terms: Terms): void => {
  const { sale, partnerId } = line;
  if (plan.isAssigned(partnerId, sale.day)) decide(own, line, terms);
  else plan.totals.tally.add('not-assigned');
  if (downline.length === 0) return;
  const { parentId } = terms.partner(partnerId, sale.day);
  if (parentId !== undefined && plan.isAssigned(parentId, sale.day))
    decide(downline, { ...line, partnerId: parentId }, terms);
};

/** Counts the sale under a plan, by the rules of `valueSale`, but makes no decisions that say so. */
export const takeUnder = (plan: RuledPlan, sale: AcceptedSale, unit: Unit, terms: Terms): void => {
  const { tally } = plan.totals;
  const period = plan.on(sale.day);
  if (period === undefined) return void tally.add('no-version');
  const { currency } = period.version;
  const isForeign = sale.currency !== currency;
  const rate = isForeign ? terms.rate(sale.currency, currency, sale.day) : undefined;
  if (isForeign && rate === undefined) return void tally.add('missing-fx-rate');
  const { partnerId, credits } = sale;
  if (credits === undefined)
    earn(plan, period, { sale, unit, partnerId, factors: factorsOf({ rate }) }, terms);
  else
    for (const one of credits) {
      const factors = factorsOf({ rate, share: one.share });
      earn(plan, period, { sale, unit, partnerId: one.partnerId, factors }, terms);
    }
};

/** Counts the sale by decisions that were made, and tells what it adds where it is asked to. */
export const follow = (
  sale: AcceptedSale,
  { decisions, excluded = [], held = [] }: Valuation,
  planOf: (id: string) => RuledPlan,
  told?: Addition[],
): void => {
  for (const { planId, reason } of excluded) planOf(planId).totals.tally.add(reason);
  for (const { planId, reason } of held) planOf(planId).totals.tally.add(reason);
  const unit = exactUnit(sale);
  for (const decision of decisions) {
    const { planId, version, partnerId, child, on, off } = decision;
    const { own, downline } = planOf(planId).under(version, sale.day);
    const line = { sale, unit, factors: factorsOf(decision), partnerId };
    for (const one of child === undefined ? own : downline) {
      const { id } = one.component;
      if (on.includes(id)) one.count(line, told);
      else if (off?.[id] !== undefined) one.totals.tally.add(off[id]);
    }
  }
};
