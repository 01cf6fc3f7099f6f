import { type Amount, amountOf, type WindowSums } from '../commissions/amount.ts';
import { addTo, type Sums } from '../commissions/contribution.ts';
import { type NextBand, nextBand } from '../commissions/next-band.ts';
import { driverOf } from '../commissions/price-windows.ts';
import type { Reference } from '../commissions/rates/segment.ts';
import { dec } from '../kernel/decimal.ts';
import { append } from './append.ts';
import { type Book, componentOf, type Movement } from './book.ts';
import { type Entry, type Line, type WindowState, windowKey } from './entry.ts';
import { readSums, type WindowName } from './window-state.ts';

/**
 * What a window of the partner would be worth if the movements were taken in now. `causes` are the places of the
 * movements that touch it, `account` and `until` where and until when the difference would wait. `amount` tells how it
 * comes about, `next` what the window's next tier or step would still need: as its newest version has them.
 */
export type Estimated = WindowName &
  Pick<Line, 'kind' | 'version' | 'currency' | 'before' | 'after' | 'difference'> &
  Partial<Pick<Line, 'account' | 'until'>> & {
    readonly causes: readonly number[];
    readonly amount: Amount;
    readonly next?: NextBand;
  };

type Stood = { readonly sums: WindowSums; readonly against?: Reference | undefined };

const keyOf = ({ planId, component, window }: WindowName): string => windowKey(planId, component, window);

/** A window that the movements touch, with their places. */
type Touch = { readonly name: WindowName; readonly causes: Set<number>; readonly own: Map<number, Sums> };

/** Those that something comes to, and those that an entry posts on because they are measured against them. */
const touchesOf = (movements: readonly Movement[], { lines }: Entry): readonly Touch[] => {
  const found = new Map<string, Touch>();
  const touch = ({ planId, component, window }: WindowName, cause: number): Touch => {
    const name = { planId, component, window };
    const one = found.get(keyOf(name)) ?? { name, causes: new Set<number>(), own: new Map<number, Sums>() };
    one.causes.add(cause);
    found.set(keyOf(name), one);
    return one;
  };
  for (const [cause, { came }] of movements.entries())
    for (const one of came) addTo(touch(one, cause).own, one.version, one.sums);
  for (const line of lines) for (const cause of line.causes) touch(line, cause);
  return [...found.values()];
};

/** An entry keeps every window that it touched, but for those of one sale: they hold what came, and nothing else. */
const stoodOf = ({ name, own }: Touch, after: ReadonlyMap<string, WindowState>): Stood => {
  const state = after.get(keyOf(name));
  if (state === undefined) return { sums: own };
  const { sums, against } = state;
  const compared = against === undefined ? {} : { against: { sum: dec(against.sum), count: against.count } };
  return { sums: readSums(sums), ...compared };
};

/** What was capped earns nothing more by another band. */
const nextIn = (
  amount: Amount,
  { sums, against }: Stood,
  name: WindowName,
  book: Book,
): NextBand | undefined => {
  if (amount.limit?.kind === 'max') return undefined;
  const component = componentOf(book.versions, name.planId, amount.version, name.component);
  return nextBand({ component, currency: amount.currency, driver: driverOf(sums), against });
};

/**
 * What movements would earn if they were taken in now: the very entry is made that would be written, and what it makes
 * of each window they touch is answered, also where that is nothing.
 */
export const estimate = (movements: readonly Movement[], book: Book): readonly Estimated[] => {
  const entry = append(movements, book);
  const after = new Map(entry.windows.map((state) => [state.key, state]));
  const lines = new Map(entry.lines.map((line) => [keyOf(line), line]));
  return touchesOf(movements, entry).flatMap((touch): readonly Estimated[] => {
    const { name, causes } = touch;
    const stood = stoodOf(touch, after);
    const amount = amountOf({ ...name, ...stood }, book.versions);
    if (amount === undefined) return [];
    const { version, currency } = amount;
    const line = lines.get(keyOf(name));
    const stands = book.state(keyOf(name))?.amount ?? '0';
    const next = nextIn(amount, stood, name, book);
    return [
      {
        ...name,
        kind: componentOf(book.versions, name.planId, version, name.component).kind,
        version,
        currency,
        before: line?.before ?? stands,
        after: line?.after ?? stands,
        difference: line?.difference ?? '0',
        ...(line === undefined ? {} : { account: line.account }),
        ...(line?.until === undefined ? {} : { until: line.until }),
        causes: [...causes],
        amount,
        ...(next === undefined ? {} : { next }),
      },
    ];
  });
};
