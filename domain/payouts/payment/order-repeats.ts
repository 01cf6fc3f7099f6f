import { DomainError } from '../../errors.ts';
import type { BankFile } from '../bank/bank-file.ts';
import { unpayable } from '../bank/bank-format.ts';
import { nextRepeatFile } from '../run/payout-run.ts';
import { filesOf, type OrderGiven } from './order-payments.ts';
import type { Payment } from './payment.ts';

/**
 * The run's next files of repeated payments: the order of those that were put into it. Throws `nothing-to-repeat` where
 * there are none, `payment-not-payable` where no account pays one of them, because the settings have changed since.
 */
export const orderRepeats = (repeated: readonly Payment[], given: OrderGiven): readonly BankFile[] => {
  const { run, terms } = given;
  if (repeated.length === 0)
    throw new DomainError('nothing-to-repeat', `Nothing of the run ${run.id} waits to be ordered again.`);
  const unpaid = repeated.find((one) => unpayable(terms.debtors, one.currency, one.payee) !== undefined);
  if (unpaid !== undefined)
    throw new DomainError(
      'payment-not-payable',
      `No account of the program pays ${unpaid.currency} to the account of the payment ${unpaid.id}.`,
    );
  return filesOf(nextRepeatFile(run), given, (currency) =>
    repeated
      .filter((one) => one.currency === currency)
      .map(({ id, amount, payee, remittance }) => ({ id, amount, payee, remittance })),
  );
};
