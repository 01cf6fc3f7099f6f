import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { sumText } from '../../../domain/kernel/decimal.ts';
import { spokenAmount } from '../../../domain/kernel/spoken.ts';
import type { StatementAccount } from '../../../domain/payouts/statement/statement.ts';
import { eventText } from '../../../domain/payouts/statement/statement-words.ts';
import type { StatementDocument } from './document.ts';
import { bold, type Column, right, tableOf } from './table.ts';
import { words } from './words.ts';

const columnsOf = ({ language }: StatementDocument): readonly Column[] => {
  const word = words[language];
  return [
    { head: word.dispute, width: 200 },
    { head: word.line, width: 60 },
    { head: word.event, width: 123 },
    { head: word.amount, width: 98, figures: true },
  ];
};

/** What disputes did to what is payable, one by one; nothing where they did nothing. */
export const disputesTable = (
  { disputes, currency }: StatementAccount,
  document: StatementDocument,
): Content[] => {
  if (disputes.length === 0) return [];
  const { language } = document;
  const word = words[language];
  const amount = (value: string, more: object = {}): TableCell =>
    right(spokenAmount(value, currency, language), more);
  const rows = disputes.map((one): TableCell[] => [
    one.disputeId,
    one.line ?? '',
    eventText(one.event, language),
    amount(one.amount),
  ]);
  const total: TableCell[] = [
    { text: word.disputesTotal, colSpan: 3, ...bold },
    '',
    '',
    amount(sumText('0', ...disputes.map((one) => one.amount)), bold),
  ];
  return [
    { text: word.disputes, bold: true, margin: [0, 0, 0, 4] },
    tableOf(columnsOf(document), [...rows, total], 8.5),
  ];
};
