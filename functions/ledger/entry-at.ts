import type { Instant } from '../../domain/kernel/day.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import type { Store } from '../../storage/store.ts';
import { type Account, lastEntry } from './tail.ts';

/** A journal as it stands, and the last entry that was there at an instant. */
type Known = { readonly tail: Entry; readonly entry: Entry | undefined };

/**
 * The last entry of a journal that was there at an instant; none before the first. `at` never goes back within a journal
 * and its numbers have no gaps, so it is found by halves: one read for each doubling of the journal's length.
 */
export const entryAt = async (
  store: Store,
  account: Account,
  tail: Entry,
  at: Instant,
): Promise<Entry | undefined> => {
  if (tail.at <= at) return tail;
  let found: Entry | undefined;
  let low = 1;
  let high = tail.number - 1;
  while (low <= high) {
    const number = Math.floor((low + high) / 2);
    const entry = await entries.read(store, { ...account, number: entryNumber(number) });
    if (entry === undefined) throw new Error(`the journal of ${account.partnerId} has no entry ${number}`);
    if (entry.at <= at) {
      found = entry;
      low = number + 1;
    } else high = number - 1;
  }
  return found;
};

/** A journal as it was known at an instant, or now; undefined where it has no entry at all. */
export const knownAt = async (
  store: Store,
  account: Account,
  asOf: string | undefined,
): Promise<Known | undefined> => {
  const tail = await lastEntry(store, account);
  if (tail === undefined) return undefined;
  // An offset is allowed in the request; instants of entries are in UTC and compare as text.
  const at = asOf === undefined ? tail.at : new Date(asOf).toISOString();
  return { tail, entry: await entryAt(store, account, tail, at) };
};
