import type { Started } from '../../../domain/payouts/start-run.ts';
import { payoutRuns, payoutSettingsOf } from '../../../storage/payouts.ts';
import type { Context } from '../../shell/context.ts';
import type { RunInput } from './input.ts';

/** Somebody has stopped the run: it does no good to try the step again. */
class RunStopped extends Error {
  override readonly name = 'RunStopped';
}

/** The run of a step, and the settings that know of it, stopped or not. Throws where the run was started anew since. */
export const standing = async (
  { store }: Context,
  { tenant, runId, attempt }: RunInput,
): Promise<Started> => {
  const [run, settings] = await Promise.all([
    payoutRuns.read(store, { tenant, runId }),
    payoutSettingsOf.read(store, { tenant }),
  ]);
  if (run === undefined || settings === undefined) throw new Error(`there is no run ${runId} of ${tenant}`);
  if (run.attempt !== attempt)
    throw new Error(`the run ${runId} is at attempt ${run.attempt}: attempt ${attempt} is over`);
  return { run, settings };
};

/** The same, where nobody has stopped the run. */
export const current = async (context: Context, input: RunInput): Promise<Started> => {
  const started = await standing(context, input);
  const { stop } = started.run;
  if (stop !== undefined) throw new RunStopped(`the run is to be ${stop.to}, says ${stop.by}`);
  return started;
};
