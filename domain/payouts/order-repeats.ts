import { DomainError } from '../errors.ts';
import { type Decimal, dec, zero } from '../kernel/decimal.ts';
import { moneyText } from '../kernel/money.ts';
import type { BankFile } from './bank-file.ts';
import { fileOf, type OrderGiven } from './order-payments.ts';
import type { Payment } from './payment.ts';
import { nextRepeatFile, type PayoutTotal } from './payout-run.ts';

/** A file of repeated payments, and what it pays. */
type RepeatOrder = { readonly file: BankFile; readonly totals: PayoutTotal[] };

/** What payments come to, per currency. */
const totalsOf = (payments: readonly Payment[]): PayoutTotal[] => {
  const currencies = [...new Set(payments.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = payments.filter((one) => one.currency === currency);
    const sum = own.reduce<Decimal>((all, { amount }) => all.plus(dec(amount)), zero);
    return { currency, payments: own.length, amount: moneyText(sum, currency) };
  });
};

/**
 * The run's next file of repeated payments: the order of those that were put into it. Throws `nothing-to-repeat` where
 * there are none, `payment-not-payable` where no account pays one of them, because the settings have changed since.
 */
export const orderRepeats = (repeated: readonly Payment[], given: OrderGiven): RepeatOrder => {
  const { run, terms } = given;
  if (repeated.length === 0)
    throw new DomainError('nothing-to-repeat', `Nothing of the run ${run.id} waits to be ordered again.`);
  const unpaid = repeated.find((one) => terms.debtors.every(({ currency }) => currency !== one.currency));
  if (unpaid !== undefined)
    throw new DomainError('payment-not-payable', `No account of the program pays ${unpaid.currency}.`);
  const file = fileOf(nextRepeatFile(run), given, (currency) =>
    repeated
      .filter((one) => one.currency === currency)
      .map(({ id, amount, payee, remittance }) => ({ id, amount, payee, remittance })),
  );
  return { file, totals: totalsOf(repeated) };
};
