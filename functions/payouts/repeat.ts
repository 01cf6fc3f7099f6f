import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { bankCause } from '../../domain/ledger/cause.ts';
import { accountInForce } from '../../domain/payouts/bank/bank-account.ts';
import type { Payment } from '../../domain/payouts/payment/payment.ts';
import { repeatPayment } from '../../domain/payouts/payment/repeat-payment.ts';
import { moved } from '../../domain/payouts/payment/take-fact.ts';
import { bankAccounts, payments, payoutRuns } from '../../storage/payouts.ts';
import { postTransfers } from '../ledger/post-transfers.ts';
import { noticeWrites } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { bankId } from './bank-ids.ts';
import { settingsOf } from './begin-run.ts';
import { changedPaymentWrites, newPaymentWrites } from './payment-places.ts';
import { paymentExample, paymentView, viewPayment } from './payment-view.ts';
import { findPayment } from './payments.ts';
import { findRun } from './runs.ts';
import { paymentNotices } from './tell-payment.ts';

/**
 * Orders a payment again, once: the order that came back, the new one, what moves in the ledger and the letter are one
 * transaction, so that whoever comes second finds the new order. Undefined where others changed the payment meanwhile.
 */
const repeatOne = async (
  context: Context,
  tenant: string,
  standing: Payment,
): Promise<Payment | undefined> => {
  const { store } = context;
  const { partnerId, repeatedAs } = standing;
  if (repeatedAs !== undefined) return payments.read(store, { tenant, paymentId: repeatedAs });
  const now = context.given.now();
  const payee = accountInForce(await bankAccounts.read(store, { tenant, partnerId }), now);
  const terms = await settingsOf(context, tenant);
  const standingRun = await findRun(context, tenant, standing.runId);
  const given = { run: standingRun, payee, terms, idOf: bankId(context, tenant), now };
  const { over, again, run } = repeatPayment(standing, given);
  const wish = { cause: bankCause(again.id, again.version), transfers: moved(undefined, again) };
  const isDone = await postTransfers(context, { tenant, partnerId }, wish, [
    payoutRuns.replacing({ tenant, runId: run.id }, run),
    ...changedPaymentWrites(tenant, standing, over),
    ...newPaymentWrites(tenant, again),
    ...noticeWrites(context, tenant, await paymentNotices(context, tenant, undefined, again)),
  ]);
  return isDone ? again : undefined;
};

export const repeatPaymentRoute = route({
  method: 'POST',
  path: '/v1/payments/{id}/repeat',
  id: 'repeatPayment',
  summary: 'Order a payment again',
  description:
    'One that was refused or returned, once, to the bank account that is in force now (a changed one after its waiting time). The answer is the new order, with an end-to-end id of its own; bankFile names the file of repeated payments that it will stand in, which POST /v1/payout-runs/{id}/bank-files writes. The same request again answers the same order.',
  permission: 'payouts:manage',
  params: z.strictObject({ id: idText }),
  status: 201,
  answer: paymentView,
  errors: ['not-found', 'payment-not-back', 'payment-not-payable', 'payouts-not-set', 'busy'],
  example: {
    params: { id: paymentExample.id },
    answer: {
      id: `${paymentExample.id}-2`,
      runId: paymentExample.runId,
      partnerId: paymentExample.partnerId,
      amount: paymentExample.amount,
      payee: paymentExample.payee,
      remittance: paymentExample.remittance,
      order: 2,
      repeats: paymentExample.id,
      bankFile: 'repeat-1',
      messageId: 'pw-8k1t5y7q0w2e9r4x6n0b2d5f3m',
      batchId: 'pw-1t5y7q0w2e9r4x6n0b2d5f3m8k',
      state: 'ordered' as const,
      version: 1,
      createdAt: '2026-02-09T08:00:00.000Z',
      updatedAt: '2026-02-09T08:00:00.000Z',
    },
  },
  run: async ({ params: { id }, principal }, context) => {
    const again = await untilDone('The payment', async () =>
      repeatOne(context, principal.tenant, await findPayment(context, principal, id)),
    );
    return {
      status: 201,
      body: viewPayment(again, principal),
      version: again.version,
      location: `/v1/payments/${again.id}`,
    };
  },
});
