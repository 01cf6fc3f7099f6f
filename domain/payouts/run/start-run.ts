import { DomainError } from '../../errors.ts';
import type { Instant } from '../../kernel/day.ts';
import { endOfMonth, previousMonth } from '../../kernel/zoned.ts';
import type { PayoutSettings } from '../settings.ts';
import { hasStopped, type PayoutRun, runIdOf } from './payout-run.ts';

/** Who starts which month, and up to which instant; the end of the month where that is left out. */
export type RunWish = {
  readonly period: string;
  readonly cutOff?: Instant | undefined;
  readonly by: string;
  /** The digest of the request that restarts it, so that the same one again is known. */
  readonly request?: string | undefined;
};

const tooEarly = (pointer: string, detail: string): DomainError =>
  new DomainError('period-not-over', 'What is paid must be over.', [{ pointer, detail }]);

const cutOffOf = ({ period, cutOff }: RunWish, { timeZone }: PayoutSettings, now: Instant): Instant => {
  const end = endOfMonth(period, timeZone);
  if (cutOff === undefined) {
    if (end > now) throw tooEarly('/period', `ends at ${end}: wait, or give a cutOff`);
    return end;
  }
  // An offset is allowed in the request; from here on all instants compare as text.
  const instant = new Date(cutOff).toISOString();
  if (instant > now) throw tooEarly('/cutOff', 'must not be in the future');
  if (instant < endOfMonth(previousMonth(period), timeZone))
    throw tooEarly('/cutOff', `must not be before ${period}`);
  return instant;
};

const startable = (settings: PayoutSettings, runId: string, period: string): void => {
  if (settings.openRun !== undefined && settings.openRun !== runId)
    throw new DomainError('payout-run-open', `The run ${settings.openRun} is not finished.`);
  if (settings.settled !== undefined && settings.settled >= period)
    throw new DomainError('period-settled', `The period ${settings.settled} is settled.`);
};

/** A run and the settings that know of it. */
export type Started = { readonly run: PayoutRun; readonly settings: PayoutSettings };

/**
 * The run of a month, and the settings that know it as the open one. Throws `period-not-over`, `period-settled` where
 * this or a later month is settled, `payout-run-open` where another run is not finished.
 */
export const startRun = (settings: PayoutSettings, wish: RunWish, now: Instant): Started => {
  const id = runIdOf(wish.period);
  startable(settings, id, wish.period);
  const run: PayoutRun = {
    id,
    period: wish.period,
    cutOff: cutOffOf(wish, settings, now),
    attempt: 1,
    state: 'drafting',
    requestedBy: wish.by,
    statements: 0,
    totals: [],
    bankFiles: [],
    troubles: [],
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  return { run, settings: { ...settings, openRun: id, version: settings.version + 1, updatedAt: now } };
};

/**
 * The run of a month as it would be now, which nobody starts: up to the cut-off, or the end of the month, or the present
 * while the month is not over. Throws `period-settled` and `period-not-over`.
 */
export const previewRun = (settings: PayoutSettings, wish: Omit<RunWish, 'by'>, now: Instant): Started => {
  const { period, cutOff } = wish;
  const isOver = endOfMonth(period, settings.timeZone) <= now;
  const { openRun: _, ...free } = settings;
  const at = cutOff ?? (isOver ? undefined : now);
  const { run } = startRun(free, { period, ...(at === undefined ? {} : { cutOff: at }), by: 'preview' }, now);
  return { run, settings };
};

/** What is not done anew stays undone: figures that were approved go on without those who could not be drafted. */
const troublesLeft = ({ approved, troubles }: PayoutRun): PayoutRun['troubles'] =>
  approved === undefined ? [] : troubles.filter((one) => one.step === 'draft');

/** A run that is neither done nor has moved for so long is taken for dead, whatever it was doing. */
const silence = 3 * 3_600_000;

const isStopped = ({ state, updatedAt }: PayoutRun, now: Instant): boolean =>
  hasStopped(state) || (state !== 'done' && Date.parse(now) - Date.parse(updatedAt) >= silence);

/**
 * The run started once more: one that failed or was paused goes on where it was, one that was refused or cancelled is
 * drafted anew, up to a new cut-off if one is given; one that has not moved for three hours is taken up as well, since
 * whatever did it may have died, and does nothing more if it has not. Throws `payout-run-not-stopped` for any other, and
 * what `startRun` throws.
 */
export const restartRun = (
  { run, settings }: Started,
  { cutOff, by, request }: Omit<RunWish, 'period'>,
  now: Instant,
): Started => {
  if (!isStopped(run, now)) throw new DomainError('payout-run-not-stopped', `The run is ${run.state}.`);
  startable(settings, run.id, run.period);
  const { refusal: _, failure: __, request: ____, stop: _____, ...rest } = run;
  const again: PayoutRun = {
    ...rest,
    attempt: run.attempt + 1,
    state: 'drafting',
    requestedBy: by,
    ...(request === undefined ? {} : { request }),
    troubles: troublesLeft(run),
    version: run.version + 1,
    updatedAt: now,
  };
  const known = { ...settings, openRun: run.id, version: settings.version + 1, updatedAt: now };
  if (run.approved !== undefined) return { run: again, settings: known };
  const { approvalId: ___, unusual: ______, ...anew } = again;
  const at = cutOff === undefined ? run.cutOff : cutOffOf({ period: run.period, cutOff, by }, settings, now);
  return { run: { ...anew, cutOff: at, statements: 0, totals: [] }, settings: known };
};
