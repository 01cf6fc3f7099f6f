import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { dec, text as plain, sumText } from '../../../domain/kernel/decimal.ts';
import { spokenAmount, spokenMoney } from '../../../domain/kernel/spoken.ts';
import { conversionText, recoveryText } from '../../../domain/payouts/settlement/settlement-words.ts';
import {
  accountNotes,
  type StatementAccount,
  type StatementRow,
} from '../../../domain/payouts/statement/statement.ts';
import {
  carriedText,
  carryText,
  kindText,
  windowText,
} from '../../../domain/payouts/statement/statement-words.ts';
import { awaitedText } from '../../../domain/payouts/tax/invoice-words.ts';
import { taxText } from '../../../domain/payouts/tax/tax-words.ts';
import type { Language } from '../../../domain/platform/letter.ts';
import { disputesTable } from './disputes.ts';
import type { StatementDocument } from './document.ts';
import { bold, type Column, ink, quiet, right, tableOf } from './table.ts';
import { words } from './words.ts';

type Balance = readonly [label: string, amount: string, strong?: true];

const less = (amount: string): string => plain(dec(amount).negated());

/** All that makes the closing balance of the opening one; what disputes, draws and conversions did only where they did something. */
const balancesOf = (account: StatementAccount, language: Language): readonly Balance[] => {
  const word = words[language];
  const { opening, earned, adjustments, held, released, guaranteed, advanced, recovered } = account;
  const between: readonly Balance[] = [
    [word.adjustments, adjustments],
    [word.held, less(held)],
    [word.released, released],
    [word.guaranteed, guaranteed],
    [word.advanced, advanced],
    [word.recovered, less(recovered)],
    [word.converted, account.converted ?? '0'],
    // The payment has VAT on top, and is less by what is withheld: so the sum comes to the closing balance.
    [word.vat, account.tax?.vat ?? '0'],
    [word.withheld, less(account.tax?.withheld ?? '0')],
  ];
  return [
    [word.opening, opening],
    [word.earned, earned],
    ...between.filter(([, amount]) => !dec(amount).isZero()),
    [word.payment, less(account.payment)],
    [word.closing, account.closing, true],
  ];
};

const balances = (account: StatementAccount, { language }: StatementDocument): Content => {
  const { currency } = account;
  const all = balancesOf(account, language);
  const body = all.map(([label, amount, strong]): TableCell[] => {
    const look = strong === true ? bold : {};
    return [{ text: label, ...look }, right(spokenMoney(amount, currency, language), look)];
  });
  return {
    margin: [0, 0, 0, 8],
    table: { widths: [210, 130], body, dontBreakRows: true },
    layout: {
      hLineWidth: (row) => (row === all.length - 1 ? 0.8 : 0),
      hLineColor: () => ink,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
  };
};

/** Rows by plan, plans in the order of their first row. */
const byPlan = (rows: readonly StatementRow[]): readonly (readonly [string, readonly StatementRow[]])[] => {
  const plans = new Map<string, StatementRow[]>();
  for (const row of rows) plans.set(row.planId, [...(plans.get(row.planId) ?? []), row]);
  return [...plans];
};

const rowsOf = (account: StatementAccount, { language, planNames }: StatementDocument): TableCell[][] => {
  const word = words[language];
  const amount = (value: string, more: object = {}): TableCell =>
    right(spokenAmount(value, account.currency, language), more);
  const plans = byPlan(account.rows);
  const sumRow = (label: string, value: string): TableCell[] => [
    { text: label, colSpan: 5, ...bold },
    ...Array.from({ length: 4 }, () => ''),
    amount(value, bold),
  ];
  const rows = plans.flatMap(([planId, all]) => {
    const name = planNames.get(planId) ?? planId;
    const each = all.map((row): TableCell[] => [
      name,
      row.component,
      kindText(row.kind, language),
      windowText(row.window, language),
      right(String(row.postings)),
      amount(row.amount),
    ]);
    const sum = sumText('0', ...all.map((row) => row.amount));
    // A subtotal of all there is would only say the total twice.
    return plans.length > 1 && all.length > 1 ? [...each, sumRow(`${word.subtotal}: ${name}`, sum)] : each;
  });
  return [...rows, sumRow(word.total, account.earned)];
};

const columnsOf = ({ language }: StatementDocument): readonly Column[] => {
  const word = words[language];
  return [
    { head: word.plan, width: 92 },
    { head: word.component, width: 93 },
    { head: word.kind, width: 62 },
    { head: word.window, width: 92 },
    { head: word.postings, width: 44, figures: true },
    { head: word.amount, width: 78, figures: true },
  ];
};

/** What is told of an account in sentences: why it is not paid, how it was converted, recovered and taxed, what stands beside. */
const notesOf = (account: StatementAccount, language: Language): readonly string[] => {
  const { currency, carriedOver, carried = [], conversions = [], recovery, tax, awaited } = account;
  return [
    ...carriedText(carried, currency, language, carriedOver),
    ...(carriedOver === undefined ? [] : [carryText(carriedOver, language)]),
    ...awaitedText(awaited, currency, language),
    ...conversions.map((one) => conversionText(one, language)),
    ...(recovery === undefined ? [] : recoveryText(recovery, currency, language)),
    ...(tax === undefined ? [] : taxText(tax, currency, language)),
    ...accountNotes
      .filter((name) => !dec(account[name]).isZero())
      .map((name) => `${words[language][name]}: ${spokenMoney(account[name], currency, language)}`),
  ];
};

/** A statement's account in one currency: balances, why nothing is paid where that is so, and what was earned for what. */
export const accountSection = (account: StatementAccount, document: StatementDocument): Content[] => {
  const { language } = document;
  const word = words[language];
  const { currency, rows } = account;
  const notes = notesOf(account, language);
  return [
    {
      // The heading is not left alone at the foot of a page.
      unbreakable: true,
      stack: [
        { text: `${word.inCurrency} ${currency}`, fontSize: 12, bold: true, margin: [0, 10, 0, 6] },
        balances(account, document),
        ...notes.map((text): Content => ({ text, color: quiet, margin: [0, 0, 0, 6] })),
        ...(rows.length === 0 ? [{ text: word.nothing, color: quiet, margin: [0, 0, 0, 6] } as Content] : []),
      ],
    },
    ...(rows.length === 0 ? [] : [tableOf(columnsOf(document), rowsOf(account, document), 8.5)]),
    ...disputesTable(account, document),
  ];
};
