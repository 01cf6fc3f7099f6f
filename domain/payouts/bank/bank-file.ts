import type { Day, Instant } from '../../kernel/day.ts';
import type { BankDetails } from './bank-account.ts';
import type { BankFormat } from './bank-format.ts';

/** One transfer of a bank file. `id` is unique for ever: a bank that gets it twice pays once. */
export type BankPayment = {
  readonly id: string;
  readonly amount: string;
  readonly payee: BankDetails;
  /** What the payee reads on its account. */
  readonly remittance: string;
};

/** Payments of one currency, from one account of the vendor. */
export type BankBatch = {
  readonly id: string;
  readonly currency: string;
  readonly debtor: BankDetails;
  readonly executionDay: Day;
  readonly payments: readonly BankPayment[];
};

/** What the vendor's bank is ordered to pay in one format. Amounts have all decimals of their currency. */
export type BankFile = {
  readonly format: BankFormat;
  readonly messageId: string;
  readonly createdAt: Instant;
  readonly initiator: string;
  readonly batches: readonly BankBatch[];
};
