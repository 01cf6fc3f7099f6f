import { type Day, dayAfter } from '../kernel/day.ts';
import { dec, sumText, text } from '../kernel/decimal.ts';
import type { ClosedAmount } from './closed-amount.ts';
import type { Reading } from './reading.ts';

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

type Rows = Map<string, Reading['rows'] extends ReadonlyMap<string, infer Row> ? Row : never>;

const count = (rows: Rows, { until: _, entry: __, ...one }: ClosedAmount, by: 1 | -1): void => {
  const { planId, component, kind, window, currency } = one;
  const key = [planId, component, kind, window, currency].join('\n');
  const row = rows.get(key) ?? { ...one, postings: 0, amount: '0' };
  const amount = sumText(row.amount, by === 1 ? one.amount : text(dec(one.amount).negated()));
  const postings = row.postings + by;
  if (dec(amount).isZero() && postings <= 0) rows.delete(key);
  else rows.set(key, { ...row, amount, postings: Math.max(1, postings) });
};

/**
 * The reading with what the close of the period made payable, and without what the close of the one before did: that
 * stood on its statement.
 */
export const withClose = (
  reading: Reading,
  closed: readonly ClosedAmount[],
  before: readonly ClosedAmount[],
): Reading => {
  const rows: Rows = new Map(reading.rows);
  for (const one of before) count(rows, one, -1);
  for (const one of closed) count(rows, one, 1);
  const nothing = { accrued: '0', payable: '0', stated: '0', disputed: '0', advanced: '0' };
  const currencies = new Set([...reading.balances, ...closed].map(({ currency }) => currency));
  const balances = [...currencies].map((currency) => {
    const known = reading.balances.find((one) => one.currency === currency) ?? { currency, ...nothing };
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
