import { DomainError } from '../../domain/errors.ts';
import type { Entry, WindowState } from '../../domain/ledger/entry.ts';
import { closedWindows, entries, entryNumber } from '../../storage/ledger.ts';
import type { Store } from '../../storage/store.ts';
import type { Account } from './tail.ts';

/** Entries that one request reads at most: some seconds, and about four thousand read units. */
export const mostRead = 20_000;

export const tooFarBack = (): DomainError =>
  new DomainError('too-far-back', `More than ${mostRead} entries would have to be read.`);

/** Where a window stood, and the last entry that it stood so in. */
type Stood = { readonly state: WindowState; readonly through: number };

const stateIn = ({ windows }: Entry, key: string): WindowState | undefined =>
  windows.find((one) => one.key === key);

/** Where a window stands now: in the last entry, or where it was put aside. */
const standing = async (
  store: Store,
  account: Account,
  key: string,
  tail: Entry,
): Promise<Stood | undefined> => {
  const open = stateIn(tail, key);
  if (open !== undefined) return { state: open, through: tail.number };
  const aside = await closedWindows.read(store, { ...account, key });
  if (aside === undefined) return undefined;
  const { entry: through, ...state } = aside;
  return { state, through };
};

/** Entries of older forms do not say where a window stood before: the last that carried it is looked for, page by page. */
const lastCarried = async (
  store: Store,
  account: Account,
  key: string,
  from: Entry,
): Promise<WindowState | undefined> => {
  let to = from.number;
  while (to >= 1) {
    if (from.number - to >= mostRead) throw tooFarBack();
    const range = { limit: 200, newestFirst: true, to: entryNumber(to) };
    const page = await entries.list(store, account, range);
    for (const entry of page.data) {
      const state = stateIn(entry, key);
      if (state !== undefined) return state;
    }
    to = (page.data.at(-1)?.number ?? 1) - 1;
  }
  return undefined;
};

/**
 * Where a window stood after an entry; undefined where nothing had touched it by then. Mostly the entry carries it, or
 * what was put aside is as old. Else it was taken up again since: each time it was, its state names the entry that
 * carried it last before (`was`), so one entry is read for each time.
 */
export const windowAt = async (
  store: Store,
  account: Account,
  key: string,
  { tail, entry }: { readonly tail: Entry; readonly entry: Entry },
): Promise<WindowState | undefined> => {
  const carried = stateIn(entry, key);
  if (carried !== undefined) return carried;
  let stood = await standing(store, account, key, tail);
  while (stood !== undefined && stood.through > entry.number) {
    const { was } = stood.state;
    if (was === undefined) return undefined;
    if (was === 0) return lastCarried(store, account, key, entry);
    const earlier = await entries.read(store, { ...account, number: entryNumber(was) });
    const state = earlier === undefined ? undefined : stateIn(earlier, key);
    // What was rebuilt while it was put aside stood in no entry.
    if (state === undefined) return lastCarried(store, account, key, entry);
    stood = { state, through: was };
  }
  return stood?.state;
};

/** Whether anything ever touched the window. */
export const isKnown = async (store: Store, account: Account, key: string, tail: Entry): Promise<boolean> =>
  (await standing(store, account, key, tail)) !== undefined;
