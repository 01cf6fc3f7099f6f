import { stringify } from 'csv-stringify/sync';
import { dec } from '../../domain/kernel/decimal.ts';
import { moneyText } from '../../domain/kernel/money.ts';
import {
  accountNotes,
  accountSums,
  type StatementAccount,
} from '../../domain/payouts/statement/statement.ts';
import type { StatementDocument, StatementLine } from './pdf/document.ts';

const columns = ['period', 'statement', 'currency', 'part', 'day', 'plan', 'component', 'window', 'amount'];
type Row = readonly string[];

/** A name that a spreadsheet would take for a formula is told as the text that it is. */
const name = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** One row per conversion: the rate's day, the pair of currencies, the rate; the amount is in the account's currency. */
const conversionRows = ({ currency, conversions = [] }: StatementAccount, begin: Row): readonly Row[] =>
  conversions.map(({ from, amount, into, worth, rate, date }) => {
    const moved = from === currency ? dec(amount).negated() : dec(worth);
    return [...begin, ...['converted', date, '', `${from}/${into}`, rate], moneyText(moved, currency)];
  });

/** What was made up for of a negative balance and what of it is left, where a share is recovered; advances are in the sums. */
const recoveryRows = ({ currency, recovery }: StatementAccount, begin: Row): readonly Row[] =>
  recovery === undefined
    ? []
    : (['overpaid', 'left'] as const).map((part) => [
        ...begin,
        ...[part, '', '', '', ''],
        moneyText(dec(recovery[part]), currency),
      ]);

/** What makes the payment where it is taxed, the net amounts of the invoices that it pays, and of the one that is awaited. */
const taxRows = ({ currency, tax, awaited }: StatementAccount, begin: Row): readonly Row[] => {
  const row = (part: string, amount: string, number = ''): Row => [
    ...begin,
    ...[part, '', '', '', name(number), moneyText(dec(amount), currency)],
  ];
  return [
    ...(tax === undefined ? [] : (['net', 'vat', 'withheld'] as const).map((part) => row(part, tax[part]))),
    ...(tax?.invoices ?? []).map(({ net, number }) => row('invoice', net, number)),
    ...(awaited === undefined ? [] : [row('awaited', awaited.net)]),
  ];
};

const rowsOf = (
  { statement, lines, planNames }: StatementDocument,
  account: StatementAccount,
): readonly Row[] => {
  const { currency } = account;
  const begin = [statement.period, String(statement.number), currency];
  const money = (amount: string): string => moneyText(dec(amount), currency);
  const sum = (part: (typeof accountSums)[number] | (typeof accountNotes)[number]): Row => [
    ...begin,
    ...[part, '', '', '', ''],
    money(account[part]),
  ];
  const line = ({ day, planId, component, window, difference }: StatementLine): Row => [
    ...begin,
    ...['line', day, name(planNames.get(planId) ?? planId), name(component), name(window)],
    money(difference),
  ];
  const steps = (account.carried ?? []).map(
    (step): Row => [...begin, 'carried', '', '', step.reason, step.period, money(step.amount)],
  );
  const [opening, ...others] = accountSums;
  const moves = others.filter((part) => part !== 'payment' && part !== 'closing');
  return [
    sum(opening),
    ...steps,
    ...lines.filter((one) => one.currency === currency).map(line),
    ...moves.map(sum),
    ...conversionRows(account, begin),
    ...(['payment', 'closing'] as const).map(sum),
    ...accountNotes.map(sum),
    ...recoveryRows(account, begin),
    ...taxRows(account, begin),
  ];
};

/**
 * A statement as CSV (RFC 4180, UTF-8): per currency its opening balance, every line, its sums down to the closing balance,
 * and what is told beside them, by the names that the API has. Amounts with a point, to the minor unit.
 */
export const statementCsv = (document: StatementDocument): string =>
  stringify([columns, ...document.statement.accounts.flatMap((account) => rowsOf(document, account))], {
    record_delimiter: 'windows',
  });
