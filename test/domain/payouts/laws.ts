import { expect } from 'vitest';
import type { DraftGiven } from '../../../domain/payouts/settlement/paid-amount.ts';
import { type Statement, statement as statementSchema } from '../../../domain/payouts/statement/statement.ts';
import { centsOf, currencies, type Figures, type Month, type SecondBook, sum } from './histories.ts';

/** What a statement says in a currency, in cents; nothing where it has no account in it. */
export const figuresOf = (draft: Statement | undefined, currency: string): Figures => {
  const found = draft?.accounts.find((one) => one.currency === currency);
  const { opening = '0', earned = '0', payment = '0', closing = '0' } = found ?? {};
  return {
    opening: centsOf(opening),
    earned: centsOf(earned),
    payment: centsOf(payment),
    closing: centsOf(closing),
  };
};

/** Whether so much may be paid in the month, in a currency. */
export const paysIn =
  (month: Month, currency: string) =>
  (cents: bigint): boolean =>
    month.hasAccount && (currency === 'EUR' ? cents >= centsOf(month.minimum ?? '0') : month.paysZloty);

/** What holds of any one statement. */
export const checkStatement = (
  draft: Statement,
  { previous, run: { cutOff } }: DraftGiven,
  month: Month,
): void => {
  expect(statementSchema.parse(draft)).toEqual(draft);
  expect(draft).toMatchObject({ number: (previous?.number ?? 0) + 1, from: previous?.through ?? 0, cutOff });
  for (const { currency, rows, payment: paid, carriedOver } of draft.accounts) {
    const { opening, earned, payment, closing } = figuresOf(draft, currency);
    expect(opening + earned - payment).toBe(closing);
    expect(opening).toBe(figuresOf(previous, currency).closing);
    expect(sum(rows.map(({ amount }) => centsOf(amount)))).toBe(earned);
    expect(payment >= 0n).toBe(true);
    expect(payment === 0n || paysIn(month, currency)(payment)).toBe(true);
    expect(carriedOver === undefined).toBe(paid !== '0');
    expect(draft.payee !== undefined || payment === 0n).toBe(true);
  }
};

/** What holds of the whole journal in the end. */
export const checkJournal = (book: SecondBook): void => {
  const { entries } = book.journal;
  for (const { postings } of entries)
    for (const currency of currencies) {
      const own = postings.filter((one) => one.currency === currency);
      expect(sum(own.map(({ amount }) => centsOf(amount)))).toBe(0n);
    }
  for (const currency of currencies) {
    const { all, paid, closing, after } = book.totals(currency);
    expect(paid + closing + after).toBe(all);
    const stand = entries.at(-1)?.balances.find((one) => one.currency === currency);
    expect(centsOf(stand?.payable ?? '0')).toBe(closing + after);
    expect(centsOf(stand?.stated ?? '0')).toBe(0n);
    const left = entries.flatMap(({ postings }) => postings).filter((one) => one.account === 'paid');
    const own = left.filter((one) => one.currency === currency);
    expect(sum(own.map(({ amount }) => centsOf(amount)))).toBe(-paid);
  }
};
