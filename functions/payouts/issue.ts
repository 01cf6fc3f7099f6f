import { dec } from '../../domain/kernel/decimal.ts';
import { statementCause } from '../../domain/ledger/entry.ts';
import type { PayoutRun } from '../../domain/payouts/payout-run.ts';
import type { Statement } from '../../domain/payouts/statement.ts';
import { statements } from '../../storage/payouts.ts';
import { postTransfers } from '../ledger/post-transfers.ts';
import type { Context } from '../shell/context.ts';

/** What a statement pays, as transfers from one account to another. */
export const transfersOf = <From extends string, To extends string>(
  { accounts }: Statement,
  from: From,
  to: To,
) =>
  accounts
    .filter(({ payment }) => !dec(payment).isZero())
    .map(({ currency, payment }) => ({ from, to, currency, amount: payment }));

/**
 * Issues a statement as it was approved: what it pays moves from payable to stated, and its figures stand from now on,
 * both in one transaction. A draft that the approval did not concern is left alone: its partner could not be drafted
 * when the others were, and its amounts stand over.
 */
export const issue = async (
  context: Context,
  tenant: string,
  run: PayoutRun,
  partnerId: string,
): Promise<Statement | undefined> => {
  const { store, given } = context;
  const key = { tenant, partnerId, runId: run.id };
  const standing = await statements.read(store, key);
  if (standing === undefined || standing.state !== 'draft') return standing;
  if (standing.draftedIn !== run.approved?.attempt) return undefined;
  const next: Statement = {
    ...standing,
    state: 'issued',
    issuedAt: given.now(),
    issuedIn: run.attempt,
    version: standing.version + 1,
  };
  const wish = { cause: statementCause(run.id), transfers: transfersOf(standing, 'payable', 'stated') };
  const isDone = await postTransfers(context, { tenant, partnerId }, wish, statements.replacing(key, next));
  // Who was refused came second: a repetition of the step that was still under way. What the first one wrote stands.
  return isDone ? next : issue(context, tenant, run, partnerId);
};
