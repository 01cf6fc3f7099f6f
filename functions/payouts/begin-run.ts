import { DomainError } from '../../domain/errors.ts';
import { type PayoutRun, runIdOf } from '../../domain/payouts/run/payout-run.ts';
import { type RunWish, restartRun, type Started, startRun } from '../../domain/payouts/run/start-run.ts';
import type { PayoutSettings } from '../../domain/payouts/settings.ts';
import { payoutRuns, payoutSettingsOf } from '../../storage/payouts.ts';
import { expireOpen } from '../approvals/expire-open.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';

/** How a tenant pays. Throws `payouts-not-set`. */
export const settingsOf = async ({ store }: Context, tenant: string): Promise<PayoutSettings> => {
  const settings = await payoutSettingsOf.read(store, { tenant });
  if (settings === undefined) throw new DomainError('payouts-not-set', 'There are no payout settings yet.');
  return settings;
};

/** Writes a run and the settings that know of it, both or neither; undefined where others changed them meanwhile. */
export const commitRun = async (
  { store }: Context,
  tenant: string,
  before: PayoutSettings,
  { run, settings }: Started,
): Promise<PayoutRun | undefined> => {
  const key = { tenant, runId: run.id };
  const { done } = await store.transact([
    payoutRuns.saving(key, run),
    settings === before
      ? { check: payoutSettingsOf.key({ tenant }), guard: { if: 'version', is: before.version } }
      : payoutSettingsOf.replacing({ tenant }, settings),
  ]);
  return done ? run : undefined;
};

const refuseOther = ({ id, cutOff }: PayoutRun, wish: RunWish): void => {
  if (wish.cutOff === undefined || new Date(wish.cutOff).toISOString() === cutOff) return;
  throw new DomainError('conflict', `The run ${id} was started with another cut-off.`, [
    { pointer: '/cutOff', detail: `is ${cutOff} for this period: leave it out, or restart the run` },
  ]);
};

/** Starts the run of a period; one that was started before is answered as it stands. Throws what `startRun` throws. */
export const beginRun = (context: Context, tenant: string, wish: RunWish): Promise<PayoutRun> =>
  untilDone('The payout run', async () => {
    const { store, given } = context;
    const standing = await payoutRuns.read(store, { tenant, runId: runIdOf(wish.period) });
    if (standing !== undefined) {
      refuseOther(standing, wish);
      return standing;
    }
    const settings = await settingsOf(context, tenant);
    return commitRun(context, tenant, settings, startRun(settings, wish, given.now()));
  });

/**
 * Starts a run once more; the request that did it, sent again, is answered with the run. What waited for an approval
 * before waits no more. Throws `not-found`, and what `restartRun` throws.
 */
export const beginAgain = (
  context: Context,
  tenant: string,
  runId: string,
  wish: Omit<RunWish, 'period'>,
): Promise<PayoutRun> =>
  untilDone('The payout run', async () => {
    const { store, given } = context;
    const run = await payoutRuns.read(store, { tenant, runId });
    if (run === undefined) throw new DomainError('not-found', 'There is no such payout run.');
    if (wish.request !== undefined && wish.request === run.request) return run;
    const settings = await settingsOf(context, tenant);
    const again = restartRun({ run, settings }, wish, given.now());
    if (run.state === 'waiting') await expireOpen(context, tenant, run.approvalId ?? '');
    return commitRun(context, tenant, settings, again);
  });
