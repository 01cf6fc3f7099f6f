import { amountOf } from '../commissions/amount.ts';
import { negate } from '../commissions/contribution.ts';
import { targetMetric } from '../commissions/plan.ts';
import { dec, text, zero } from '../kernel/decimal.ts';
import { type Book, componentOf, isOwn, lineOf, type Movement } from './book.ts';
import { type Entry, type Line, type WindowState, windowKey } from './entry.ts';
import { moveFigures } from './figures.ts';
import { postOwnWindows } from './own-windows.ts';
import { balancesAfter, postingsOf } from './postings.ts';
import { addTo, readSums, type WindowName, writeSums } from './window-state.ts';

/** How many windows an entry carries on besides those it touched: what is older is put aside as items of its own. */
export const openWindows = 16;

type Touched = {
  readonly name: WindowName;
  readonly sums: ReturnType<typeof readSums>;
  readonly causes: Set<number>;
  readonly was: WindowState | undefined;
};

/** All shared windows that the movements touch, with their sums after them. */
const touchedBy = (movements: readonly Movement[], book: Book): Map<string, Touched> => {
  const touched = new Map<string, Touched>();
  const touch = ({ planId, component, window }: WindowName, cause: number): Touched => {
    const key = windowKey(planId, component, window);
    const was = book.state(key);
    const one = touched.get(key) ?? {
      name: { planId, component, window },
      sums: readSums(was?.sums ?? []),
      causes: new Set(),
      was,
    };
    one.causes.add(cause);
    touched.set(key, one);
    return one;
  };
  for (const [cause, { came, went, remeasured }] of movements.entries()) {
    for (const one of came) if (!isOwn(one.window)) addTo(touch(one, cause).sums, one.version, one.sums);
    for (const one of went)
      if (!isOwn(one.window)) addTo(touch(one, cause).sums, one.version, negate(one.sums));
    for (const name of remeasured)
      if (book.state(windowKey(name.planId, name.component, name.window)) !== undefined) touch(name, cause);
  }
  return touched;
};

type Posted = { readonly line?: Line; readonly state: WindowState };
/** A shared window: the amount of all its sums now, against the amount it was worth. */
const postWindow = (key: string, { name, sums, causes, was }: Touched, book: Book): Posted => {
  const known = [...sums.keys()][0];
  const metric =
    known === undefined
      ? undefined
      : targetMetric(componentOf(book.versions, name.planId, known, name.component));
  const target = metric === undefined ? undefined : book.target(metric, name.window);
  const amount = amountOf({ ...name, sums, target }, book.versions);
  const after = amount?.amount ?? zero;
  const version = amount?.version ?? known;
  const state = {
    key,
    sums: writeSums(sums),
    ...(target === undefined ? {} : { target: text(target) }),
    amount: text(after),
  };
  const change =
    version === undefined
      ? undefined
      : { before: dec(was?.amount ?? '0'), after, version, causes: [...causes] };
  const line = change === undefined ? undefined : lineOf(name, change, book);
  return line === undefined ? { state } : { line, state };
};

/**
 * The next entry of a partner's journal: takes in the movements, posts the differences between what each window was
 * worth and is worth now, and carries the open windows and balances on. Differences telescope, so the order and the
 * batches in which movements come make no difference to any amount.
 */
export const append = (movements: readonly Movement[], book: Book): Entry => {
  const posted = [...touchedBy(movements, book)].map(([key, touched]) => postWindow(key, touched, book));
  const own = movements.flatMap((movement, cause) => postOwnWindows(movement, cause, book));
  const lines = [...posted.flatMap(({ line }) => (line === undefined ? [] : [line])), ...own];
  const figures = moveFigures(movements, book);
  const states = [...posted.map(({ state }) => state), ...figures.states];
  const keys = new Set(states.map(({ key }) => key));
  const rates = movements.flatMap((movement, cause) =>
    (movement.rates ?? []).map((rate) => ({ cause, ...rate })),
  );
  const carried = (book.tail?.windows ?? []).filter(({ key }) => !keys.has(key));
  return {
    number: (book.tail?.number ?? 0) + 1,
    partnerId: book.partnerId,
    at: book.tail !== undefined && book.tail.at > book.at ? book.tail.at : book.at,
    day: book.today,
    causes: movements.map(({ cause }) => cause),
    ...(rates.length === 0 ? {} : { rates }),
    lines,
    ...(figures.moved.length === 0 ? {} : { figures: [...figures.moved] }),
    postings: postingsOf(lines),
    balances: balancesAfter(book.tail?.balances ?? [], lines),
    windows: [...states, ...carried.slice(0, Math.max(0, openWindows - states.length))],
  };
};

/** The windows that the next entry no longer carries: they are put aside, tagged with the entry they stood in. */
export const putAside = (
  tail: Entry | undefined,
  next: Entry,
): readonly (WindowState & { entry: number })[] => {
  const open = new Set(next.windows.map(({ key }) => key));
  return (tail?.windows ?? [])
    .filter(({ key }) => !open.has(key))
    .map((state) => ({ ...state, entry: tail?.number ?? 0 }));
};
