import type { Component } from '../commissions/plan.ts';
import { addDays, type Day, dayAfter } from '../kernel/day.ts';
import { dec, sumText, text } from '../kernel/decimal.ts';
import type { Balance, Line, Posting } from './entry.ts';

/**
 * Whether a difference is payable at once or accrues first: `windowClose` waits for the window's end, `customerPaid`
 * for the customer, `holdDays` for that many days more (commission-model, From amounts to money).
 */
export const accountOf = ({ payable }: Component, window: string, today: Day): 'accrued' | 'payable' => {
  const when = payable?.when ?? 'accrued';
  if (when === 'customerPaid' || (when === 'accrued' && (payable?.holdDays ?? 0) > 0)) return 'accrued';
  if (when === 'accrued') return 'payable';
  const closes = dayAfter(window);
  return closes !== undefined && addDays(closes, payable?.holdDays ?? 0) <= today ? 'payable' : 'accrued';
};

/** The double entry of the lines: the vendor's cost against what it owes the partner, one posting per account and currency. */
export const postingsOf = (lines: readonly Line[]): Posting[] => {
  const sums = new Map<string, Posting>();
  const post = (account: Posting['account'], currency: string, amount: string) => {
    const key = `${account} ${currency}`;
    sums.set(key, { account, currency, amount: sumText(sums.get(key)?.amount ?? '0', amount) });
  };
  for (const { account, currency, difference } of lines) {
    post('commissions', currency, difference);
    post(account, currency, text(dec(difference).negated()));
  }
  return [...sums.values()].filter(({ amount }) => amount !== '0');
};

export const emptyBalance = (currency: string): Balance => ({
  currency,
  accrued: '0',
  payable: '0',
  stated: '0',
});

/** What the partner is owed after the lines, per currency: not yet payable, and payable. */
export const balancesAfter = (before: readonly Balance[], lines: readonly Line[]): Balance[] => {
  const balances = new Map(before.map((one) => [one.currency, one]));
  for (const { account, currency, difference } of lines) {
    const known = balances.get(currency) ?? emptyBalance(currency);
    balances.set(currency, { ...known, [account]: sumText(known[account], difference) });
  }
  return [...balances.values()];
};
