import { type Decimal, dec, hundred, whole, zero } from '../kernel/decimal.ts';
import { decimalsOf } from '../kernel/money.ts';
import { type Component, comparison, driverMeasure, type Measure } from './plan.ts';
import { type Reference, reaches } from './rates/segment.ts';

/**
 * What a window has still to reach for its next tier or step, and what changes then. `more` is in the plan's currency
 * (revenue, margin), in units, or in sales, and is enough to get there. `from` is where the band begins: in the same
 * unit, or in percent of what the driver is `compared` with.
 *
 * `whole`: everything earns the new rate; `above`: what lies above `from` does; `step`: the window earns the amount;
 * `added`: the amount comes on top.
 */
export type NextBand = {
  readonly measure: Measure;
  readonly more: Decimal;
  readonly from: string;
  readonly compared?: 'attainment' | 'growth' | 'peerIndex';
  readonly effect: 'whole' | 'above' | 'step' | 'added';
  /** What the new rate is of. */
  readonly base?: Measure;
  readonly percent?: string;
  readonly amount?: string;
};

/** Where a window stands: the component as its newest version has it, the driver, and what that is compared with. */
type Standing = {
  readonly component: Component;
  readonly currency: string;
  readonly driver: Decimal;
  readonly against?: Reference | undefined;
};

/** The decimals of what one can sell more of. A quantity has as many as decimal text may have. */
const decimalsFor = (measure: Measure, currency: string): number => {
  if (measure === 'sales') return 0;
  return measure === 'quantity' ? 20 : decimalsOf(currency);
};

/** What is missing to `from`, in the driver's own unit: rounded up, because less would not get there. */
const missingTo = (
  from: string,
  measure: Measure,
  { driver, currency, against }: Standing,
): Pick<NextBand, 'more' | 'from'> => {
  const at = dec(from);
  const needed =
    against === undefined ? at : at.times(against.sum).dividedBy(hundred.times(whole(against.count)));
  const missing = needed.minus(driver);
  return { more: missing.toDecimalPlaces(decimalsFor(measure, currency), 'up'), from };
};

/** The first place above the driver. Below zero a first tier from 0 holds already, a first step does not. */
const nextOf = <T extends { readonly from: string }>(
  places: readonly T[],
  { component, driver, against }: Standing,
): T | undefined => {
  const reached = places.findLastIndex(({ from }) => reaches(driver, dec(from), against));
  const held = component.rate.type === 'tiers' && places[0] !== undefined && dec(places[0].from).isZero();
  return places[Math.max(reached, held ? 0 : -1) + 1];
};

const effectOf = ({ rate }: Component): NextBand['effect'] => {
  if (rate.type === 'tiers') return rate.mode === 'wholeVolume' ? 'whole' : 'above';
  return rate.type === 'steps' && rate.cumulative === true ? 'added' : 'step';
};

/**
 * The next tier or step of a window; none in the last one, where the rate has no bands, or where what the driver is
 * compared with is not known.
 */
export const nextBand = (standing: Standing): NextBand | undefined => {
  const { component, against } = standing;
  const { rate, base } = component;
  const measure = driverMeasure(component);
  if (measure === undefined || (rate.type !== 'tiers' && rate.type !== 'steps')) return undefined;
  const compared = comparison(component);
  if (compared !== undefined && against?.sum.greaterThan(zero) !== true) return undefined;
  const next = rate.type === 'tiers' ? nextOf(rate.tiers, standing) : nextOf(rate.steps, standing);
  if (next === undefined) return undefined;
  return {
    measure,
    ...missingTo(next.from, measure, standing),
    ...(compared === undefined ? {} : { compared }),
    effect: effectOf(component),
    ...(base === undefined || rate.type === 'steps' ? {} : { base }),
    ...('percent' in next && next.percent !== undefined ? { percent: next.percent } : {}),
    ...(next.amount === undefined ? {} : { amount: next.amount }),
  };
};
