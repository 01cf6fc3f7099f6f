import { type Decimal, dec, zero } from '../../../domain/kernel/decimal.ts';
import { fitsCurrency } from '../../../domain/kernel/money.ts';
import type { BankFile, BankPayment } from '../../../domain/payouts/bank/bank-file.ts';

/**
 * A way to order payments from a bank: how its files are made, and as what they are stored. `write` gives the same bytes
 * for the same file, and throws where there is nothing to pay or the format can't order it. Another way to pay is
 * another one of these in `formats.ts`, and its name and limits in `domain/payouts/bank/bank-format.ts`.
 */
export type BankFileFormat = {
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (file: BankFile) => Uint8Array;
};

/** Ids come back with the bank's answer and make a repetition known, so they are sent as they are or not at all. */
export const sendableId = (id: string): string => {
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,34}$/.test(id))
    throw new Error(`banks take no id "${id}": at most 35 letters, digits, dots and hyphens are allowed`);
  return id;
};

/** What a payment comes to. Throws where it is no amount that can be paid in the currency. */
export const payable = ({ id, amount }: BankPayment, currency: string): Decimal => {
  const value = dec(amount);
  if (!value.greaterThan(zero) || !fitsCurrency(value, currency))
    throw new Error(`payment ${id} of ${amount} ${currency} can't be ordered`);
  return value;
};

/** Throws where a file, or a batch of it, is empty: no bank takes such. */
export const mustOrderSomething = ({ messageId, batches }: BankFile): void => {
  if (batches.length === 0 || batches.some(({ payments }) => payments.length === 0))
    throw new Error(`the bank file ${messageId} orders nothing`);
};
