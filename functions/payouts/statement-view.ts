import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { dec } from '../../domain/kernel/decimal.ts';
import { inMoney } from '../../domain/kernel/money.ts';
import { money } from '../../domain/kernel/schema.ts';
import { carriedStep, carryReasons } from '../../domain/payouts/statement/carry-reason.ts';
import {
  accountNotes,
  accountSums,
  disputeRow,
  type Statement,
  type StatementAccount,
  statement,
  statementRow,
} from '../../domain/payouts/statement/statement.ts';
import { maskedIban } from '../../domain/payouts/statement/statement-words.ts';
import { settlementView, viewSettlement } from './settlement-view.ts';
import { awaitedView, taxView, viewAwaited, viewTax } from './tax-view.ts';

const inner = {
  document: true,
  payee: true,
  recent: true,
  csv: true,
  closed: true,
  closedBefore: true,
} as const;
const shown = z.omit(statement, { ...inner, accounts: true }).shape;

/** Something of each amount of an account, under its name. */
const amounts = <T>(of: (name: Amount) => T) => {
  const named = [...accountSums, ...accountNotes].map((name) => [name, of(name)] as const);
  return Object.fromEntries(named) as Record<Amount, T>;
};
type Amount = (typeof accountSums)[number] | (typeof accountNotes)[number];

const accountView = z.strictObject({
  currency: z.string(),
  ...amounts(() => money),
  carriedOver: z.optional(z.enum(carryReasons)),
  carried: z.optional(z.array(z.strictObject({ ...carriedStep.shape, amount: money }))),
  ...settlementView,
  tax: z.optional(taxView),
  /** Where the partner makes out invoices: for what one is awaited still. */
  awaited: z.optional(awaitedView),
  /** Seen by the vendor alone: the payment is unlike the partner's payments before, whose median this is. */
  unusual: z.optional(z.strictObject({ median: money, payments: z.int() })),
  rows: z.array(z.strictObject({ ...statementRow.shape, amount: money })),
  disputes: z.array(z.strictObject({ ...disputeRow.shape, amount: money })),
});

/** A statement as it is shown: amounts with their currency, the payee's account masked, its document by hash. */
export const statementView = z.strictObject({
  ...shown,
  accounts: z.array(accountView),
  payee: z.optional(z.strictObject({ holder: z.string(), iban: z.string() })),
  documentSha256: z.optional(z.string()),
  csvSha256: z.optional(z.string()),
});

const viewAccount = (account: StatementAccount, isVendor: boolean): z.infer<typeof accountView> => {
  const { currency, carriedOver, carried, tax, awaited, unusual } = account;
  const sum = (amount: string) => inMoney(dec(amount), currency);
  return {
    currency,
    ...amounts((name) => sum(account[name])),
    ...(carriedOver === undefined ? {} : { carriedOver }),
    ...(carried === undefined
      ? {}
      : { carried: carried.map((step) => ({ ...step, amount: sum(step.amount) })) }),
    ...viewSettlement(account),
    ...(tax === undefined ? {} : { tax: viewTax(tax, currency) }),
    ...(awaited === undefined ? {} : { awaited: viewAwaited(awaited, currency) }),
    ...(isVendor && unusual !== undefined ? { unusual: { ...unusual, median: sum(unusual.median) } } : {}),
    rows: account.rows.map((row) => ({ ...row, amount: sum(row.amount) })),
    disputes: account.disputes.map((row) => ({ ...row, amount: sum(row.amount) })),
  };
};

export const viewStatement = (
  one: Statement,
  { partnerId }: Pick<Principal, 'partnerId'>,
): z.infer<typeof statementView> => {
  const { document, csv, payee, accounts, recent: _, closed: __, closedBefore: ___, ...rest } = one;
  return {
    ...rest,
    accounts: accounts.map((account) => viewAccount(account, partnerId === undefined)),
    ...(payee === undefined ? {} : { payee: { holder: payee.holder, iban: maskedIban(payee.iban) } }),
    ...(document === undefined ? {} : { documentSha256: document.sha256 }),
    ...(csv === undefined ? {} : { csvSha256: csv.sha256 }),
  };
};

const pln = (amount: string) => ({ amount, currency: 'PLN' });

export const statementExample = {
  runId: 'payout-run_2026-01',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  period: '2026-01',
  number: 4,
  cutOff: '2026-01-31T23:00:00.000Z',
  from: 118,
  through: 164,
  accounts: [
    {
      currency: 'PLN',
      opening: pln('0.00'),
      earned: pln('12345.67'),
      adjustments: pln('0.00'),
      held: pln('345.67'),
      released: pln('0.00'),
      guaranteed: pln('0.00'),
      advanced: pln('0.00'),
      recovered: pln('2000.00'),
      payment: pln('10000.00'),
      closing: pln('0.00'),
      accrued: pln('800.00'),
      disputed: pln('345.67'),
      keptBack: pln('0.00'),
      owed: pln('500.00'),
      rows: [
        {
          planId: 'dealers',
          component: 'revenue-share',
          kind: 'commission' as const,
          window: '2026-01',
          postings: 31,
          amount: pln('12345.67'),
        },
      ],
      disputes: [
        {
          disputeId: 'dispute_3m8k1t5y7q0w2e9r4x6n0b2d5f',
          line: '131-0',
          event: 'held' as const,
          amount: pln('-345.67'),
        },
      ],
    },
  ],
  payee: { holder: 'Baltic Bikes sp. z o.o.', iban: 'PL27 … 5387' },
  state: 'paid' as const,
  issuedAt: '2026-02-05T09:12:01.000Z',
  draftedIn: 1,
  issuedIn: 1,
  paidAt: '2026-02-05T09:12:05.000Z',
  documentSha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  csvSha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  version: 3,
};
