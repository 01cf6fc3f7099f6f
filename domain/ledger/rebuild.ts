import type { Instant } from '../kernel/day.ts';
import { dec, sumOf, text, zero } from '../kernel/decimal.ts';
import { same } from '../platform/restate.ts';
import { rebuildCause } from './cause.ts';
import { type ClosedWindow, type Entry, type WindowState, windowKey } from './entry.ts';
import { isFigure } from './figures.ts';
import type { DueWindow, Expected } from './proof/expected.ts';
import type { Posted } from './proof/posted.ts';
import { transferEntry } from './transfer.ts';
import { nameOfKey } from './window-state.ts';

/** What accumulators are rebuilt from: what the sales come to, the journal, and the windows that were put aside. */
export type Rebuilding = {
  readonly expected: Expected;
  readonly posted: Posted;
  readonly aside: readonly ClosedWindow[];
};

/** A window as it stands and as it must be; what stands nowhere has no `was`. */
export type RebuiltWindow = {
  readonly key: string;
  readonly place: 'open' | 'aside';
  readonly was: WindowState | undefined;
  readonly next: WindowState;
};

/** What of a window is accrued and waits for no day: what its customers have not paid for, as it was posted. */
const unripe = (key: string, { accounts, tail }: Posted): string => {
  const waits = (tail?.maturing ?? []).filter(
    ({ planId, component, window }) => windowKey(planId, component, window) === key,
  );
  const accrued = accounts.accrued.get(key) ?? zero;
  return text(accrued.minus(sumOf(waits.map(({ amount }) => dec(amount)))));
};

/**
 * A window as it must be. Its sums are those of the sales; its amount, and how much of that is ripe, what was posted: so
 * the next movement posts the difference to what it is worth, and nothing else has to.
 */
const rebuilt = (key: string, due: DueWindow | undefined, was: WindowState | undefined, posted: Posted) => {
  const amount = (posted.windows.get(key)?.sum ?? zero).toText();
  const against = due?.against ?? was?.against;
  const byCustomer = due?.ripe !== undefined || was?.paid !== undefined;
  return {
    key,
    sums: [...(due?.sums ?? [])],
    ...(against === undefined ? {} : { against }),
    amount,
    ...(byCustomer
      ? { paid: [...(due?.paid ?? [])], ripe: text(dec(amount).minus(dec(unripe(key, posted)))) }
      : {}),
    ...(was?.was === undefined ? {} : { was: was.was }),
  } satisfies WindowState;
};

/** A figure is what the entries moved it to. */
const rebuiltFigure = (was: WindowState, posted: Posted): WindowState => {
  const { component, window } = nameOfKey(was.key);
  return { ...was, amount: posted.figures.get(`${component}/${window}`) ?? '0' };
};

/** The windows whose accumulators differ from what the sales come to: open ones, and those put aside. */
export const rebuiltWindows = ({ expected, posted, aside }: Rebuilding): readonly RebuiltWindow[] => {
  const open = posted.tail?.windows ?? [];
  const keys = new Set(open.map(({ key }) => key));
  const standing = [
    ...open.map((was) => ({ place: 'open' as const, was })),
    ...aside
      .filter(({ key }) => !keys.has(key))
      .map(({ entry: _, ...was }) => ({ place: 'aside' as const, was })),
  ];
  const known = new Set(standing.map(({ was }) => was.key));
  const lost = [...expected.windows].filter(
    ([key, { sums }]) => sums !== undefined && sums.length > 0 && !known.has(key),
  );
  return [
    ...standing.map(({ place, was }) => {
      const { key } = was;
      const next = isFigure(nameOfKey(key))
        ? rebuiltFigure(was, posted)
        : rebuilt(key, expected.windows.get(key), was, posted);
      return { key, place, was, next };
    }),
    ...lost.map(([key, due]) => ({
      key,
      place: 'aside' as const,
      was: undefined,
      next: rebuilt(key, due, undefined, posted),
    })),
  ].filter(({ was, next }) => !same(was, next));
};

/** The next entry of a journal, which carries corrected windows and posts nothing. */
export const rebuildEntry = (tail: Entry, changes: readonly RebuiltWindow[], at: Instant): Entry => {
  const corrected = new Map(changes.map(({ key, next }) => [key, next]));
  const entry = transferEntry(tail, {
    partnerId: tail.partnerId,
    cause: rebuildCause(at),
    transfers: [],
    at,
  });
  return { ...entry, windows: tail.windows.map((one) => corrected.get(one.key) ?? one) };
};
