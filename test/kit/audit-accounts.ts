import { expect } from 'vitest';
import { amountOf } from '../../domain/commissions/amount.ts';
import { addTo, contributionsOf, type Sums, type Versions } from '../../domain/commissions/contribution.ts';
import { type Decimal, dec, sumText, text, zero } from '../../domain/kernel/decimal.ts';
import { componentOf, isOwn } from '../../domain/ledger/book.ts';
import type { Balance, Entry, WindowState } from '../../domain/ledger/entry.ts';
import { nameOfKey } from '../../domain/ledger/window-state.ts';
import type { AcceptedSale } from '../../domain/sales/sale.ts';

const debts = ['accrued', 'payable', 'stated', 'disputed'] as const;

/** Every balance of every entry is what all postings up to it left on the account; nothing is moved below zero. */
export const checkAccounts = (journal: readonly Entry[]): void => {
  const sums = new Map<string, string>();
  for (const { number, postings, balances, transfers = [] } of journal) {
    for (const { amount } of transfers) expect(dec(amount).greaterThan(zero)).toBe(true);
    for (const { account, currency, amount } of postings) {
      const key = `${account} ${currency}`;
      sums.set(key, sumText(sums.get(key) ?? '0', amount));
    }
    const left = (account: string, currency: string) => sums.get(`${account} ${currency}`) ?? '0';
    for (const one of balances) {
      for (const name of debts)
        expect([number, name, one[name]]).toEqual([
          number,
          name,
          text(dec(left(name, one.currency)).negated()),
        ]);
      expect([number, 'advanced', one.advanced]).toEqual([
        number,
        'advanced',
        left('advances', one.currency),
      ]);
    }
    expect(new Set(balances.map(({ currency }) => currency)).size).toBe(balances.length);
    for (const { currency } of postings) expect(balances.map((one) => one.currency)).toContain(currency);
  }
};

type Unpaid = { readonly currency: string; readonly amount: Decimal };

/** What the windows of single sales are worth that wait for the customer. */
const unpaidOf = (
  partnerId: string,
  accepted: readonly AcceptedSale[],
  versions: Versions,
): readonly Unpaid[] => {
  const waiting = accepted
    .filter(({ paidOn }) => paidOn === undefined)
    .flatMap((sale) => contributionsOf(sale, versions))
    .filter(
      ({ planId, version, component, window, ...one }) =>
        one.partnerId === partnerId &&
        isOwn(window) &&
        componentOf(versions, planId, version, component).payable?.when === 'customerPaid',
    );
  // A parent earns by two credited children of one sale: that is one window.
  const windows = new Map<string, (typeof waiting)[number] & { readonly all: Map<number, Sums> }>();
  for (const one of waiting) {
    const key = [one.planId, one.component, one.window].join(' ');
    const found = windows.get(key) ?? { ...one, all: new Map<number, Sums>() };
    addTo(found.all, one.version, one.sums);
    windows.set(key, found);
  }
  return [...windows.values()].flatMap(({ all, ...one }) => {
    const amount = amountOf({ ...one, sums: all }, versions);
    return amount === undefined ? [] : [{ currency: amount.currency, amount: amount.amount }];
  });
};

/** The windows of a journal where they stand, and what else its last entry must agree with. */
type Standing = {
  readonly partnerId: string;
  readonly windows: Iterable<WindowState>;
  readonly accepted: readonly AcceptedSale[];
  readonly versions: Versions;
};

/** What is accrued after a journal's last entry is what waits for a day, and what customers still have to pay. */
export const checkAccrued = (tail: Entry, { partnerId, windows, accepted, versions }: Standing): void => {
  const waits = new Map<string, string>();
  const add = (currency: string, amount: string): void => {
    waits.set(currency, sumText(waits.get(currency) ?? '0', amount));
  };
  for (const { currency, amount } of tail.maturing ?? []) add(currency, amount);
  for (const { currency, amount } of unpaidOf(partnerId, accepted, versions)) add(currency, text(amount));
  for (const { key, sums, amount, ripe } of windows) {
    const [first] = sums;
    if (ripe !== undefined && first !== undefined)
      add(versions(nameOfKey(key).planId, first.version).currency, text(dec(amount).minus(dec(ripe))));
  }
  const accrued = tail.balances.map(({ currency, accrued: amount }: Balance) => [currency, amount]);
  expect(Object.fromEntries(accrued.filter(([, amount]) => amount !== '0')), `${partnerId}: accrued`).toEqual(
    Object.fromEntries([...waits].filter(([, amount]) => amount !== '0')),
  );
};
