import type { Component } from '../../commissions/plan.ts';
import { addDays, type Day, dayAfter } from '../../kernel/day.ts';
import { type Decimal, dec, sumText, text, zero } from '../../kernel/decimal.ts';
import type { Dispute } from '../../ledger/dispute.ts';
import type { Balance, Maturing } from '../../ledger/entry.ts';

/**
 * Why something that was earned is not payable. `hold-days`: it waits for some days. `window-close`: for the end of its
 * window. `customer-payment`: nobody knows the day yet. `disputed`: until the dispute is decided.
 */
export const holdReasons = ['hold-days', 'window-close', 'customer-payment', 'disputed'] as const;
type HoldReason = (typeof holdReasons)[number];

/** A part of what is held, with its reason; below zero where something waits to be taken back. */
export type HeldAmount = {
  readonly reason: HoldReason;
  readonly amount: string;
  /** The day from which it is payable, where that is known. */
  readonly until?: Day;
  /** The window that has to close. */
  readonly window?: string;
  readonly disputeId?: string;
  readonly line?: string;
};

/** What is held in one currency. `rest` is the sum of what there are too many parts of to tell; none where all are told. */
export type Held = { readonly parts: readonly HeldAmount[]; readonly rest?: string };

/** What waits in a partner's journal, when its components pay, and which disputes are open. */
export type HeldGiven = {
  readonly balance: Balance;
  readonly maturing: readonly Maturing[];
  readonly payablesOf: (planId: string, component: string) => readonly Component['payable'][];
  readonly disputes: readonly Pick<Dispute, 'id' | 'line' | 'held'>[];
  /** There are more than these. */
  readonly moreDisputes: boolean;
};

/** The window by whose end the day came about; none where only days are counted. A component may differ by version. */
const closing = (one: Maturing, payables: readonly Component['payable'][]): string | undefined => {
  const closes = dayAfter(one.window);
  if (closes === undefined) return undefined;
  const follows = payables.some(
    (payable) => payable?.when === 'windowClose' && addDays(closes, payable.holdDays ?? 0) === one.until,
  );
  return follows ? one.window : undefined;
};

/** Day by day, and window by window where these have to close: so many sales may wait as like. */
const byDay = ({ balance: { currency }, maturing, payablesOf }: HeldGiven): readonly HeldAmount[] => {
  const found = new Map<string, HeldAmount>();
  for (const one of maturing) {
    if (one.currency !== currency) continue;
    const { until } = one;
    const window = closing(one, payablesOf(one.planId, one.component));
    const key = `${until}\n${window ?? ''}`;
    const amount = sumText(found.get(key)?.amount ?? '0', one.amount);
    found.set(
      key,
      window === undefined
        ? { reason: 'hold-days', amount, until }
        : { reason: 'window-close', amount, until, window },
    );
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};

const sumOf = (all: readonly { readonly amount: string }[]): Decimal =>
  all.reduce<Decimal>((sum, { amount }) => sum.plus(dec(amount)), zero);

const byDispute = ({ balance: { currency }, disputes }: HeldGiven): readonly HeldAmount[] =>
  disputes
    .filter(({ line }) => line.currency === currency)
    .map(({ id, line, held }) => ({
      ...{ reason: 'disputed' as const, amount: text(sumOf(held)) },
      ...{ disputeId: id, line: line.id },
    }));

/**
 * What is accrued and disputed in a currency, by reason: what waits for a day (the earliest first, `most` of them), for
 * customers, for the outcome of disputes. Parts and rest are together what is accrued and disputed, to the cent.
 */
export const heldAmounts = (given: HeldGiven, most: number): Held => {
  const { accrued, disputed } = given.balance;
  const waiting = byDay(given);
  // What is accrued until no day is not paid for by its customer.
  const unpaid = dec(accrued).minus(sumOf(waiting));
  const parts = [
    ...waiting.slice(0, most),
    { reason: 'customer-payment' as const, amount: text(unpaid) },
    ...byDispute(given),
  ].filter(({ amount }) => !dec(amount).isZero());
  const rest = dec(sumText(accrued, disputed)).minus(sumOf(parts));
  const isWhole = waiting.length <= most && !given.moreDisputes && rest.isZero();
  return isWhole ? { parts } : { parts, rest: text(rest) };
};
