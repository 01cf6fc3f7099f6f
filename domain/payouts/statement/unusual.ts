import { type Decimal, dec, text, zero } from '../../kernel/decimal.ts';
import type { Statement } from './statement.ts';

/** So many payments are looked back on; with fewer than `least` nothing is said. */
const most = 12;
const least = 3;
const factor = dec('3');
const half = dec('0.5');

/** The payments that a partner got before in a currency, the newest first. */
type Recent = { readonly currency: string; readonly payments: string[] };

/** What was paid before, with what the statement before paid. What stood over is no payment. */
export const recentOf = (previous: Statement | undefined): Recent[] => {
  const recent = new Map((previous?.recent ?? []).map(({ currency, payments }) => [currency, payments]));
  for (const { currency, payment } of previous?.accounts ?? [])
    if (!dec(payment).isZero())
      recent.set(currency, [payment, ...(recent.get(currency) ?? [])].slice(0, most));
  return [...recent].map(([currency, payments]) => ({ currency, payments }));
};

const medianOf = (amounts: readonly Decimal[]): Decimal => {
  const sorted = amounts.toSorted((a, b) => (a.lessThan(b) ? -1 : a.equals(b) ? 0 : 1));
  const middle = (sorted.length - 1) / 2;
  const lower = sorted[Math.floor(middle)] ?? zero;
  return lower.plus(sorted[Math.ceil(middle)] ?? zero).times(half);
};

/**
 * Whether a payment is unlike what the partner got before: more than three times the median of the last twelve payments,
 * or less than a third of it. `median` is that median, `payments` of how many. Nothing is said of a first few payments, nor
 * where nothing is paid.
 */
export const unusual = (
  payment: Decimal,
  before: readonly string[],
): { readonly median: string; readonly payments: number } | undefined => {
  if (before.length < least || payment.isZero()) return undefined;
  const median = medianOf(before.map(dec));
  const isUsual = payment.atMost(median.times(factor)) && payment.times(factor).atLeast(median);
  return isUsual ? undefined : { median: text(median), payments: before.length };
};

/** Whether a statement pays something that is unlike the payments before. */
export const isUnusual = ({ accounts }: Pick<Statement, 'accounts'>): boolean =>
  accounts.some((account) => account.unusual !== undefined);
