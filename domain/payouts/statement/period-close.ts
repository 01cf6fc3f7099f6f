import { type Day, dayAfter } from '../../kernel/day.ts';
import { dec, sumText, text } from '../../kernel/decimal.ts';
import { emptyBalance } from '../../ledger/postings.ts';
import type { ClosedAmount } from './closed-amount.ts';
import type { Reading } from './reading.ts';
import { addRow } from './rows.ts';

const closesBy = (window: string, day: Day): boolean => {
  const closes = dayAfter(window);
  return closes !== undefined && closes <= day;
};

/**
 * What the windows that close by `day`, the first one behind the cut-off, make payable. What waits longer than its window,
 * or waits for another reason and happens to be payable from a later day on, is not of this period.
 */
export const closedBy = ({ waiting, compared }: Reading, day: Day): readonly ClosedAmount[] => [
  ...waiting.filter(({ window, until }) => until <= day && closesBy(window, day)),
  ...compared.filter(({ window, until = day }) => until <= day && closesBy(window, day)),
];

const own = (all: readonly ClosedAmount[], currency: string): readonly ClosedAmount[] =>
  all.filter((one) => one.currency === currency);
const sumOf = (all: readonly ClosedAmount[]): string => sumText('0', ...all.map(({ amount }) => amount));

/**
 * The reading with what the close of the period made payable, and without what the close of the one before did: that
 * stood on its statement.
 */
export const withClose = (
  reading: Reading,
  closed: readonly ClosedAmount[],
  before: readonly ClosedAmount[],
): Reading => {
  const rows = new Map(reading.rows);
  for (const one of before) addRow(rows, { ...one, amount: text(dec(one.amount).negated()), postings: -1 });
  for (const one of closed) addRow(rows, { ...one, postings: 1 });
  const currencies = new Set([...reading.balances, ...closed].map(({ currency }) => currency));
  const balances = [...currencies].map((currency) => {
    const known = reading.balances.find((one) => one.currency === currency) ?? emptyBalance(currency);
    const all = own(closed, currency);
    const waited = sumOf(all.filter(({ entry }) => entry === undefined));
    return {
      ...known,
      payable: sumText(known.payable, sumOf(all)),
      accrued: text(dec(known.accrued).minus(dec(waited))),
    };
  });
  return { ...reading, rows, balances, closed };
};
