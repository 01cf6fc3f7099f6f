import type { Component } from '../commissions/plan.ts';
import { addDays, type Day, dayAfter } from '../kernel/day.ts';
import { type Decimal, dec, sumText, text, zero } from '../kernel/decimal.ts';
import { lesser } from '../kernel/extremes.ts';
import type { AccountName } from './account.ts';
import type { Maturing, Row, Transfer } from './entry.ts';

/**
 * Whether what a component earns waits before it is payable: for the window's end, for the customer's payment, or for
 * some days (commission-model, From amounts to money).
 */
export const waits = ({ payable }: Component): boolean =>
  (payable?.when ?? 'accrued') !== 'accrued' || (payable?.holdDays ?? 0) > 0;

/** Whether only the customer's payment makes it payable. */
export const waitsForCustomer = ({ payable }: Component): boolean => payable?.when === 'customerPaid';

/**
 * The day from which an amount is payable. It follows from the window, for `windowClose`, else from the business day of
 * the sale or the day of the customer's payment, so that what is taken back is taken from where it was put.
 */
export const payableFrom = ({ payable }: Component, window: string, day: Day): Day => {
  const closes = payable?.when === 'windowClose' ? dayAfter(window) : undefined;
  return addDays(closes ?? day, payable?.holdDays ?? 0);
};

/** A row with its currency: between entries its amounts add up. */
export type Waited = Row & { readonly currency: string };

const rowOf = ({ planId, component, kind, window }: Row): Row => ({ planId, component, kind, window });
const nameOf = (one: Waited): string =>
  [one.planId, one.component, one.kind, one.window, one.currency].join('\n');

/**
 * What is accrued until which day, while an entry is made. What fell due is released first, so that an entry never
 * counts as accrued what its day has made payable.
 */
export class Waiting {
  readonly today: Day;
  readonly #amounts = new Map<string, Maturing>();
  readonly #moved = new Map<string, { readonly row: Waited; amount: Decimal }>();

  constructor(carried: readonly Maturing[], today: Day) {
    this.today = today;
    for (const one of carried)
      if (one.until <= today) this.#move(one, dec(one.amount));
      else this.#amounts.set(`${one.until}\n${nameOf(one)}`, one);
  }

  /** Whether a day is still to come. */
  isLater(until: Day): boolean {
    return until > this.today;
  }

  /** Whether something of a row waits. */
  holds(row: Waited): boolean {
    return [...this.#amounts.values()].some((one) => nameOf(one) === nameOf(row));
  }

  /** An amount that becomes payable on a day; below zero it takes back what was to become payable then. */
  add(row: Waited, until: Day, amount: Decimal): void {
    if (amount.isZero()) return;
    if (!this.isLater(until)) {
      this.#move(row, amount);
      return;
    }
    const key = `${until}\n${nameOf(row)}`;
    const known = this.#amounts.get(key);
    const after = sumText(known?.amount ?? '0', text(amount));
    if (after === '0') this.#amounts.delete(key);
    else this.#amounts.set(key, { ...rowOf(row), currency: row.currency, until, amount: after });
  }

  /** Takes back from what still waits, the latest first: what a partner may already have been told is payable stays so. */
  takeBack(row: Waited, until: Day, amount: Decimal): void {
    const rest = amount.minus(this.takeOut(row, amount));
    this.add(row, until, rest.negated());
  }

  /** Takes up to so much from what waits of a row, the latest first; answers how much that was. */
  takeOut(row: Waited, amount: Decimal): Decimal {
    const standing = [...this.#amounts.values()]
      .filter((one) => nameOf(one) === nameOf(row) && dec(one.amount).greaterThan(zero))
      .sort((a, b) => (a.until < b.until ? 1 : -1));
    let left = amount;
    for (const one of standing) {
      const taken = lesser(left, dec(one.amount));
      this.add(row, one.until, taken.negated());
      left = left.minus(taken);
    }
    return amount.minus(left);
  }

  /** What waits after the entry, the earliest first. */
  get maturing(): readonly Maturing[] {
    return [...this.#amounts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }

  /** What the entry moves between accrued and payable, row by row. */
  get transfers(): readonly Transfer[] {
    return [...this.#moved.values()].flatMap(({ row, amount }): readonly Transfer[] => {
      if (amount.isZero()) return [];
      const [from, to]: readonly [AccountName, AccountName] = amount.isNegative()
        ? ['payable', 'accrued']
        : ['accrued', 'payable'];
      return [{ from, to, currency: row.currency, amount: text(amount.abs()), of: rowOf(row) }];
    });
  }

  #move(row: Waited, amount: Decimal): void {
    const key = nameOf(row);
    const known = this.#moved.get(key) ?? { row, amount: zero };
    this.#moved.set(key, { row: known.row, amount: known.amount.plus(amount) });
  }
}
