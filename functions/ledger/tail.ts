import type { Instant } from '../../domain/kernel/day.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { entries } from '../../storage/ledger.ts';
import type { Store } from '../../storage/store.ts';
import { readTail } from '../shell/read-tail.ts';

/** Whose journal. */
export type Account = { readonly tenant: string; readonly partnerId: string };

/** The last entry of a journal; none before the first. */
export const lastEntry = async (store: Store, account: Account): Promise<Entry | undefined> =>
  (await entries.list(store, account, { limit: 1, newestFirst: true })).data[0];

/** The last entry, and every cause of the entries that could have taken in what happened at `since` or later. */
export const readJournalTail = (store: Store, account: Account, since: Instant) =>
  readTail(
    (page) => entries.list(store, account, page),
    since,
    ({ causes }) => causes,
  );
