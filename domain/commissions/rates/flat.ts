import { constant, percentage } from '../../kernel/constant.ts';
import type { Part, Segment } from './segment.ts';

/** `percent` and `amountPerUnit`: each segment's base at its own version's rate. */
export const flat = (segments: readonly Segment[]): readonly Part[] =>
  segments.map(({ version, component, sums }) => {
    const { rate } = component;
    const of = sums.base;
    if (rate.type === 'percent')
      return {
        version: version.number,
        of,
        percent: rate.percent,
        earns: of.times(percentage(rate.percent)),
      };
    const amount = rate.type === 'amountPerUnit' ? rate.amount : '0';
    return { version: version.number, of, amount, earns: of.times(constant(amount)) };
  });
