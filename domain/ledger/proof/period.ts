import { type Day, monthsOf } from '../../kernel/day.ts';
import { isOwn } from '../book.ts';

/** The days that a proof is asked for, both included; all where an end is left out. */
export type Period = { readonly from?: Day | undefined; readonly to?: Day | undefined };

/**
 * Whether a window has days of the period. `day` is that of a window of one sale; where that sale is not known, its
 * window counts as one that has. A window without an end always has.
 */
export const isWithin = (window: string, day: Day | undefined, { from, to }: Period): boolean => {
  if (isOwn(window))
    return day === undefined || ((from === undefined || day >= from) && (to === undefined || day <= to));
  const months = monthsOf(window);
  const isFrom = (month: string) => from === undefined || month >= from.slice(0, 7);
  // As text, a month comes before each of its own days.
  const isTo = (month: string) => to === undefined || month <= to;
  return months.length === 0 || (months.some(isFrom) && months.some(isTo));
};
