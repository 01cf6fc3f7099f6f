import { type Instant, later } from '../../domain/kernel/day.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { entries } from '../../storage/ledger.ts';
import type { Store } from '../../storage/store.ts';

/** How far the clocks of those who write entries may stand apart from the table's. */
export const clockSkew = 5_000;

/** Whose journal. */
export type Account = { readonly tenant: string; readonly partnerId: string };

/** The last entry of a journal; none before the first. */
export const lastEntry = async (store: Store, account: Account): Promise<Entry | undefined> =>
  (await entries.list(store, account, { limit: 1, newestFirst: true })).data[0];

/** The last entry, and every cause of the entries that could have taken in what happened at `since` or later. */
export const readTail = async (store: Store, { tenant, partnerId }: Account, since: Instant) => {
  const horizon = later(since, -clockSkew);
  const seen = new Set<string>();
  let tail: Entry | undefined;
  for (let after: string | undefined; ; ) {
    const page = await entries.list(
      store,
      { tenant, partnerId },
      { limit: tail === undefined ? 2 : 20, newestFirst: true, after },
    );
    for (const entry of page.data) {
      tail ??= entry;
      if (entry.at < horizon) return { tail, seen };
      for (const cause of entry.causes) seen.add(cause);
    }
    if (page.next === undefined) return { tail, seen };
    after = page.next;
  }
};
