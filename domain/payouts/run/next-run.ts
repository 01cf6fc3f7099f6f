import { businessDay, type Instant, later } from '../../kernel/day.ts';
import { endOfMonth, nextMonth, previousMonth } from '../../kernel/zoned.ts';
import type { PayoutSettings } from '../settings.ts';
import { runIdOf } from './payout-run.ts';
import { nextStart } from './schedule.ts';
import { previewRun, type Started } from './start-run.ts';

/** The run that comes next, as it would be made now, and when it starts by itself. */
type NextRun = { readonly started: Started; readonly startsAt: Instant | undefined };

const startOf = (settings: PayoutSettings, period: string, scheduled: string): Instant | undefined => {
  if (settings.nextStartAt !== undefined && period === scheduled) return settings.nextStartAt;
  const end = endOfMonth(period, settings.timeZone);
  return nextStart(settings, later(end, -1))?.at;
};

/**
 * The run of the first month that is neither settled nor on a statement (`stated`): that of the next scheduled start, or
 * the running one where runs start by hand. Up to the month's end, or now where it is not over: what no run may take yet
 * is told too.
 */
export const nextRun = (settings: PayoutSettings, stated: string | undefined, now: Instant): NextRun => {
  const { timeZone, nextStartAt, settled: _, ...rest } = settings;
  const month = businessDay(now, timeZone).slice(0, 7);
  const scheduled =
    nextStartAt === undefined ? month : previousMonth(businessDay(nextStartAt, timeZone).slice(0, 7));
  const gone = [settings.settled, stated].flatMap((one) => (one === undefined ? [] : [nextMonth(one)]));
  const period = [scheduled, ...gone].reduce((a, b) => (a > b ? a : b));
  const end = endOfMonth(period, timeZone);
  const { run } = previewRun({ ...rest, timeZone }, { period: month }, now);
  return {
    started: { run: { ...run, id: runIdOf(period), period, cutOff: end < now ? end : now }, settings },
    startsAt: startOf(settings, period, scheduled),
  };
};
