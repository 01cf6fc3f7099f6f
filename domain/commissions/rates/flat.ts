import { constant, percentage } from '../../kernel/constant.ts';
import { type Part, rateAs, type Segment } from './segment.ts';

/** `percent`: each segment's base at its own version's percentage. */
export const percent = (segments: readonly Segment[]): readonly Part[] =>
  segments.map((segment) => {
    const rate = rateAs(segment, 'percent');
    const of = segment.sums.base;
    const earns = of.times(percentage(rate.percent));
    return { version: segment.version.number, of, percent: rate.percent, earns };
  });

/** `amountPerUnit`: each segment's base, a count, at its own version's amount. */
export const amountPerUnit = (segments: readonly Segment[]): readonly Part[] =>
  segments.map((segment) => {
    const { amount } = rateAs(segment, 'amountPerUnit');
    const of = segment.sums.base;
    return { version: segment.version.number, of, amount, earns: of.times(constant(amount)) };
  });
