import { type Decimal, hundred, whole } from '../../kernel/decimal.ts';
import type { Sums } from '../contribution.ts';
import type { Component, PlanVersion } from '../plan.ts';

/** The part of a window that one version rules: its sums under that version's component. */
export type Segment = { readonly version: PlanVersion; readonly component: Component; readonly sums: Sums };

type Rate = Component['rate'];
type RateOf<T extends Rate['type']> = Extract<Rate, { readonly type: T }>;

const isOf = <T extends Rate['type']>(rate: Rate, type: T): rate is RateOf<T> => rate.type === type;

/** The segment's rate. A component keeps its type in all versions of its plan: another one is a fault of ours. */
export const rateAs = <T extends Rate['type']>({ version, component }: Segment, type: T): RateOf<T> => {
  if (isOf(component.rate, type)) return component.rate;
  const { id, rate } = component;
  throw new Error(`${id} has a rate of type ${rate.type} in version ${version.number}, not ${type}`);
};

/** One step of an explanation: what part of which sum earned what, at which rate, in which band. */
export type Part = {
  readonly version: number;
  readonly of: Decimal;
  readonly percent?: string;
  readonly amount?: string;
  readonly from?: string;
  readonly to?: string;
  readonly earns: Decimal;
};

/**
 * What a driver is compared with: a target or the window a year earlier (each of one), or the mean of so many peers.
 * It is never divided out: `from` percent is compared as driver × 100 × count with from × sum, so nothing is rounded.
 */
export type Reference = { readonly sum: Decimal; readonly count: number };

/** A target or a window a year earlier as what a driver is compared with. */
export const reference = (sum: Decimal): Reference => ({ sum, count: 1 });

/** Whether a driver has come to `from`: a measure of its own kind, or so many percent of what it is compared with. */
export const reaches = (driver: Decimal, from: Decimal, against: Reference | undefined): boolean =>
  against === undefined
    ? driver.atLeast(from)
    : driver.times(hundred).times(whole(against.count)).atLeast(from.times(against.sum));
