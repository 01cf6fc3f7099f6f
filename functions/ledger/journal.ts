import type { Instant } from '../../domain/kernel/day.ts';
import { append, putAside } from '../../domain/ledger/append.ts';
import type { Movement } from '../../domain/ledger/book.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { closedWindows, entries, entryNumber } from '../../storage/ledger.ts';
import type { Context } from '../shell/context.ts';
import { watchMaturing } from './mature.ts';
import { readBook } from './read-book.ts';
import { type Account, readJournalTail } from './tail.ts';

/** Causes taken into one entry at most, so that it stays far below the size of an item. */
const entryCauses = 400;

/** What must stand in the table before the entry does: the windows it no longer carries, and when to look after what waits. */
const prepare = async (context: Context, account: Account, tail: Entry | undefined, next: Entry) => {
  const aside = putAside(tail, next).map((window) =>
    context.store.put(closedWindows.item({ ...account, key: window.key }, window), {
      if: 'absentOrBelow',
      field: 'entry',
      than: window.entry,
    }),
  );
  await Promise.all([...aside, watchMaturing(context, account, tail, next)]);
};

/** One attempt: read, decide, prepare, append. False where another entry took the number meanwhile. */
const attempt = async (
  context: Context,
  account: Account,
  movements: readonly Movement[],
  since: Instant,
): Promise<boolean> => {
  const { store, given } = context;
  const { tail, seen } = await readJournalTail(store, account, since);
  const fresh = movements.filter(({ cause }) => !seen.has(cause));
  if (fresh.length === 0) return true;
  const next = append(fresh, { ...(await readBook(store, account, tail, fresh)), at: given.now() });
  await prepare(context, account, tail, next);
  return (await entries.create(store, { ...account, number: entryNumber(next.number) }, next)).done;
};

/**
 * Takes movements into a partner's journal, each cause once, in as few entries as fit. `since` is when the oldest of
 * them happened: entries as old are read back to drop causes that are there already, so a repeated or redriven batch
 * changes nothing, however late. Where someone else appended meanwhile, everything is read and decided again.
 */
export const takeIn = async (
  context: Context,
  account: Account,
  movements: readonly Movement[],
  since: Instant,
): Promise<void> => {
  const once = [...new Map(movements.map((movement) => [movement.cause, movement])).values()];
  for (let from = 0; from < once.length; from += entryCauses) {
    const part = once.slice(from, from + entryCauses);
    let tries = 1;
    while (!(await attempt(context, account, part, since))) {
      tries += 1;
      if (tries > 50)
        throw new Error(`the journal of ${account.partnerId} is appended to by too many at once`);
    }
  }
};
