import { businessDay, type Instant } from '../../kernel/day.ts';
import { instantAt, nextMonth, previousMonth } from '../../kernel/zoned.ts';
import type { PayoutSettings, PayoutTerms } from '../settings.ts';

/** When a run starts by itself, and for which month. */
export type ScheduledStart = { readonly at: Instant; readonly period: string };

/**
 * The first scheduled start after an instant; none where runs start only by hand. The run of a month starts in the next
 * one, on the day and at the time of the settings, by the clocks of their time zone.
 */
export const nextStart = (terms: PayoutTerms, after: Instant): ScheduledStart | undefined => {
  const { schedule, timeZone } = terms;
  if (schedule === undefined) return undefined;
  const day = String(schedule.day).padStart(2, '0');
  const startIn = (month: string): ScheduledStart => ({
    at: instantAt(`${month}-${day}`, schedule.time, timeZone),
    period: previousMonth(month),
  });
  const month = businessDay(after, timeZone).slice(0, 7);
  const first = startIn(month);
  return first.at > after ? first : startIn(nextMonth(month));
};

/**
 * Whether a start that is due is still the next one of the settings: they may have changed since it was noted, and one
 * that could not be done is noted again for later.
 */
export const isNextStart = (
  { nextStartAt, timeZone }: Pick<PayoutSettings, 'nextStartAt' | 'timeZone'>,
  { at, period }: ScheduledStart,
): boolean =>
  nextStartAt !== undefined &&
  nextStartAt <= at &&
  previousMonth(businessDay(nextStartAt, timeZone).slice(0, 7)) === period;
