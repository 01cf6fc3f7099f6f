import { type Decimal, dec, hundred, whole, zero } from '../kernel/decimal.ts';
import { decimalsOf } from '../kernel/money.ts';
import { type Component, comparison, driverMeasure, type Measure, type Tier } from './plan.ts';
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
  readonly compared?: 'attainment' | 'growth' | 'peerIndex' | undefined;
  readonly effect: 'whole' | 'above' | 'step' | 'added';
  /** What the new rate is of. */
  readonly base?: Measure | undefined;
  readonly percent?: string | undefined;
  readonly amount?: string | undefined;
};

type Banded = Extract<Component['rate'], { readonly type: 'tiers' | 'steps' }>;

/** A tier, or a step. */
type Place = Pick<Tier, 'from' | 'percent' | 'amount'>;

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
const nextOf = (rate: Banded, { driver, against }: Standing): Place | undefined => {
  const places: readonly Place[] = rate.type === 'tiers' ? rate.tiers : rate.steps;
  const holds = (from: Decimal) => (rate.type === 'tiers' && from.isZero()) || reaches(driver, from, against);
  return places.find(({ from }) => !holds(dec(from)));
};

const effectOf = (rate: Banded): NextBand['effect'] => {
  if (rate.type === 'tiers') return rate.mode === 'wholeVolume' ? 'whole' : 'above';
  return rate.cumulative === true ? 'added' : 'step';
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
  const next = nextOf(rate, standing);
  if (next === undefined) return undefined;
  return {
    measure,
    ...missingTo(next.from, measure, standing),
    compared,
    effect: effectOf(rate),
    base: rate.type === 'steps' ? undefined : base,
    percent: next.percent,
    amount: next.amount,
  };
};
