import { expect } from 'vitest';
import { amountOf } from '../../../domain/commissions/amount.ts';
import { addTo, type Contribution, type Versions } from '../../../domain/commissions/contribution.ts';
import { type Decimal, dec, sumText, text, zero } from '../../../domain/kernel/decimal.ts';
import { componentOf, isOwn, type Movement } from '../../../domain/ledger/book.ts';
import { type Entry, type WindowState, windowKey } from '../../../domain/ledger/entry.ts';
import { explainLine } from '../../../domain/ledger/explain.ts';
import type { Journal } from './journal.ts';

/** What must hold of every entry of a journal, whatever it took in and in whatever order. */

const sumOf = (amounts: readonly string[]): string => sumText('0', ...amounts);
const amountsOf = (all: readonly { readonly amount: string }[]): readonly string[] =>
  all.map(({ amount }) => amount);

/** What the windows of single sales are worth whose customers still have to pay. */
const unpaidOf = (contributions: readonly Contribution[], versions: Versions): Decimal => {
  const own = new Map<
    string,
    Parameters<typeof amountOf>[0] & { readonly sums: Map<number, Contribution['sums']> }
  >();
  for (const one of contributions) {
    const { payable } = componentOf(versions, one.planId, one.version, one.component);
    if (!isOwn(one.window) || payable?.when !== 'customerPaid' || one.paidOn !== undefined) continue;
    const { planId, component, window } = one;
    const key = windowKey(planId, component, window);
    const found = own.get(key) ?? { planId, component, window, sums: new Map() };
    addTo(found.sums, one.version, one.sums);
    own.set(key, found);
  }
  return [...own.values()].reduce((sum, one) => sum.plus(amountOf(one, versions)?.amount ?? zero), zero);
};

/** A line goes on from where the line before left its window, and the entry explains it. */
const checkLines = (entry: Entry, stood: Map<string, string>, versions: Versions): void => {
  for (const line of entry.lines) {
    const { planId, component, window, before, after, difference } = line;
    const key = windowKey(planId, component, window);
    expect(difference).not.toBe('0');
    expect(text(dec(after).minus(dec(before)))).toBe(difference);
    // The window of one sale has no state: its old form may go before it came.
    if (!isOwn(window)) expect([key, before]).toEqual([key, stood.get(key) ?? '0']);
    stood.set(key, after);
    expect(text(dec(explainLine(entry, line, versions, 'vendor').amount))).toBe(after);
  }
};

/** Every posting is balanced, and the balances are what all postings left on the accounts. */
const checkBooks = (
  { lines, transfers = [], postings, balances }: Entry,
  accounts: Map<string, string>,
): void => {
  expect(sumOf(amountsOf(postings))).toBe('0');
  for (const { account, amount } of postings)
    accounts.set(account, sumOf([accounts.get(account) ?? '0', amount]));
  for (const one of transfers) {
    expect(dec(one.amount).greaterThan(zero)).toBe(true);
    expect([one.from, one.to].sort()).toEqual(['accrued', 'payable']);
    expect(one.of).toBeDefined();
  }
  const cost = postings.find(({ account }) => account === 'commissions')?.amount ?? '0';
  expect(cost).toBe(sumOf(lines.map(({ difference }) => difference)));
  expect(balances.length).toBeLessThanOrEqual(1);
  for (const name of ['accrued', 'payable', 'stated', 'disputed'] as const)
    expect([name, balances[0]?.[name] ?? '0']).toEqual([
      name,
      text(dec(accounts.get(name) ?? '0').negated()),
    ]);
};

/** What is taken back is taken from what waits first: nothing of the window waits where less is payable than before. */
const checkTakingBack = (entry: Entry, before: Entry | undefined): void => {
  for (const { component, window, account, difference } of entry.lines) {
    if (isOwn(window) || account !== 'payable' || !dec(difference).isNegative()) continue;
    const of = (one: Entry | undefined) =>
      (one?.maturing ?? []).filter(
        (row) => row.component === component && row.window === window && row.until > entry.day,
      );
    expect([component, window, of(entry), of(before)]).toEqual([component, window, [], []]);
  }
};

const checkWaiting = ({ day, maturing = [] }: Entry, due: ReadonlySet<string>): void => {
  const names = maturing.map(({ until, component, kind, window }) =>
    [until, component, kind, window].join(' '),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const { until, amount } of maturing) {
    expect(amount).not.toBe('0');
    expect([until, until > day, due.has(until)]).toEqual([until, true, true]);
  }
};

/** All laws of a journal's entries; `events` are the movements it was fed with. */
export const checkEntries = (journal: Journal, movements: readonly Movement[], versions: Versions): void => {
  const known = new Map(movements.map((one) => [one.cause, one]));
  const stood = new Map<string, string>();
  const accounts = new Map<string, string>();
  const states = new Map<string, WindowState>();
  let unpaid = zero;
  expect(new Set(journal.entries.flatMap(({ causes }) => causes)).size).toBe(
    journal.entries.flatMap(({ causes }) => causes).length,
  );
  for (const [index, entry] of journal.entries.entries()) {
    const { number, causes, windows, maturing = [] } = entry;
    expect(number).toBe(index + 1);
    expect(new Set(windows.map(({ key }) => key)).size).toBe(windows.length);
    checkLines(entry, stood, versions);
    checkBooks(entry, accounts);
    checkTakingBack(entry, journal.entries[index - 1]);
    checkWaiting(entry, journal.watched);
    for (const state of windows) states.set(state.key, state);
    for (const { came, went } of causes.flatMap((cause) => known.get(cause) ?? []))
      unpaid = unpaid.plus(unpaidOf(came, versions)).minus(unpaidOf(went, versions));
    const unripe = [...states.values()].map(({ amount, ripe }) =>
      ripe === undefined ? '0' : text(dec(amount).minus(dec(ripe))),
    );
    const waits = sumOf([...amountsOf(maturing), ...unripe, text(unpaid)]);
    expect(entry.balances[0]?.accrued ?? '0', `accrued after entry ${number}`).toBe(waits);
  }
};

/** What became payable of every row in all: by lines, and by what was moved. Windows of single sales are one row. */
export const payableByRow = ({ entries }: Journal): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>();
  const add = (component: string, window: string, amount: string): void => {
    const key = `${component} ${isOwn(window) ? 'sale' : window}`;
    rows.set(key, sumOf([rows.get(key) ?? '0', amount]));
  };
  for (const { lines, transfers = [] } of entries) {
    for (const one of lines) if (one.account === 'payable') add(one.component, one.window, one.difference);
    for (const { of, to, amount } of transfers)
      add(of?.component ?? '', of?.window ?? '', to === 'payable' ? amount : text(dec(amount).negated()));
  }
  return new Map([...rows].filter(([, amount]) => amount !== '0'));
};
