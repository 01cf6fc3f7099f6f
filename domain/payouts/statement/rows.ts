import { dec, sumText } from '../../kernel/decimal.ts';
import type { Row } from '../../ledger/entry.ts';
import type { StatementRow } from './statement.ts';

export type RowInCurrency = StatementRow & { readonly currency: string };
export type Rows = ReadonlyMap<string, RowInCurrency>;

/** A row that comes to an amount by so many postings; below zero, what it takes out again. */
type Addend = Row & { readonly currency: string; readonly amount: string; readonly postings: number };

/** Adds to the row of its kind, which begins with it. A row goes when nothing of it is left: no amount, and no posting. */
export const addRow = (rows: Map<string, RowInCurrency>, more: Addend): void => {
  const { planId, component, kind, window, currency } = more;
  const key = [planId, component, kind, window, currency].join('\n');
  const known = rows.get(key);
  const amount = sumText(known?.amount ?? '0', more.amount);
  const postings = (known?.postings ?? 0) + more.postings;
  if (dec(amount).isZero() && postings <= 0) rows.delete(key);
  else rows.set(key, { planId, component, kind, window, currency, amount, postings: Math.max(1, postings) });
};
