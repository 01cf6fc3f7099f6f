import * as z from 'zod/mini';
import type { CarryReason } from '../statement/carry-reason.ts';
import type { BankDetails } from './bank-account.ts';

/** The formats in which banks take orders. Files and accounts that name none are ISO 20022 pain.001. */
export const bankFormats = ['pain.001', 'elixir-0'] as const;
export type BankFormat = (typeof bankFormats)[number];
export const bankFormat = z.enum(bankFormats);

/** What a format can order, and whether the bank learns the ids of file and batch by it. */
type Traits = {
  readonly orders: (currency: string, iban: string) => boolean;
  readonly carriesIds: boolean;
};

const traits: Readonly<Record<BankFormat, Traits>> = {
  'pain.001': { orders: () => true, carriesIds: true },
  // A record has room for account numbers of Polish banks, for no currency and for no id.
  'elixir-0': {
    orders: (currency, iban) => currency === 'PLN' && iban.startsWith('PL'),
    carriesIds: false,
  },
};

type Debtor = { readonly currency: string; readonly file?: BankFormat | undefined };

/** In which format an account orders, or a stored file is. */
export const formatOf = (format: BankFormat | undefined): BankFormat => format ?? 'pain.001';

/** Whether an account can order payments in its format to an IBAN; also whether it can be ordered from. */
export const canOrder = ({ currency, file }: Debtor, { iban }: Pick<BankDetails, 'iban'>): boolean =>
  traits[formatOf(file)].orders(currency, iban);

/** Whether a bank can answer a file of the format by the ids of the file and its batches. */
export const carriesIds = (format: BankFormat): boolean => traits[format].carriesIds;

/** Why no account can pay a payee in a currency; nothing where one can. */
export const unpayable = (
  debtors: readonly Debtor[],
  currency: string,
  payee: Pick<BankDetails, 'iban'> | undefined,
): Extract<CarryReason, `${string}-account`> | undefined => {
  if (payee === undefined) return 'no-bank-account';
  const debtor = debtors.find((one) => one.currency === currency);
  if (debtor === undefined) return 'no-debtor-account';
  return canOrder(debtor, payee) ? undefined : 'foreign-bank-account';
};
