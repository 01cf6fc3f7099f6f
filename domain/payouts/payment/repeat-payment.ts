import { DomainError } from '../../errors.ts';
import type { Instant } from '../../kernel/day.ts';
import type { BankDetails } from '../bank/bank-account.ts';
import { unpayable } from '../bank/bank-format.ts';
import { nextRepeatFile, type PayoutRun } from '../run/payout-run.ts';
import type { PayoutTerms } from '../settings.ts';
import { isOut, type Payment } from './payment.ts';
import { batchIdOf, fileIdOf, type IdOf, nextOrderId } from './payment-ids.ts';

/** The payment's run, the account that the partner is paid to now, and how the vendor pays. */
type RepeatGiven = {
  readonly run: PayoutRun;
  readonly payee: BankDetails | undefined;
  readonly terms: Pick<PayoutTerms, 'debtors'>;
  readonly idOf: IdOf;
  readonly now: Instant;
};

/**
 * The order that came back, which is over for good; the next one for the same amount; and the run, which has changed by
 * it, so that no file of repeated payments is written of what was read before.
 */
type Repeated = { readonly over: Payment; readonly again: Payment; readonly run: PayoutRun };

const mustBeRepeatable = (payment: Payment, { payee, terms }: RepeatGiven): BankDetails => {
  const { state, currency, repeatedAs } = payment;
  if (isOut(state) || repeatedAs !== undefined)
    throw new DomainError(
      'payment-not-back',
      `The payment is ${repeatedAs === undefined ? state : 'repeated'}.`,
    );
  if (payee === undefined)
    throw new DomainError('payment-not-payable', 'The partner has no confirmed bank account.');
  const reason = unpayable(terms.debtors, currency, payee);
  if (reason === 'foreign-bank-account')
    throw new DomainError(
      'payment-not-payable',
      `The account that pays ${currency} orders by Elixir: the partner needs one at a Polish bank, or the account pain.001.`,
    );
  if (reason !== undefined)
    throw new DomainError('payment-not-payable', `No account of the program pays ${currency}.`);
  return payee;
};

/**
 * The payment ordered again, to the account now in force, in the run's next file of repeated payments. The order that
 * came back names the new one and can't count as paid any more, so that one order at most is out. Throws
 * `payment-not-back` unless it was refused or returned and not ordered again before, `payment-not-payable` where there is
 * no account to pay to or from.
 */
export const repeatPayment = (payment: Payment, given: RepeatGiven): Repeated => {
  const payee = mustBeRepeatable(payment, given);
  const { run, idOf, now } = given;
  const bankFile = nextRepeatFile(run);
  const again: Payment = {
    ...payment,
    id: nextOrderId(payment),
    payee,
    order: payment.order + 1,
    repeats: payment.id,
    bankFile,
    messageId: fileIdOf(idOf, run.id, bankFile),
    batchId: batchIdOf(idOf, run.id, bankFile, payment.currency),
    state: 'ordered',
    bank: {},
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  return {
    over: { ...payment, repeatedAs: again.id, version: payment.version + 1, updatedAt: now },
    again,
    run: { ...run, version: run.version + 1 },
  };
};
