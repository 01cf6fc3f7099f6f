import { sentenceOf } from '../../../domain/ledger/proof/finding.ts';
import { stopUnproven } from '../../../domain/payouts/run/advance-run.ts';
import { proofs } from '../../../storage/ledger.ts';
import { payoutRuns } from '../../../storage/payouts.ts';
import { step } from '../../shell/step.ts';
import { untilDone } from '../../shell/until-done.ts';
import { blocking, proofIdOf, tellFinance, troublesOf } from '../proof-of-run.ts';
import { current } from './current.ts';
import { runInput } from './input.ts';

/** The ledger does not say what the sales come to: nobody is paid. It does no good to try that again. */
class LedgerDiffers extends Error {
  override readonly name = 'LedgerDiffers';
}

/**
 * Goes on only where the ledger was proven. Otherwise the run is stopped with every difference that was kept, finance is
 * told, and the step fails: mended, the run is started once more. The verdict that stands in the table counts, not what
 * the workflow was told.
 */
export const handler = step(runInput, async (context, input) => {
  const { store, given } = context;
  const { tenant, runId } = input;
  const { run, settings } = await current(context, input);
  const jobId = proofIdOf(context, tenant, run);
  const verdict = (await proofs.read(store, { tenant, jobId }))?.verdict;
  if (verdict === undefined) throw new Error(`the proof ${jobId} has no verdict`);
  const findings = await blocking(context, tenant, run, verdict);
  const [first] = findings;
  if (first === undefined) return {};
  const more = verdict.found > 1 ? `, and ${verdict.found - 1} more` : '';
  const said = `${sentenceOf(first)}${more} (proof ${jobId})`;
  const failure = `LedgerDiffers: ${said}`;
  await untilDone('The payout run', async () => {
    const { run: standing } = await current(context, input);
    if (standing.state !== 'drafting') return standing;
    const next = stopUnproven(standing, { failure, troubles: troublesOf(findings) }, given.now());
    return (await payoutRuns.replace(store, { tenant, runId }, next)).done ? next : undefined;
  });
  await tellFinance(context, tenant, { run, settings }, { found: verdict.found, first });
  throw new LedgerDiffers(said);
});
