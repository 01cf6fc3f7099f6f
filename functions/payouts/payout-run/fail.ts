import * as z from 'zod/mini';
import { failRun } from '../../../domain/payouts/run/advance-run.ts';
import { hasStopped } from '../../../domain/payouts/run/payout-run.ts';
import { comeToStop } from '../../../domain/payouts/run/stop-run.ts';
import { payoutRuns } from '../../../storage/payouts.ts';
import { expireOpen } from '../../approvals/expire-open.ts';
import { step } from '../../shell/step.ts';
import { untilDone } from '../../shell/until-done.ts';
import { commitRun } from '../begin-run.ts';
import { standingRun } from './current.ts';
import { runInput } from './input.ts';

const error = z.object({ Error: z.string(), Cause: z.optional(z.string()) });
const cause = z.object({ errorMessage: z.string() });

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A cause that is no JSON is plain text, which is taken as it is.
    return undefined;
  }
};

/** What went wrong, in one line: a function's error comes as JSON with its stack, which is for the log. */
const failureOf = ({ Error: name, Cause = '' }: z.infer<typeof error>): string => {
  const told = cause.safeParse(jsonIn(Cause));
  return `${name}: ${told.success ? told.data.errorMessage : Cause}`;
};

/**
 * Notes why a run failed, or that it has come to the stop that somebody wanted, and closes its approval where nobody
 * decided it. It can be started once more; one that was already is let alone.
 */
export const handler = step(z.extend(runInput, { error }), async (context, { error: thrown, ...input }) => {
  const { tenant, runId } = input;
  const { store, given } = context;
  const run = await untilDone('The payout run', async () => {
    const started = await standingRun(context, input);
    const { run: standing, settings } = started;
    if (standing.attempt !== input.attempt || standing.state === 'done' || hasStopped(standing.state))
      return standing;
    if (standing.stop !== undefined)
      return commitRun(context, tenant, settings, comeToStop(started, given.now()));
    const next = failRun(standing, failureOf(thrown), given.now());
    return (await payoutRuns.replace(store, { tenant, runId }, next)).done ? next : undefined;
  });
  if (run.attempt !== input.attempt) return { state: 'started-anew' };
  if (run.approvalId !== undefined && run.approved === undefined)
    await expireOpen(context, tenant, run.approvalId);
  return { state: run.state };
});
