import type { Instant } from '../../kernel/day.ts';
import type { PayoutRun, PayoutTotal, Trouble } from './payout-run.ts';
import type { Started } from './start-run.ts';

/** What the drafts came to, and the approval that finance is asked for. */
type Drafted = {
  readonly approvalId: string;
  readonly statements: number;
  readonly unusual: number;
  readonly totals: readonly PayoutTotal[];
  readonly troubles: readonly Trouble[];
};

/** How a run was decided. */
type RunDecision = {
  readonly outcome: 'approved' | 'refused';
  readonly by: string;
  readonly at: Instant;
  readonly reason?: string | undefined;
};

/** At most so many troubles are named; the others are found by their drafts that were never issued. */
const mostTroubles = 100;

/** The next version of a run. */
export const changedRun = (run: PayoutRun, now: Instant, change: Partial<PayoutRun>): PayoutRun => ({
  ...run,
  ...change,
  version: run.version + 1,
  updatedAt: now,
});

const withTroubles = (run: PayoutRun, more: readonly Trouble[]): Trouble[] =>
  [...new Map([...run.troubles, ...more].map((one) => [`${one.step} ${one.partnerId}`, one])).values()].slice(
    0,
    mostTroubles,
  );

/** The settings when a run is finished: another one may start. */
export const released = ({ settings }: Started, now: Instant): Started['settings'] => {
  const { openRun: _, ...rest } = settings;
  return { ...rest, version: settings.version + 1, updatedAt: now };
};

/** The run whose drafts are ready and wait for finance. */
export const awaitApproval = (run: PayoutRun, drafted: Drafted, now: Instant): PayoutRun => {
  const { approvalId, statements, unusual, totals, troubles } = drafted;
  return changedRun(run, now, {
    state: 'waiting',
    approvalId,
    statements,
    ...(unusual === 0 ? {} : { unusual }),
    totals: [...totals],
    troubles: withTroubles(run, troubles),
  });
};

/** The run as it was decided. From an approval on its figures stand; a refusal lets other runs start. */
export const decideRun = (started: Started, decision: RunDecision, now: Instant): Started => {
  const { run, settings } = started;
  const { outcome, by, at, reason } = decision;
  if (outcome === 'approved')
    return {
      run: changedRun(run, now, { state: 'paying', approved: { by, at, attempt: run.attempt } }),
      settings,
    };
  const refusal = { by, ...(reason === undefined ? {} : { reason }) };
  return { run: changedRun(run, now, { state: 'refused', refusal }), settings: released(started, now) };
};

/** The run that is paid: its period is settled, and what is earned later stands on the next statement. */
export const closeRun = (started: Started, troubles: readonly Trouble[], now: Instant): Started => {
  const { run } = started;
  const settings = { ...released(started, now), settled: run.period };
  return {
    run: changedRun(run, now, { state: 'done', troubles: withTroubles(run, troubles) }),
    settings,
  };
};

/** The run of which a step failed for good. It stays the open one, until it is started once more. */
export const failRun = (run: PayoutRun, failure: string, now: Instant): PayoutRun =>
  changedRun(run, now, { state: 'failed', failure: failure.slice(0, 500) });

/** The run whose drafts the ledger does not bear out: it failed, and names every difference that was found. */
export const stopUnproven = (
  run: PayoutRun,
  { failure, troubles }: { readonly failure: string; readonly troubles: readonly Trouble[] },
  now: Instant,
): PayoutRun => ({ ...failRun(run, failure, now), troubles: withTroubles(run, troubles) });
