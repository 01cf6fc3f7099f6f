import type { Started } from '../../../domain/payouts/start-run.ts';
import { payoutRuns, payoutSettingsOf } from '../../../storage/payouts.ts';
import type { Context } from '../../shell/context.ts';
import type { RunInput } from './input.ts';

/** The run of a step, and the settings that know of it. Throws where the run was started anew since. */
export const current = async ({ store }: Context, { tenant, runId, attempt }: RunInput): Promise<Started> => {
  const [run, settings] = await Promise.all([
    payoutRuns.read(store, { tenant, runId }),
    payoutSettingsOf.read(store, { tenant }),
  ]);
  if (run === undefined || settings === undefined) throw new Error(`there is no run ${runId} of ${tenant}`);
  if (run.attempt !== attempt)
    throw new Error(`the run ${runId} is at attempt ${run.attempt}: attempt ${attempt} is over`);
  return { run, settings };
};
