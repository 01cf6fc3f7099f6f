import { constant } from '../kernel/constant.ts';
import { type Decimal, sumOf, zero } from '../kernel/decimal.ts';
import { roundMoney } from '../kernel/money.ts';
import type { Sums, Versions } from './contribution.ts';
import { type Component, comparison } from './plan.ts';
import { isNewer } from './plan-in-force.ts';
import { amountPerUnit, percent } from './rates/flat.ts';
import type { Part, Reference, Segment } from './rates/segment.ts';
import { steps } from './rates/steps.ts';
import { marginal, wholeVolume } from './rates/tiers.ts';

/** A window's sums by the number of the version they were counted under. */
export type WindowSums = ReadonlyMap<number, Sums>;

/** A window to be priced: which component of which plan, its sums, and what its driver is compared with, where that is known. */
type Window = {
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly sums: WindowSums;
  readonly against?: Reference | undefined;
};

/** An amount and how it came about: parts, their sum before rounding, and the limit that was hit. */
export type Amount = {
  readonly amount: Decimal;
  readonly currency: string;
  readonly version: number;
  readonly parts: readonly Part[];
  readonly exact: Decimal;
  readonly rounded: Decimal;
  readonly limit?: { readonly kind: 'max' | 'min'; readonly at: string };
  readonly reason?: 'no-target' | 'no-baseline' | 'window-open' | 'below-first-tier' | 'capped';
};

/** The segments of a window in the order in which their versions rule. Versions that no sale counts under are left out. */
const segmentsOf = ({ planId, component, sums }: Window, versions: Versions): readonly Segment[] =>
  [...sums]
    .filter(([, part]) => part.units > 0)
    .map(([number, part]) => {
      const version = versions(planId, number);
      const found = version.components.find((one) => one.id === component);
      if (found === undefined)
        throw new Error(`plan ${planId} version ${number} has no component ${component}`);
      return { version, component: found, sums: part };
    })
    .sort((a, b) => (isNewer(a.version, b.version) ? 1 : -1));

const partsOf = (
  segments: readonly Segment[],
  newest: Segment,
  against: Reference | undefined,
): readonly Part[] => {
  const { rate } = newest.component;
  if (rate.type === 'percent') return percent(segments);
  if (rate.type === 'amountPerUnit') return amountPerUnit(segments);
  if (rate.type === 'steps') return steps(segments, newest, against);
  return rate.mode === 'marginal' ? marginal(segments, against) : wholeVolume(segments, against);
};

type Limited = Pick<Amount, 'amount' | 'limit'>;

const salesIn = (sums: WindowSums): Decimal => sumOf([...sums.values()].map(({ sales }) => sales));

/** max, then min; min only while the window's count of sales is above 0. */
const limited = (rounded: Decimal, { component }: Segment, sums: WindowSums): Limited => {
  const bounds = component.window === 'sale' ? component.limits?.perSale : component.limits?.perWindow;
  let result: Limited = { amount: rounded };
  if (bounds?.max !== undefined && rounded.greaterThan(constant(bounds.max)))
    result = { amount: constant(bounds.max), limit: { kind: 'max', at: bounds.max } };
  const isLow = (min: string) => result.amount.lessThan(constant(min)) && salesIn(sums).greaterThan(zero);
  if (bounds?.min !== undefined && isLow(bounds.min))
    result = { amount: constant(bounds.min), limit: { kind: 'min', at: bounds.min } };
  return result;
};

const reasonOf = (
  parts: readonly Part[],
  { rate }: Component,
  { limit }: Limited,
): Pick<Amount, 'reason'> => {
  if (limit?.kind === 'max') return { reason: 'capped' };
  const first = rate.type === 'tiers' ? rate.tiers[0] : rate.type === 'steps' ? rate.steps[0] : undefined;
  const above = first !== undefined && !constant(first.from).isZero();
  return parts.length === 0 && above ? { reason: 'below-first-tier' } : {};
};

/** Why nothing is earned where a driver has nothing to be compared with: no limits apply then. */
const lacks = (one: Component, against: Reference | undefined): Amount['reason'] => {
  const compared = comparison(one);
  if (compared === undefined) return undefined;
  if (compared === 'attainment') return against === undefined ? 'no-target' : undefined;
  if (compared === 'peerIndex' && against === undefined) return 'window-open';
  return against?.sum.greaterThan(zero) === true ? undefined : 'no-baseline';
};

/**
 * What a window is worth: a pure function of its sums, its versions and what it is compared with, rounded once and limited by the
 * newest version that contributes (commission-model, Amounts). Undefined for a window that nothing contributes to,
 * which is worth nothing.
 */
export const amountOf = (window: Window, versions: Versions): Amount | undefined => {
  const segments = segmentsOf(window, versions);
  const newest = segments.at(-1);
  if (newest === undefined) return undefined;
  const { currency, rounding, number: version } = newest.version;
  const lacking = lacks(newest.component, window.against);
  if (lacking !== undefined)
    return { amount: zero, currency, version, parts: [], exact: zero, rounded: zero, reason: lacking };
  const parts = partsOf(segments, newest, window.against);
  const exact = sumOf(parts.map(({ earns }) => earns));
  const rounded = roundMoney(exact, currency, rounding);
  const result = limited(rounded, newest, window.sums);
  return {
    ...result,
    currency,
    version,
    parts,
    exact,
    rounded,
    ...reasonOf(parts, newest.component, result),
  };
};
