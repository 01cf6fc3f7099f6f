import { constant } from '../../kernel/constant.ts';
import { sumOf } from '../../kernel/decimal.ts';
import { type Part, type Reference, rateAs, reaches, type Segment } from './segment.ts';

/**
 * `steps`: the amount of the highest step that the window's driver reaches, or the sum of all reached where
 * cumulative; by the newest version that contributes. Below the first step: nothing.
 */
export const steps = (
  segments: readonly Segment[],
  newest: Segment,
  against: Reference | undefined,
): readonly Part[] => {
  const rate = rateAs(newest, 'steps');
  const driver = sumOf(segments.map(({ sums }) => sums.driver));
  const reached = rate.steps.filter((step) => reaches(driver, constant(step.from), against));
  const counted = rate.cumulative === true ? reached : reached.slice(-1);
  return counted.map((step) => ({
    version: newest.version.number,
    of: driver,
    from: step.from,
    amount: step.amount,
    earns: constant(step.amount),
  }));
};
