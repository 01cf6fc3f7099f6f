import { amountOf } from '../commissions/amount.ts';
import { type Component, comparison, targetMetric } from '../commissions/plan.ts';
import { driverOf } from '../commissions/price-windows.ts';
import { type Reference, reference } from '../commissions/rates/segment.ts';
import { yearEarlier } from '../kernel/day.ts';
import { type Decimal, dec, text, zero } from '../kernel/decimal.ts';
import { type Book, componentOf, lineOf } from './book.ts';
import { type Line, type WindowState, windowKey } from './entry.ts';
import type { Touched, TouchedWindows } from './touched.ts';
import { payableFrom, type Waiting, waits, waitsForCustomer } from './waiting.ts';
import { writeSums } from './window-state.ts';

type Posted = { readonly line?: Line; readonly state: WindowState };

/** What the entry is made with. */
type Making = {
  readonly book: Book;
  readonly windows: TouchedWindows;
  readonly waiting: Waiting;
};

/** The versions that anything was counted under: a payment may come before the sale that it pays for. */
const numbersIn = ({ sums, paid }: Touched): readonly number[] => [
  ...new Set([...sums.keys(), ...paid.keys()]),
];

const componentsIn = (touched: Touched, { versions }: Book): readonly Component[] => {
  const { planId, component } = touched.name;
  return numbersIn(touched).map((version) => componentOf(versions, planId, version, component));
};

/** What the window's driver is compared with, as far as it is known. */
const againstOf = (
  { name }: Touched,
  one: Component,
  { book, windows }: Pick<Making, 'book' | 'windows'>,
): Reference | undefined => {
  const compared = comparison(one);
  if (compared === undefined) return undefined;
  if (compared === 'peerIndex') return book.peers(name);
  if (compared === 'growth') {
    const earlier = windows.sumsOf(windowKey(name.planId, name.component, yearEarlier(name.window)));
    return earlier === undefined ? undefined : reference(driverOf(earlier));
  }
  const metric = targetMetric(one);
  const target = metric === undefined ? undefined : book.target(metric, name.window);
  return target === undefined ? undefined : reference(target);
};

/**
 * Where a difference goes: to what is payable, or to what waits until a day. What is taken back is taken from what still
 * waits first. `ripe` is how far the customer's payments moved it, where only those make it payable.
 */
const placed = (
  { name, payments }: Touched,
  one: Component,
  { difference, ripe, currency }: { difference: Decimal; ripe: Decimal | undefined; currency: string },
  { waiting }: Making,
): Pick<Line, 'account' | 'until'> => {
  const row = { ...name, kind: one.kind, currency };
  const delays = waits(one) || ripe !== undefined;
  // A version that waits for nothing still takes back first what an earlier one left waiting.
  if (!delays && !(difference.isNegative() && waiting.holds(row))) return { account: 'payable' };
  const day = payments.came ?? payments.went ?? waiting.today;
  const until = delays ? payableFrom(one, name.window, day) : waiting.today;
  if (ripe === undefined && !waiting.isLater(until) && !waiting.holds(row)) return { account: 'payable' };
  const moved = ripe ?? difference;
  if (moved.isNegative()) waiting.takeBack(row, until, moved.negated());
  else waiting.add(row, until, moved);
  return { account: 'accrued', ...(ripe === undefined ? { until } : {}) };
};

/** A shared window after the movements: its new state, and the line that posts what it is worth more or less. */
export const postShared = (touched: Touched, making: Making): Posted => {
  const { name, sums, paid, causes, was } = touched;
  const { versions } = making.book;
  const key = windowKey(name.planId, name.component, name.window);
  const components = componentsIn(touched, making.book);
  const against = components[0] === undefined ? undefined : againstOf(touched, components[0], making);
  const valued = amountOf({ ...name, sums, against }, versions);
  const after = valued?.amount ?? zero;
  const before = dec(was?.amount ?? '0');
  const byCustomer = was?.paid !== undefined || components.some(waitsForCustomer);
  const ripe = byCustomer
    ? (amountOf({ ...name, sums: paid, against }, versions)?.amount ?? zero)
    : undefined;
  const state: WindowState = {
    key,
    sums: writeSums(sums),
    ...(against === undefined ? {} : { against: { sum: text(against.sum), count: against.count } }),
    amount: text(after),
    ...(ripe === undefined ? {} : { paid: writeSums(paid), ripe: text(ripe) }),
    ...(was?.was === undefined ? {} : { was: was.was }),
  };
  const version = valued?.version ?? numbersIn(touched)[0];
  if (version === undefined) return { state };
  const newest = componentOf(versions, name.planId, version, name.component);
  const moved = {
    difference: after.minus(before),
    ripe: ripe?.minus(dec(was?.ripe ?? was?.amount ?? '0')),
    currency: versions(name.planId, version).currency,
  };
  const place = placed(touched, newest, moved, making);
  const line = lineOf(name, { before, after, version, causes: [...causes], ...place }, versions);
  return line === undefined ? { state } : { line, state };
};
