import type { Instant } from '../../kernel/day.ts';
import type { PayoutRun } from '../run/payout-run.ts';
import type { Statement } from '../statement/statement.ts';
import { type OrderGiven, paymentOf } from './order-payments.ts';
import type { Payment } from './payment.ts';
import { batchIdOf, fileIdOf } from './payment-ids.ts';

/** What payments are made of: the run and the terms that its bank file was written with. */
type PaymentsGiven = Pick<OrderGiven, 'run' | 'terms' | 'idOf'> & { readonly now: Instant };

/** The attempt whose bank file orders what a statement pays: the first that was written when it was issued, or later. */
const attemptOf = ({ bankFiles }: PayoutRun, issuedIn: number): number => {
  const attempts = bankFiles.map(({ attempt }) => attempt).filter((attempt) => attempt >= issuedIn);
  // A sandbox writes none.
  return attempts.length === 0 ? issuedIn : Math.min(...attempts);
};

/** The payments that an issued statement orders, one per currency in which it pays: each is on its way. */
export const newPayments = (statement: Statement, given: PaymentsGiven): readonly Payment[] => {
  const { run, idOf, now } = given;
  const bankFile = String(attemptOf(run, statement.issuedIn ?? run.attempt));
  return statement.accounts.flatMap(({ currency }) =>
    paymentOf(statement, currency, given).map(
      ({ id, amount, payee, remittance }): Payment => ({
        id,
        runId: run.id,
        partnerId: statement.partnerId,
        ...{ currency, amount, payee, remittance },
        order: 1,
        bankFile,
        messageId: fileIdOf(idOf, run.id, bankFile),
        batchId: batchIdOf(idOf, run.id, bankFile, currency),
        state: 'ordered',
        bank: {},
        version: 1,
        createdAt: now,
        updatedAt: now,
      }),
    ),
  );
};
