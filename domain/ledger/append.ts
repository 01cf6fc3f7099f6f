import type { Book, Movement } from './book.ts';
import type { Entry, WindowState } from './entry.ts';
import { moveFigures } from './figures.ts';
import { postOwnWindows } from './own-windows.ts';
import { booked } from './postings.ts';
import { postShared } from './shared-windows.ts';
import { TouchedWindows } from './touched.ts';
import { nextMoment } from './transfer.ts';
import { Waiting } from './waiting.ts';

/** How many windows an entry carries on besides those it touched: what is older is put aside as items of its own. */
export const openWindows = 32;

/** The open windows after an entry: those it touched first, then those carried on, as many as there is room for. */
const openAfter = (touched: readonly WindowState[], tail: Entry | undefined): WindowState[] => {
  const keys = new Set(touched.map(({ key }) => key));
  const carried = (tail?.windows ?? []).filter(({ key }) => !keys.has(key));
  return [...touched, ...carried.slice(0, Math.max(0, openWindows - touched.length))];
};

/**
 * The next entry of a partner's journal: releases what fell due, takes in the movements, posts the differences between
 * what each window was worth and is worth now, and carries the open windows and balances on. Differences telescope, so
 * the order and the batches in which movements come make no difference to any amount.
 */
export const append = (movements: readonly Movement[], book: Book): Entry => {
  const { partnerId, tail, versions } = book;
  const { at, day } = nextMoment(tail, book.at);
  const waiting = new Waiting(tail?.maturing ?? [], day);
  const windows = new TouchedWindows(movements, book);
  const posted = [...windows.all.values()].map((one) => postShared(one, { book, windows, waiting }));
  const own = movements.flatMap((movement, cause) => postOwnWindows(movement, cause, versions, waiting));
  const lines = [...posted.flatMap(({ line }) => (line === undefined ? [] : [line])), ...own];
  const figures = moveFigures(movements, book);
  const sales = movements.flatMap(({ sale }, cause) => (sale === undefined ? [] : [{ cause, ...sale }]));
  return {
    number: (tail?.number ?? 0) + 1,
    partnerId,
    at,
    day,
    causes: movements.map(({ cause }) => cause),
    ...(sales.length === 0 ? {} : { sales }),
    ...(figures.moved.length === 0 ? {} : { figures: [...figures.moved] }),
    ...booked(tail, { lines, transfers: waiting.transfers }),
    ...(waiting.maturing.length === 0 ? {} : { maturing: [...waiting.maturing] }),
    windows: openAfter([...posted.map(({ state }) => state), ...figures.states], tail),
  };
};

/** The windows that the next entry no longer carries: they are put aside, tagged with the entry they stood in. */
export const putAside = (
  tail: Entry | undefined,
  next: Entry,
): readonly (WindowState & { entry: number })[] => {
  if (tail === undefined) return [];
  const open = new Set(next.windows.map(({ key }) => key));
  return tail.windows.filter(({ key }) => !open.has(key)).map((state) => ({ ...state, entry: tail.number }));
};
