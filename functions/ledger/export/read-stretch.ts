import type { Day } from '../../../domain/kernel/day.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import type { Stretch } from '../../../domain/ledger/hledger.ts';
import type { LedgerExport } from '../../../domain/platform/job.ts';
import { entries, entryNumber } from '../../../storage/ledger.ts';
import type { Store } from '../../../storage/store.ts';
import { type Account, lastEntry } from '../tail.ts';

/** Entries of one stretch: with all their causes some megabytes of text at most. */
const mostEntries = 100;

const numbered = async (store: Store, account: Account, number: number): Promise<Entry> => {
  const found = await entries.read(store, { ...account, number: entryNumber(number) });
  if (found === undefined) throw new Error(`the journal of ${account.partnerId} has no entry ${number}`);
  return found;
};

/** The number of the first entry of a day or a later one: days never go back, so it is found by halves. */
const firstSince = async (store: Store, account: Account, day: Day): Promise<number> => {
  let low = 1;
  let high = ((await lastEntry(store, account))?.number ?? 0) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((await numbered(store, account, middle)).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isWithin = ({ at, day }: Entry, { to, until }: LedgerExport): boolean =>
  at <= until && (to === undefined || day <= to);

/** What stood before the entry that an export begins with; nothing where that is the first of all. */
const openingBefore = async (store: Store, account: Account, number: number, day: Day | undefined) => {
  if (day === undefined || number === 1) return {};
  const { balances } = await numbered(store, account, number - 1);
  return { opening: { day, balances } };
};

/** A stretch of a partner's journal as far as an export wants it, and the number that the next one begins with. */
export const readStretch = async (
  store: Store,
  account: Account,
  wanted: LedgerExport,
  goesOn: number | undefined,
): Promise<{ readonly stretch: Stretch; readonly next: number | undefined }> => {
  const { partnerId } = account;
  const first = goesOn ?? (wanted.from === undefined ? 1 : await firstSince(store, account, wanted.from));
  const opening = goesOn === undefined ? await openingBefore(store, account, first, wanted.from) : {};
  const page = await entries.list(store, account, { limit: mostEntries, after: entryNumber(first - 1) });
  const within = page.data.filter((entry) => isWithin(entry, wanted));
  const last = within.at(-1)?.number ?? 0;
  const goes = page.next !== undefined && within.length === page.data.length;
  return { stretch: { partnerId, ...opening, entries: within }, next: goes ? last + 1 : undefined };
};
