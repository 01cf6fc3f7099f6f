import type { Instant } from '../kernel/day.ts';
import { same } from '../platform/restate.ts';
import { nextStart, type ScheduledStart } from './run/schedule.ts';
import type { PayoutSettings, PayoutTerms } from './settings.ts';

/** The settings as they become, and the start that has to be noted. */
type TermsSet = { readonly settings: PayoutSettings; readonly start: ScheduledStart | undefined };

const termsOf = ({
  vendorName,
  timeZone,
  debtors,
  minimums,
  bankHolidays,
  schedule,
  disputes,
  taxes,
  recovery,
}: PayoutTerms): PayoutTerms => ({
  vendorName,
  timeZone,
  debtors,
  minimums,
  ...(bankHolidays === undefined ? {} : { bankHolidays }),
  ...(schedule === undefined ? {} : { schedule }),
  ...(disputes === undefined ? {} : { disputes }),
  ...(taxes === undefined ? {} : { taxes }),
  ...(recovery === undefined ? {} : { recovery }),
});

/** A start that was noted and still holds: it may be over and wait for another run, so it is not reckoned anew. */
const standingStart = (standing: PayoutSettings | undefined, terms: PayoutTerms): Instant | undefined =>
  standing?.timeZone === terms.timeZone && same(standing.schedule, terms.schedule)
    ? standing.nextStartAt
    : undefined;

/**
 * The settings with other terms; where nothing changes, the settings themselves. A run that is under way, what was
 * settled, and the next start of a schedule that stays are not touched. Another schedule counts from now on: a start of
 * it that has passed is not made up for.
 */
export const setTerms = (
  standing: PayoutSettings | undefined,
  terms: PayoutTerms,
  now: Instant,
): TermsSet => {
  if (standing !== undefined && same(termsOf(standing), termsOf(terms)))
    return { settings: standing, start: undefined };
  const noted = standingStart(standing, terms);
  const start = noted === undefined ? nextStart(terms, now) : undefined;
  const nextStartAt = noted ?? start?.at;
  const { openRun, settled } = standing ?? {};
  return {
    settings: {
      ...termsOf(terms),
      ...(nextStartAt === undefined ? {} : { nextStartAt }),
      ...(openRun === undefined ? {} : { openRun }),
      ...(settled === undefined ? {} : { settled }),
      version: (standing?.version ?? 0) + 1,
      updatedAt: now,
    },
    start,
  };
};

/** The settings when their next scheduled start is done: the one of the month after is the next. */
export const startDone = (settings: PayoutSettings, now: Instant): TermsSet => {
  const { nextStartAt, ...rest } = settings;
  const start = nextStartAt === undefined ? undefined : nextStart(settings, nextStartAt);
  return {
    settings: {
      ...rest,
      ...(start === undefined ? {} : { nextStartAt: start.at }),
      version: settings.version + 1,
      updatedAt: now,
    },
    start,
  };
};
