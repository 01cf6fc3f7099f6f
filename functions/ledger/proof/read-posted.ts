import { Posted } from '../../../domain/ledger/proof/posted.ts';
import { entries } from '../../../storage/ledger.ts';
import type { Store } from '../../../storage/store.ts';
import type { Account } from '../tail.ts';

/** More than a page of the table holds: it is full by its size. */
const pageSize = 5_000;

/** Reads a partner's journal from its first entry to its last. */
export const readPosted = async (store: Store, account: Account): Promise<Posted> => {
  const posted = new Posted();
  for (let after: string | undefined; ; ) {
    const page = await entries.list(store, account, { limit: pageSize, after });
    for (const entry of page.data) posted.read(entry);
    if (page.next === undefined) return posted;
    after = page.next;
  }
};
