import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { sumText } from '../../../domain/kernel/decimal.ts';
import { spokenAmount } from '../../../domain/kernel/spoken.ts';
import { windowText } from '../../../domain/payouts/statement/statement-words.ts';
import type { StatementDocument, StatementLine } from './document.ts';
import { bold, type Column, quiet, right, tableOf } from './table.ts';
import { words } from './words.ts';

const columnsOf = ({ language }: StatementDocument): readonly Column[] => {
  const word = words[language];
  return [
    { head: word.day, width: 52 },
    { head: word.plan, width: 102 },
    { head: word.component, width: 102 },
    { head: word.windowOrSale, width: 146 },
    { head: word.sales, width: 46, figures: true },
    { head: word.before, width: 80, figures: true },
    { head: word.after, width: 80, figures: true },
    { head: word.difference, width: 80, figures: true },
  ];
};

const rowOf = (line: StatementLine, { language, planNames }: StatementDocument): TableCell[] => {
  const amount = (value: string): TableCell => right(spokenAmount(value, line.currency, language));
  const { measured } = line;
  const window = windowText(line.window, language);
  return [
    line.day,
    planNames.get(line.planId) ?? line.planId,
    line.component,
    measured === undefined ? `${window}: ${words[language].matured}` : window,
    measured === undefined ? '' : right(String(measured.causes)),
    measured === undefined ? '' : amount(measured.before),
    measured === undefined ? '' : amount(measured.after),
    amount(line.difference),
  ];
};

/** The ledger lines of one currency behind a statement, on pages of their own; nothing where there are none. */
export const linesSection = (currency: string, document: StatementDocument): Content[] => {
  const { language } = document;
  const word = words[language];
  const lines = document.lines.filter((line) => line.currency === currency);
  if (lines.length === 0) return [];
  const sum = spokenAmount(sumText('0', ...lines.map(({ difference }) => difference)), currency, language);
  const sumRow: TableCell[] = [
    { text: word.sum, colSpan: 7, ...bold },
    ...Array.from({ length: 6 }, () => ''),
    right(sum, bold),
  ];
  return [
    {
      text: `${word.lines} ${currency}`,
      fontSize: 12,
      bold: true,
      margin: [0, 0, 0, 4],
      pageBreak: 'before',
      pageOrientation: 'landscape',
    },
    { text: word.linesNote, color: quiet, margin: [0, 0, 0, 8] },
    tableOf(columnsOf(document), [...lines.map((line) => rowOf(line, document)), sumRow], 7.5),
  ];
};
