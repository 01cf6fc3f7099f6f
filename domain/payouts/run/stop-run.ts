import { DomainError } from '../../errors.ts';
import type { Instant } from '../../kernel/day.ts';
import { changedRun, released } from './advance-run.ts';
import type { PayoutRun } from './payout-run.ts';
import type { Started } from './start-run.ts';

/** Who stops a run, and why. */
type Wish = { readonly by: string; readonly reason?: string | undefined };

const refused = ({ state }: PayoutRun, detail: string): DomainError =>
  new DomainError('payout-run-not-stoppable', `The run is ${state}: ${detail}`);

const stopOf = (to: 'paused' | 'cancelled', { by, reason }: Wish, at: Instant) => ({
  to,
  by,
  at,
  ...(reason === undefined ? {} : { reason }),
});

/**
 * The run that somebody wants to pause while it works: it stops where it is, and goes on when it is restarted. One that
 * is paused stays so. Throws `payout-run-not-stoppable` where nothing is under way.
 */
export const pauseRun = (run: PayoutRun, wish: Wish, now: Instant): PayoutRun => {
  if (run.state === 'paused' || run.stop?.to === 'paused') return run;
  if (run.state !== 'drafting' && run.state !== 'paying') throw refused(run, 'nothing is under way.');
  return changedRun(run, now, { stop: stopOf('paused', wish, now) });
};

/**
 * The run taken back before anything was approved: its drafts count for nothing, and other runs may start. While it still
 * drafts, it ends when what is under way has. One that is cancelled stays so. Throws `payout-run-not-stoppable` from its
 * approval on: what was issued then is what partners were told.
 */
export const cancelRun = (started: Started, wish: Wish, now: Instant): Started => {
  const { run, settings } = started;
  if (run.state === 'cancelled' || run.stop?.to === 'cancelled') return started;
  if (run.approved !== undefined || run.state === 'done' || run.state === 'refused')
    throw refused(run, 'a run can be cancelled until it is approved. One that is paying can be paused.');
  const stop = stopOf('cancelled', wish, now);
  if (run.state === 'drafting') return { run: changedRun(run, now, { stop }), settings };
  return { run: changedRun(run, now, { state: 'cancelled', stop }), settings: released(started, now) };
};

/** The run that has come to the stop that was wanted; itself where none was. */
export const comeToStop = (started: Started, now: Instant): Started => {
  const { run, settings } = started;
  if (run.stop === undefined || run.state === run.stop.to) return started;
  return {
    run: changedRun(run, now, { state: run.stop.to }),
    settings: run.stop.to === 'cancelled' ? released(started, now) : settings,
  };
};
