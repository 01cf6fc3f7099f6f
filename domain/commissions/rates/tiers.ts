import { constant, percentage } from '../../kernel/constant.ts';
import { type Decimal, sumOf, zero } from '../../kernel/decimal.ts';
import type { Tier } from '../plan.ts';
import { type Part, type Reference, rateAs, reaches, type Segment } from './segment.ts';

const tiersOf = (segment: Segment): readonly Tier[] => rateAs(segment, 'tiers').tiers;

/** A band's lower bound in units of the driver. Only what is compared with one reference scales: `check-component.ts`. */
const bound = (tier: Tier, against: Reference | undefined): Decimal =>
  against === undefined ? constant(tier.from) : constant(tier.from).times(against.sum).percent();

const partIn = (segment: Segment, tier: Tier, next: Tier | undefined, of: Decimal): Part => {
  const { from, percent, amount = '0' } = tier;
  const each = percent === undefined ? constant(amount) : percentage(percent);
  return {
    version: segment.version.number,
    of,
    ...(percent === undefined ? { amount } : { percent }),
    from,
    ...(next === undefined ? {} : { to: next.from }),
    earns: of.times(each),
  };
};

/** The part of the driver between `low` and `high` that lies inside a band; below zero counts to a first band from 0. */
const inside = (range: readonly [Decimal, Decimal], from: Decimal, to: Decimal | undefined): Decimal => {
  const clamp = (value: Decimal) => {
    const floor = from.isZero() || value.greaterThan(from) ? value : from;
    return to === undefined || floor.lessThan(to) ? floor : to;
  };
  return clamp(range[1]).minus(clamp(range[0]));
};

/**
 * `marginal`: segment s covers the driver from D(s−1) to D(s) and earns each band's rate for the part inside it,
 * F_s(D(s)) − F_s(D(s−1)) with its own version's bands. A negative total is worth the first rate if that starts at 0.
 */
export const marginal = (segments: readonly Segment[], against: Reference | undefined): readonly Part[] => {
  const parts: Part[] = [];
  let reached = zero;
  for (const segment of segments) {
    const range = [reached, reached.plus(segment.sums.driver)] as const;
    reached = range[1];
    const tiers = tiersOf(segment);
    for (const [index, tier] of tiers.entries()) {
      const next = tiers[index + 1];
      const to = next === undefined ? undefined : bound(next, against);
      const part = inside(range, bound(tier, against), to);
      if (!part.isZero()) parts.push(partIn(segment, tier, next, part));
    }
  }
  return parts;
};

/** The band that holds the driver: the last whose `from` it reaches; below zero the first, if that starts at 0. */
const bandOf = (tiers: readonly Tier[], driver: Decimal, against: Reference | undefined): number => {
  if (driver.isNegative()) return tiers.findIndex(({ from }) => constant(from).isZero());
  return tiers.findLastIndex((tier) => reaches(driver, constant(tier.from), against));
};

/** `wholeVolume`: the driver of the whole window picks the band in each segment's own version, for its whole base. */
export const wholeVolume = (
  segments: readonly Segment[],
  against: Reference | undefined,
): readonly Part[] => {
  const driver = sumOf(segments.map(({ sums }) => sums.driver));
  return segments.flatMap((segment) => {
    const tiers = tiersOf(segment);
    const index = bandOf(tiers, driver, against);
    const tier = tiers[index];
    return tier === undefined ? [] : [partIn(segment, tier, tiers[index + 1], segment.sums.base)];
  });
};
