import { type Decimal, dec, zero } from '../kernel/decimal.ts';
import { roundMoney } from '../kernel/money.ts';
import { nothing, type Sums, type Versions } from './contribution.ts';
import { type Component, targetMetric } from './plan.ts';
import { isNewer } from './plan-in-force.ts';
import { flat } from './rates/flat.ts';
import type { Part, Scale, Segment } from './rates/segment.ts';
import { steps } from './rates/steps.ts';
import { marginal, wholeVolume } from './rates/tiers.ts';

/** A window's sums by the number of the version they were counted under. */
export type WindowSums = ReadonlyMap<number, Sums>;

/** A window to be priced: which component of which plan, its sums, and the partner's target where there is one. */
type Window = {
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly sums: WindowSums;
  readonly target?: Decimal | undefined;
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
  readonly reason?: 'no-target' | 'below-first-tier' | 'capped';
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

const partsOf = (segments: readonly Segment[], newest: Segment, scale: Scale): readonly Part[] => {
  const { rate } = newest.component;
  if (rate.type === 'steps') return steps(segments, scale);
  if (rate.type !== 'tiers') return flat(segments);
  return rate.mode === 'marginal' ? marginal(segments, scale) : wholeVolume(segments, scale);
};

type Limited = Pick<Amount, 'amount' | 'limit'>;

/** max, then min; min only while the window's count of sales is above 0. */
const limited = (rounded: Decimal, { component }: Segment, sales: Decimal): Limited => {
  const bounds = component.window === 'sale' ? component.limits?.perSale : component.limits?.perWindow;
  let result: Limited = { amount: rounded };
  if (bounds?.max !== undefined && rounded.greaterThan(dec(bounds.max)))
    result = { amount: dec(bounds.max), limit: { kind: 'max', at: bounds.max } };
  if (bounds?.min !== undefined && sales.greaterThan(zero) && result.amount.lessThan(dec(bounds.min)))
    result = { amount: dec(bounds.min), limit: { kind: 'min', at: bounds.min } };
  return result;
};

const reasonOf = (
  parts: readonly Part[],
  { rate }: Component,
  { limit }: Limited,
): Pick<Amount, 'reason'> => {
  if (limit?.kind === 'max') return { reason: 'capped' };
  const first = rate.type === 'tiers' ? rate.tiers[0] : rate.type === 'steps' ? rate.steps[0] : undefined;
  const above = first !== undefined && !dec(first.from).isZero();
  return parts.length === 0 && above ? { reason: 'below-first-tier' } : {};
};

/**
 * What a window is worth: a pure function of its sums, its versions and the target, rounded once and limited by the
 * newest version that contributes (commission-model, Amounts). Undefined for a window that nothing contributes to,
 * which is worth nothing.
 */
export const amountOf = (window: Window, versions: Versions): Amount | undefined => {
  const segments = segmentsOf(window, versions);
  const newest = segments.at(-1);
  if (newest === undefined) return undefined;
  const { currency, rounding, number: version } = newest.version;
  const untargeted = targetMetric(newest.component) !== undefined && window.target === undefined;
  if (untargeted)
    return { amount: zero, currency, version, parts: [], exact: zero, rounded: zero, reason: 'no-target' };
  const parts = partsOf(
    segments,
    newest,
    window.target === undefined ? undefined : { target: window.target },
  );
  const exact = parts.reduce((sum, part) => sum.plus(part.earns), zero);
  const rounded = roundMoney(exact, currency, rounding);
  const sales = [...window.sums.values()].reduce((sum, part) => sum.plus(part.sales), nothing.sales);
  const result = limited(rounded, newest, sales);
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
