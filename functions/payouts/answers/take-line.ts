import { dec } from '../../../domain/kernel/decimal.ts';
import { inMoney } from '../../../domain/kernel/money.ts';
import { bankCause } from '../../../domain/ledger/cause.ts';
import type { BankFact } from '../../../domain/payouts/bank/bank-fact.ts';
import type { BankLine, LineOutcome } from '../../../domain/payouts/bank/bank-line.ts';
import type { Payment } from '../../../domain/payouts/payment/payment.ts';
import { moved, type Taken, takeFact } from '../../../domain/payouts/payment/take-fact.ts';
import { bankLines, payments } from '../../../storage/payouts.ts';
import { postTransfers } from '../../ledger/post-transfers.ts';
import { noticeWrites } from '../../platform/queue-notice.ts';
import type { Context } from '../../shell/context.ts';
import { untilDone } from '../../shell/until-done.ts';
import { changedPaymentWrites } from '../payment-places.ts';
import { paymentNotices } from '../tell-payment.ts';
import type { Unmatched } from './concerned.ts';

/** Whose answer, and which line of it, counted from 1. */
type LineOf = { readonly tenant: string; readonly jobId: string; readonly line: number };

/** A line by its number; one that speaks of several payments stands there once for each. */
const keyOf = ({ tenant, jobId, line }: LineOf, paymentId: string | undefined) => ({
  tenant,
  jobId,
  line: `${String(line).padStart(9, '0')}${paymentId === undefined ? '' : `#${paymentId}`}`,
});

/** Notes what a line came to that changes nothing. What an earlier worker on the same job noted stands. */
const note = async (
  { store }: Context,
  of: LineOf,
  line: BankLine,
  paymentId?: string,
): Promise<BankLine> => {
  const outcome = await bankLines.create(store, keyOf(of, paymentId), line);
  if (outcome.done || outcome.existing === undefined) return line;
  return bankLines.parse(outcome.existing);
};

/** A line that concerns no payment of ours, or says nothing of one yet. */
export const noteLine = (
  context: Context,
  of: LineOf,
  fact: BankFact,
  unmatched: Unmatched | undefined,
): Promise<BankLine> =>
  note(context, of, {
    line: of.line,
    fact,
    ...(unmatched === undefined ? { outcome: 'accepted' } : { outcome: 'unmatched', ...unmatched }),
  });

const outcomeOf = (taken: Taken): LineOutcome => {
  if (taken.outcome !== 'changed') return taken.outcome;
  // Words only add up, so no payment comes back to where it began.
  return taken.payment.state === 'ordered' ? 'noted' : taken.payment.state;
};

const lineOf = ({ line }: LineOf, fact: BankFact, standing: Payment, taken: Taken): BankLine => {
  const { state } = 'payment' in taken ? taken.payment : standing;
  return {
    line,
    fact,
    outcome: outcomeOf(taken),
    ...('why' in taken ? { why: taken.why, ordered: inMoney(dec(standing.amount), standing.currency) } : {}),
    paymentId: standing.id,
    partnerId: standing.partnerId,
    state,
  };
};

/** What the line says of a payment is written in one transaction: payment, ledger, the letter, and the line itself. */
const commit = async (
  context: Context,
  of: LineOf,
  before: Payment,
  { after, line }: { readonly after: Payment; readonly line: BankLine },
): Promise<boolean> => {
  const { tenant } = of;
  const wish = { cause: bankCause(after.id, after.version), transfers: moved(before, after) };
  return postTransfers(context, { tenant, partnerId: after.partnerId }, wish, [
    ...changedPaymentWrites(tenant, before, after),
    bankLines.creating(keyOf(of, after.id), line),
    ...noticeWrites(context, tenant, await paymentNotices(context, tenant, before, after)),
  ]);
};

/**
 * Takes what a line says of a payment. Done again after a crash, it finds what it did: the line stands in the transaction
 * that changed the payment, so no line counts twice and none is told otherwise than it was.
 */
export const takeLine = (
  context: Context,
  of: LineOf,
  fact: BankFact,
  paymentId: string,
): Promise<BankLine> =>
  untilDone('The payment', async () => {
    const { store, given } = context;
    const standing = await payments.read(store, { tenant: of.tenant, paymentId });
    if (standing === undefined) return noteLine(context, of, fact, { why: 'unknown-id' });
    const taken = takeFact(standing, fact, given.now());
    const line = lineOf(of, fact, standing, taken);
    if (!('payment' in taken)) return note(context, of, line, paymentId);
    return (await commit(context, of, standing, { after: taken.payment, line })) ? line : undefined;
  });
