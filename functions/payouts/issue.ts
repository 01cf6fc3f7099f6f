import { dec } from '../../domain/kernel/decimal.ts';
import { statementCause } from '../../domain/ledger/cause.ts';
import type { PayoutRun } from '../../domain/payouts/run/payout-run.ts';
import { heldIn, keptBack } from '../../domain/payouts/statement/kept-back.ts';
import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { issueTransfers } from '../../domain/payouts/statement/statement-transfers.ts';
import { netOf } from '../../domain/payouts/tax/tax.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { statements } from '../../storage/payouts.ts';
import { postTransfers } from '../ledger/post-transfers.ts';
import type { Context } from '../shell/context.ts';
import { payingWrites } from './invoices/waiting.ts';

/**
 * Throws where lines of the statement that it pays or converts were disputed since it was drafted. It was approved to the cent, so it is not paid
 * for a part: it stands over to the next run, which pays all but what is disputed.
 */
const mustStayPayable = async (
  { store }: Context,
  owner: { readonly tenant: string; readonly partnerId: string },
  { accounts, through, closed }: Statement,
): Promise<void> => {
  const since = await entries.all(store, owner, { from: entryNumber(through + 1) });
  const held = since.flatMap(heldIn);
  for (const { currency, keptBack: known, ...account } of accounts) {
    const leaves = !dec(netOf(account)).isZero() || account.converted !== undefined;
    if (!leaves || !keptBack(held, { through, closed }, currency).greaterThan(dec(known))) continue;
    throw new Error(
      `${currency} lines of the statement were disputed since it was drafted: it stands over to the next run`,
    );
  }
};

/**
 * Issues a statement as it was approved: its draws and what it pays are posted in one entry, its figures stand from now on,
 * and the partner's invoices that it pays are paid, all in one transaction. A draft that the approval did not concern is left alone: its partner could not be
 * drafted when the others were, and its amounts stand over.
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
  const owner = { tenant, partnerId };
  const wish = {
    cause: statementCause(run.id),
    transfers: issueTransfers(standing),
    agrees: () => mustStayPayable(context, owner, standing),
  };
  const isDone = await postTransfers(context, owner, wish, [
    statements.replacing(key, next),
    ...(await payingWrites(context, tenant, standing)),
  ]);
  // Who was refused came second: a repetition of the step that was still under way. What the first one wrote stands.
  return isDone ? next : issue(context, tenant, run, partnerId);
};
