import type { Day, Instant } from '../../kernel/day.ts';
import { type Decimal, dec, zero } from '../../kernel/decimal.ts';
import { moneyText } from '../../kernel/money.ts';
import type { BankBatch, BankFile, BankPayment } from '../bank/bank-file.ts';
import { bankFormats, formatOf, unpayable } from '../bank/bank-format.ts';
import { nextBankingDay } from '../bank/banking-days.ts';
import type { PayoutRun, PayoutTotal } from '../run/payout-run.ts';
import type { PayoutTerms } from '../settings.ts';
import { accountIn, type Statement } from '../statement/statement.ts';
import { batchIdOf, fileIdOf, type IdOf, paymentIdOf } from './payment-ids.ts';

/** What the order is made of. */
export type OrderGiven = {
  readonly run: PayoutRun;
  readonly terms: PayoutTerms;
  /** The day of the order, by the vendor's clocks: banks execute it on the next banking day of its currency. */
  readonly orderedOn: Day;
  readonly createdAt: Instant;
  readonly idOf: IdOf;
};

/** What a statement pays in a currency: one payment, or none. */
export const paymentOf = (
  statement: Statement,
  currency: string,
  { run, terms, idOf }: Pick<OrderGiven, 'run' | 'terms' | 'idOf'>,
): readonly BankPayment[] => {
  const account = accountIn(statement, currency);
  if (account === undefined || dec(account.payment).isZero() || statement.payee === undefined) return [];
  return [
    {
      // Not of the attempt: whatever is repeated, a payment is the same payment.
      id: paymentIdOf(idOf, run.id, statement.partnerId, currency),
      amount: moneyText(dec(account.payment), currency),
      payee: statement.payee,
      remittance: `${terms.vendorName} ${statement.period} no. ${statement.number}`,
    },
  ];
};

/**
 * Of a run's statements those whose payments no bank file has ordered yet: a file orders all that was issued up to the
 * attempt that wrote it, so each payment stands in exactly one file.
 */
export const notYetOrdered = (run: PayoutRun, statements: readonly Statement[]): readonly Statement[] => {
  const ordered = Math.max(0, ...run.bankFiles.map(({ attempt }) => attempt));
  return statements.filter(({ issuedIn }) => issuedIn !== undefined && issuedIn > ordered);
};

const unorderable = {
  'no-bank-account': 'its statement names no bank account',
  'no-debtor-account': 'no account pays it',
  'foreign-bank-account': 'the account that pays it orders by Elixir, to Polish accounts only',
} as const;

/** A payment that was issued and not ordered would be settled all the same, and never reach the partner. */
const refuseUnorderable = (statements: readonly Statement[], { debtors }: PayoutTerms): void => {
  for (const { partnerId, payee, accounts } of statements)
    for (const { currency, payment } of accounts) {
      const reason = dec(payment).isZero() ? undefined : unpayable(debtors, currency, payee);
      if (reason === undefined) continue;
      throw new Error(`${partnerId} is to be paid ${payment} ${currency}, but ${unorderable[reason]}`);
    }
};

/**
 * The files of an order of a run, one in each format that its accounts need: one batch per currency in the order of the
 * settings, without those that pay nothing. `paymentsIn` gives the payments of a currency in their order. All have the
 * order's id, which a bank learns only by a format that has room for it.
 */
export const filesOf = (
  name: string,
  { run, terms, orderedOn, createdAt, idOf }: OrderGiven,
  paymentsIn: (currency: string) => readonly BankPayment[],
): readonly BankFile[] => {
  const batchOf = ({
    currency,
    file: _,
    ...debtor
  }: PayoutTerms['debtors'][number]): readonly BankBatch[] => {
    const payments = paymentsIn(currency);
    const id = batchIdOf(idOf, run.id, name, currency);
    const executionDay = nextBankingDay(orderedOn, currency, terms.bankHolidays ?? []);
    return payments.length === 0 ? [] : [{ id, currency, debtor, executionDay, payments }];
  };
  const messageId = fileIdOf(idOf, run.id, name);
  return bankFormats.flatMap((format): readonly BankFile[] => {
    const batches = terms.debtors.filter(({ file }) => formatOf(file) === format).flatMap(batchOf);
    return batches.length === 0
      ? []
      : [{ format, messageId, createdAt, initiator: terms.vendorName, batches }];
  });
};

/**
 * The files of the order to the vendor's bank, payments in the order of the statements. Throws where a payment has no account that
 * pays it, because the settings have changed since it was drafted.
 */
export const orderPayments = (statements: readonly Statement[], given: OrderGiven): readonly BankFile[] => {
  refuseUnorderable(statements, given.terms);
  return filesOf(String(given.run.attempt), given, (currency) =>
    statements.flatMap((statement) => paymentOf(statement, currency, given)),
  );
};

/** Totals of parts, added up, per currency; nothing for a currency in which nothing is paid. */
export const addTotals = (parts: readonly (readonly PayoutTotal[])[]): PayoutTotal[] => {
  const totals = new Map<string, { payments: number; sum: Decimal }>();
  for (const { currency, payments, amount } of parts.flat()) {
    const known = totals.get(currency) ?? { payments: 0, sum: zero };
    totals.set(currency, { payments: known.payments + payments, sum: known.sum.plus(dec(amount)) });
  }
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { payments, sum }]) => ({ currency, payments, amount: moneyText(sum, currency) }));
};

/** What payments come to, per currency. */
const totalsOfPayments = (all: readonly Pick<PayoutTotal, 'currency' | 'amount'>[]): PayoutTotal[] =>
  addTotals([all.map(({ currency, amount }) => ({ currency, payments: 1, amount }))]);

/** What a bank file pays, per currency. */
export const totalsIn = ({ batches }: BankFile): PayoutTotal[] =>
  totalsOfPayments(
    batches.flatMap(({ currency, payments }) => payments.map(({ amount }) => ({ currency, amount }))),
  );

/** What the statements pay, per currency. */
export const totalsOf = (statements: readonly Pick<Statement, 'accounts'>[]): PayoutTotal[] =>
  totalsOfPayments(
    statements
      .flatMap(({ accounts }) => accounts)
      .filter(({ payment }) => !dec(payment).isZero())
      .map(({ currency, payment }) => ({ currency, amount: payment })),
  );
