import { decideRun } from '../../../domain/payouts/run/advance-run.ts';
import { approvals } from '../../../storage/approvals.ts';
import { step } from '../../shell/step.ts';
import { untilDone } from '../../shell/until-done.ts';
import { commitRun } from '../begin-run.ts';
import { standingRun } from './current.ts';
import { runInput } from './input.ts';

const ends: ReadonlySet<string> = new Set(['approved', 'refused', 'recalled']);

/** Notes on the run how it was decided. What stands in the approval counts, not what the workflow was told. */
export const handler = step(runInput, async (context, input) => {
  const { tenant } = input;
  const run = await untilDone('The payout run', async () => {
    const started = await standingRun(context, input);
    const { run: standing, settings } = started;
    if (standing.attempt !== input.attempt || standing.state !== 'waiting') return standing;
    const approvalId = standing.approvalId ?? '';
    const approval = await approvals.read(context.store, { tenant, approvalId });
    if (approval?.decision === undefined || !ends.has(approval.state))
      throw new Error(`the approval ${approvalId} is not decided`);
    const { by, at, reason } = approval.decision;
    // Whoever started a run and takes it back has refused it.
    const outcome = approval.state === 'approved' ? ('approved' as const) : ('refused' as const);
    const decision = { outcome, by, at, reason };
    return commitRun(context, tenant, settings, decideRun(started, decision, context.given.now()));
  });
  // Where it was cancelled meanwhile, or started anew, this attempt pays nothing either.
  const isApproved = run.attempt === input.attempt && run.approved !== undefined;
  return { outcome: isApproved ? 'approved' : 'refused' };
});
