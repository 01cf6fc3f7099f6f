import { yearEarlier } from '../kernel/day.ts';
import { type Decimal, zero } from '../kernel/decimal.ts';
import { type Amount, amountOf, type WindowSums } from './amount.ts';
import type { Contribution, Versions } from './contribution.ts';
import { type Component, comparison, type Measure, targetMetric } from './plan.ts';
import { type Reference, reference } from './rates/segment.ts';

/** One window of one partner's component. */
type WindowOf = Pick<Contribution, 'partnerId' | 'planId' | 'component' | 'window'>;

/** What drivers are compared with: the partner's target for a window, and the peers' mean that was frozen at its close. */
export type Comparisons = {
  /** The sum of the window's months; undefined where one is missing or the sum is 0. */
  readonly target: (partnerId: string, metric: Measure, window: string) => Decimal | undefined;
  /** Undefined before the window was closed. */
  readonly peers: (planId: string, component: string, window: string) => Reference | undefined;
};

export type Summed = WindowOf & { readonly sums: WindowSums };
export type Priced = Summed & { readonly amount: Amount };

/** A window's name among those of all partners. */
export const nameOf = ({ partnerId, planId, component, window }: WindowOf): string =>
  [partnerId, planId, component, window].join('\n');

/** The driver of a whole window, whatever the version. */
export const driverOf = (sums: WindowSums): Decimal =>
  [...sums.values()].reduce((sum, one) => sum.plus(one.driver), zero);

/** The component of a window; undefined where nothing contributes. It keeps in all versions what it compares. */
export const componentIn = (
  { planId, component, sums }: Summed,
  versions: Versions,
): Component | undefined => {
  const number = [...sums.keys()][0];
  return number === undefined
    ? undefined
    : versions(planId, number).components.find((one) => one.id === component);
};

/** What windows are priced by. `sumsOf` finds the sums of any window; undefined where nothing contributes to it. */
export type Pricing = {
  readonly versions: Versions;
  readonly comparisons: Comparisons;
  readonly sumsOf: (one: WindowOf) => WindowSums | undefined;
};

/** What a window's driver is compared with, as far as that is known. */
export const againstOf = (one: Summed, { versions, comparisons, sumsOf }: Pricing): Reference | undefined => {
  const found = componentIn(one, versions);
  if (found === undefined) return undefined;
  const compared = comparison(found);
  if (compared === 'peerIndex') return comparisons.peers(one.planId, one.component, one.window);
  if (compared === 'growth') {
    const earlier = sumsOf({ ...one, window: yearEarlier(one.window) });
    return earlier === undefined ? undefined : reference(driverOf(earlier));
  }
  const metric = targetMetric(found);
  const target = metric === undefined ? undefined : comparisons.target(one.partnerId, metric, one.window);
  return target === undefined ? undefined : reference(target);
};

/** What one window is worth; undefined where nothing contributes to it. */
export const priceWindow = (one: Summed, pricing: Pricing): Priced | undefined => {
  const amount = amountOf({ ...one, against: againstOf(one, pricing) }, pricing.versions);
  return amount === undefined ? undefined : { ...one, amount };
};

/**
 * What each of all the windows of some partners is worth. A window that is compared with the one a year earlier finds it
 * among them. Those that nothing contributes to are left out.
 */
export const priceWindows = (
  windows: Iterable<Summed>,
  versions: Versions,
  comparisons: Comparisons,
): readonly Priced[] => {
  const all = new Map([...windows].map((one) => [nameOf(one), one]));
  const pricing = { versions, comparisons, sumsOf: (one: WindowOf) => all.get(nameOf(one))?.sums };
  return [...all.values()].flatMap((one) => priceWindow(one, pricing) ?? []);
};
