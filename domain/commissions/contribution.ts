import { type Day, windowOf } from '../kernel/day.ts';
import { type Decimal, dec, single, zero } from '../kernel/decimal.ts';
import type { AcceptedSale } from '../sales/sale.ts';
import { type Component, driverMeasure, type Measure, type PlanVersion } from './plan.ts';
import type { Decision } from './valuation.ts';

/** The sums that contributions add up to. `units` counts the sales that contribute, also those with nothing left. */
export type Sums = {
  readonly base: Decimal;
  readonly driver: Decimal;
  readonly sales: Decimal;
  readonly units: number;
};

export const nothing: Sums = { base: zero, driver: zero, sales: zero, units: 0 };

export const add = (a: Sums, b: Sums): Sums => ({
  base: a.base.plus(b.base),
  driver: a.driver.plus(b.driver),
  sales: a.sales.plus(b.sales),
  units: a.units + b.units,
});

/** Adds what was contributed under a version to a window's sums. */
export const addTo = (sums: Map<number, Sums>, version: number, more: Sums): void => {
  sums.set(version, add(sums.get(version) ?? nothing, more));
};

export const negate = (a: Sums): Sums => ({
  base: a.base.negated(),
  driver: a.driver.negated(),
  sales: a.sales.negated(),
  units: -a.units,
});

/** What one sale adds to one window of one partner's component, under one version of the plan. */
export type Contribution = {
  readonly partnerId: string;
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly version: number;
  readonly sums: Sums;
  /** The business day of the sale. */
  readonly day: Day;
  /** When its customer paid, where that is known. */
  readonly paidOn?: Day | undefined;
};

/** Finds a saved version by plan and number. A number that was decided by is never missing: that is a fault. */
export type Versions = (planId: string, number: number) => PlanVersion;

/** Quantity, amount and cost of the unit that a sale and its returns are. Cost is missing where none was reported. */
export const unitOf = (sale: AcceptedSale) => {
  const back = Object.values(sale.returned ?? {}).filter((one) => one.waits !== true);
  const total = (own: string, parts: readonly string[]) =>
    parts.reduce((sum, part) => sum.plus(dec(part)), dec(own));
  return {
    quantity: total(
      sale.quantity,
      back.map((one) => one.quantity),
    ),
    amount: total(
      sale.amount,
      back.map((one) => one.amount),
    ),
    cost:
      sale.cost === undefined
        ? undefined
        : total(
            sale.cost,
            back.map((one) => one.cost ?? '0'),
          ),
  };
};

/** A sale and its returns as they contribute. `sales` is 1 while something of them is left. */
type CountedUnit = Pick<AcceptedSale, 'id' | 'day'> &
  Pick<Contribution, 'paidOn'> &
  ReturnType<typeof unitOf> & { readonly sales: Decimal };

/** A unit counts as one sale while quantity is left; by its amount where it was reported with quantity 0. */
export const countedUnit = (sale: AcceptedSale): CountedUnit => {
  const { id, day, paidOn } = sale;
  const unit = unitOf(sale);
  const left = dec(sale.quantity).isZero() ? unit.amount : unit.quantity;
  const sales = left.greaterThan(zero) ? single : zero;
  return { id, day, paidOn, ...unit, sales };
};

const measuresOf = (unit: CountedUnit, decision: Decision): Readonly<Record<Measure, Decimal>> => {
  const share = decision.share === undefined ? undefined : dec(decision.share).percent();
  const shared = (value: Decimal) => (share === undefined ? value : value.times(share));
  const inPlan = (value: Decimal) =>
    shared(decision.rate === undefined ? value : value.times(dec(decision.rate.value)));
  return {
    revenue: inPlan(unit.amount),
    margin: inPlan(unit.cost === undefined ? zero : unit.amount.minus(unit.cost)),
    quantity: shared(unit.quantity),
    sales: unit.sales,
  };
};

const contributionOf = (
  sale: CountedUnit,
  decision: Decision,
  one: Component,
  measures: Readonly<Record<Measure, Decimal>>,
): Contribution => {
  const driver = driverMeasure(one);
  return {
    partnerId: decision.partnerId,
    planId: decision.planId,
    component: one.id,
    window: windowOf(one.window, sale.day, sale.id),
    version: decision.version,
    day: sale.day,
    paidOn: sale.paidOn,
    sums: {
      base: one.base === undefined ? zero : measures[one.base],
      driver: driver === undefined ? zero : measures[driver],
      sales: measures.sales,
      units: 1,
    },
  };
};

/** What a unit contributes by one decision: pure arithmetic, exact (commission-model, Contributions). */
export const contributionsBy = (
  unit: CountedUnit,
  decision: Decision,
  versions: Versions,
): readonly Contribution[] => {
  const measures = measuresOf(unit, decision);
  return versions(decision.planId, decision.version)
    .components.filter((one) => decision.on.includes(one.id))
    .map((one) => contributionOf(unit, decision, one, measures));
};

/**
 * What a sale contributes by the decisions it carries. A sale's old and new form differ by exactly what the ledger must
 * move.
 */
export const contributionsOf = (sale: AcceptedSale, versions: Versions): readonly Contribution[] => {
  const unit = countedUnit(sale);
  return sale.valuation.decisions.flatMap((decision) => contributionsBy(unit, decision, versions));
};
