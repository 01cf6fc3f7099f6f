import { type Decimal, dec, zero } from '../kernel/decimal.ts';
import { greater } from '../kernel/extremes.ts';
import type { AccountName } from './account.ts';
import { isOwn } from './book.ts';
import type { Entry, Line } from './entry.ts';
import type { Waited } from './waiting.ts';

/** A line of a journal by its id, `17-0`. */
export type LineOf = Pick<Line, 'planId' | 'component' | 'kind' | 'window' | 'currency'> & {
  readonly id: string;
};

/** The row that a line belongs to. */
export const rowOfLine = ({ planId, component, kind, window, currency }: Omit<LineOf, 'id'>): Waited => ({
  ...{ planId, component, kind, currency },
  window: isOwn(window) ? 'sale' : window,
});

/** Whether two amounts stand in the same row, in the same currency. */
export const sameRow = (a: Waited, b: Waited): boolean =>
  a.planId === b.planId &&
  a.component === b.component &&
  a.kind === b.kind &&
  a.window === b.window &&
  a.currency === b.currency;

/** Whether a line became payable with an entry up to and with `through`, the last one of a statement. */
export const isStated = (line: Line, number: number, through: Entry): boolean => {
  if (number > through.number) return false;
  if (line.account === 'payable') return true;
  const { until } = line;
  if (until === undefined || until > through.day) return false;
  // An entry that only moves what a statement pays leaves what fell due to the next one.
  const left = through.maturing?.some((one) => one.until === until && sameRow(one, rowOfLine(line)));
  return left !== true;
};

/** How much of a line's row became payable with these entries and is not disputed. */
export const maturedIn = (line: Line, all: readonly Entry[]): Decimal => {
  const row = rowOfLine(line);
  const own = all
    .flatMap(({ transfers = [] }) => transfers)
    .filter(({ of, currency }) => of !== undefined && sameRow({ ...of, currency }, row));
  const sumOf = (from: AccountName, to: AccountName): Decimal =>
    own
      .filter((one) => one.from === from && one.to === to)
      .reduce<Decimal>((sum, { amount }) => sum.plus(dec(amount)), zero);
  const came = sumOf('accrued', 'payable').plus(sumOf('disputed', 'payable'));
  return greater(came.minus(sumOf('payable', 'accrued')).minus(sumOf('payable', 'disputed')), zero);
};
