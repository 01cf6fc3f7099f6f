import type { Started } from '../../../domain/payouts/run/start-run.ts';
import { payoutRuns, payoutSettingsOf } from '../../../storage/payouts.ts';
import type { Context } from '../../shell/context.ts';
import type { RunInput } from './input.ts';

/** Somebody has stopped the run, or started it once more since: it does no good to try the step again. */
class RunStopped extends Error {
  override readonly name = 'RunStopped';
}

/** The run of a step, and the settings that know of it, however far it is by now. */
export const standingRun = async ({ store }: Context, { tenant, runId }: RunInput): Promise<Started> => {
  const [run, settings] = await Promise.all([
    payoutRuns.read(store, { tenant, runId }),
    payoutSettingsOf.read(store, { tenant }),
  ]);
  if (run === undefined || settings === undefined) throw new Error(`there is no run ${runId} of ${tenant}`);
  return { run, settings };
};

/** The same, where the step is of its present attempt and nobody has stopped it. Throws otherwise. */
export const current = async (context: Context, input: RunInput): Promise<Started> => {
  const started = await standingRun(context, input);
  const { id, stop, attempt } = started.run;
  if (attempt !== input.attempt)
    throw new RunStopped(`the run ${id} is at attempt ${attempt}: attempt ${input.attempt} is over`);
  if (stop !== undefined) throw new RunStopped(`the run is to be ${stop.to}, says ${stop.by}`);
  return started;
};
