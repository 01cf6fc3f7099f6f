import { dec, hundred, zero } from '../../kernel/decimal.ts';
import type { Part, Scale, Segment } from './segment.ts';

/**
 * `steps`: the amount of the highest step that the window's driver reaches, or the sum of all reached where
 * cumulative; by the newest version that contributes. Below the first step: nothing.
 */
export const steps = (segments: readonly Segment[], scale: Scale): readonly Part[] => {
  const newest = segments.at(-1);
  if (newest === undefined || newest.component.rate.type !== 'steps') return [];
  const { rate } = newest.component;
  const driver = segments.reduce((sum, segment) => sum.plus(segment.sums.driver), zero);
  const reached = rate.steps.filter((step) =>
    scale === undefined
      ? driver.greaterThanOrEqualTo(dec(step.from))
      : driver.times(hundred).greaterThanOrEqualTo(dec(step.from).times(scale.target)),
  );
  const counted = rate.cumulative === true ? reached : reached.slice(-1);
  return counted.map((step) => ({
    version: newest.version.number,
    of: driver,
    from: step.from,
    amount: step.amount,
    earns: dec(step.amount),
  }));
};
