import type { Entry, Transfer } from '../../domain/ledger/entry.ts';
import { transferEntry } from '../../domain/ledger/transfer.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import type { Write } from '../../storage/store.ts';
import type { Context } from '../shell/context.ts';
import { watchMaturing } from './mature.ts';
import { type Account, lastEntry } from './tail.ts';

/** The next entry of a journal, and what is written with it; without an entry, the writes alone. */
type Deed = { readonly entry: Entry | undefined; readonly writes: readonly Write[] };

const mostTries = 50;

/**
 * Appends what `decide` makes of the tail together with writes that say that it was done: all or nothing, so the guards
 * of the writes make it happen once for ever. Where someone else appends to the journal meanwhile, the tail is read and
 * decided again. False where a guard of the writes refuses.
 */
export const postWith = async (
  context: Context,
  account: Account,
  decide: (tail: Entry | undefined) => Promise<Deed>,
): Promise<boolean> => {
  const { store } = context;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const tail = await lastEntry(store, account);
    const { entry, writes } = await decide(tail);
    if (entry === undefined) return (await store.transact(writes)).done;
    await watchMaturing(context, account, tail, entry);
    const key = { ...account, number: entryNumber(entry.number) };
    const outcome = await store.transact([entries.creating(key, entry), ...writes]);
    if (outcome.done) return true;
    if (outcome.existing !== undefined && outcome.existing.type !== entries.type) return false;
  }
  throw new Error(`the journal of ${account.partnerId} is appended to by too many at once`);
};

/** What is moved, and why; `agrees` throws where it must not be moved as the journal stands now. */
type TransferWish = {
  readonly cause: string;
  readonly transfers: readonly Transfer[];
  readonly agrees?: (tail: Entry | undefined) => Promise<void>;
};

/** Moves amounts between a partner's accounts together with writes that say so. False where a guard of theirs refuses. */
export const postTransfers = (
  context: Context,
  account: Account,
  { cause, transfers, agrees }: TransferWish,
  saying: readonly Write[],
): Promise<boolean> =>
  postWith(context, account, async (tail) => {
    await agrees?.(tail);
    const { partnerId } = account;
    const at = context.given.now();
    const entry =
      transfers.length === 0 ? undefined : transferEntry(tail, { partnerId, cause, transfers, at });
    return { entry, writes: saying };
  });
