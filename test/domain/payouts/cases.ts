import type { BankDetails } from '../../../domain/payouts/bank/bank-account.ts';
import type { Payment } from '../../../domain/payouts/payment/payment.ts';
import type { PayoutRun } from '../../../domain/payouts/run/payout-run.ts';
import type { PayoutSettings, PayoutTerms } from '../../../domain/payouts/settings.ts';
import type { DraftGiven } from '../../../domain/payouts/settlement/paid-amount.ts';
import type { Statement, StatementAccount } from '../../../domain/payouts/statement/statement.ts';

/** The usual case, from which each test changes what it is about. */

export const ibans = {
  polish: 'PL61109010140000071219812874',
  german: 'DE89370400440532013000',
  dutch: 'NL91ABNA0417164300',
} as const;

export const details = (over: Partial<BankDetails> = {}): BankDetails => ({
  holder: 'Baltic Bikes',
  iban: ibans.polish,
  ...over,
});

export const debtor = (
  currency: string,
  over: Partial<BankDetails> = {},
): PayoutTerms['debtors'][number] => ({
  currency,
  holder: 'Cykloteka',
  iban: ibans.german,
  ...over,
});

export const terms = (over: Partial<PayoutTerms> = {}): PayoutTerms => ({
  vendorName: 'Cykloteka',
  timeZone: 'Europe/Warsaw',
  debtors: [debtor('EUR'), debtor('PLN', { iban: ibans.polish })],
  minimums: [],
  ...over,
});

export const settings = (over: Partial<PayoutSettings> = {}): PayoutSettings => ({
  ...terms(),
  version: 4,
  updatedAt: '2024-01-01T00:00:00.000Z',
  ...over,
});

/** The run of January 2024 in Warsaw. */
export const run = (over: Partial<PayoutRun> = {}): PayoutRun => ({
  id: 'payout-run_2024-01',
  period: '2024-01',
  cutOff: '2024-01-31T23:00:00.000Z',
  attempt: 1,
  state: 'drafting',
  requestedBy: 'user_1',
  statements: 0,
  totals: [],
  bankFiles: [],
  troubles: [],
  version: 1,
  createdAt: '2024-02-05T08:00:00.000Z',
  updatedAt: '2024-02-05T08:00:00.000Z',
  ...over,
});

export const account = (over: Partial<StatementAccount> = {}): StatementAccount => ({
  currency: 'EUR',
  opening: '0',
  earned: '100',
  adjustments: '0',
  held: '0',
  released: '0',
  guaranteed: '0',
  advanced: '0',
  recovered: '0',
  payment: '100',
  closing: '0',
  accrued: '0',
  disputed: '0',
  keptBack: '0',
  owed: '0',
  rows: [],
  disputes: [],
  ...over,
});

export const statement = (over: Partial<Statement> = {}): Statement => ({
  runId: 'payout-run_2024-01',
  partnerId: 'ann',
  period: '2024-01',
  number: 1,
  cutOff: '2024-01-31T23:00:00.000Z',
  from: 0,
  through: 1,
  accounts: [account()],
  payee: details(),
  state: 'issued',
  draftedIn: 1,
  issuedIn: 1,
  version: 2,
  ...over,
});

/** What a draft is made of: January, for a partner that can be paid and has no statement yet. */
export const given = (over: Partial<DraftGiven> = {}): DraftGiven => ({
  run: run(),
  partnerId: 'ann',
  previous: undefined,
  payee: details(),
  terms: terms(),
  draws: [],
  taxProfile: undefined,
  invoices: [],
  paidIn: undefined,
  ...over,
});

/** The run of February 2024, up to an instant. */
export const february = (over: Partial<PayoutRun> = {}): PayoutRun =>
  run({ id: 'payout-run_2024-02', period: '2024-02', cutOff: '2024-02-29T23:00:00.000Z', ...over });

/** A payment on its way: the first order of what the run of January pays Ann in euro. */
export const payment = (over: Partial<Payment> = {}): Payment => ({
  id: 'pw-ann',
  runId: 'payout-run_2024-01',
  partnerId: 'ann',
  currency: 'EUR',
  amount: '100.00',
  payee: details(),
  remittance: 'Cykloteka 2024-01 no. 1',
  order: 1,
  bankFile: '1',
  messageId: 'file-1',
  batchId: 'batch-1',
  state: 'ordered',
  bank: {},
  version: 1,
  createdAt: '2024-02-06T09:00:00.000Z',
  updatedAt: '2024-02-06T09:00:00.000Z',
  ...over,
});
