import type { Transfer } from '../../domain/ledger/entry.ts';
import { transferEntry } from '../../domain/ledger/transfer.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import type { Write } from '../../storage/store.ts';
import type { Context } from '../shell/context.ts';
import type { Account } from './tail.ts';

/** What is moved, and why. */
type TransferWish = { readonly cause: string; readonly transfers: readonly Transfer[] };

const mostTries = 50;

/**
 * Moves amounts between a partner's accounts together with a write that says that it was done: both or neither, so the
 * write's guard makes it happen once for ever. Where someone else appends to the journal meanwhile, the tail is read
 * again. False where the guard of the write refuses.
 */
export const postTransfers = async (
  { store, given }: Context,
  account: Account,
  { cause, transfers }: TransferWish,
  saying: Write,
): Promise<boolean> => {
  const { partnerId } = account;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (transfers.length === 0) return (await store.transact([saying])).done;
    const { data } = await entries.list(store, account, { limit: 1, newestFirst: true });
    const next = transferEntry(data[0], { partnerId, cause, transfers, at: given.now() });
    const key = { ...account, number: entryNumber(next.number) };
    const outcome = await store.transact([entries.creating(key, next), saying]);
    if (outcome.done) return true;
    if (outcome.existing !== undefined && outcome.existing.type !== entries.type) return false;
  }
  throw new Error(`the journal of ${partnerId} is appended to by too many at once`);
};
