import type { Day, Instant } from '../kernel/day.ts';
import { dec, sumText, text } from '../kernel/decimal.ts';
import type { AccountName, Balance, Entry, Posting, Transfer } from './entry.ts';
import { emptyBalance } from './postings.ts';

/** Accounts that a balance tells of: what the vendor owes. The others are the vendor's own. */
const isOwed = (account: AccountName): account is 'accrued' | 'payable' | 'stated' =>
  account === 'accrued' || account === 'payable' || account === 'stated';

const balancesAfter = (before: readonly Balance[], transfers: readonly Transfer[]): Balance[] => {
  const balances = new Map(before.map((one) => [one.currency, one]));
  const add = (account: AccountName, currency: string, amount: string): void => {
    if (!isOwed(account)) return;
    const known = balances.get(currency) ?? emptyBalance(currency);
    balances.set(currency, { ...known, [account]: sumText(known[account], amount) });
  };
  for (const { from, to, currency, amount } of transfers) {
    add(from, currency, text(dec(amount).negated()));
    add(to, currency, amount);
  }
  return [...balances.values()];
};

/** A debt becomes less on one account (a debit) and more on another (a credit); what is paid is no debt any more. */
const postingsOf = (transfers: readonly Transfer[]): Posting[] =>
  transfers.flatMap(({ from, to, currency, amount }): Posting[] => [
    { account: from, currency, amount },
    { account: to, currency, amount: text(dec(amount).negated()) },
  ]);

/** What a transfer entry is made of. */
type TransferDeed = {
  readonly partnerId: string;
  readonly cause: string;
  readonly transfers: readonly Transfer[];
  readonly at: Instant;
};

/**
 * The next entry of a journal that moves amounts between accounts: nothing is earned by it, so windows stay as they
 * are. Its postings sum to zero per currency like those of any entry.
 */
export const transferEntry = (tail: Entry | undefined, deed: TransferDeed): Entry => {
  const { partnerId, cause, transfers, at: now } = deed;
  const at = tail !== undefined && tail.at > now ? tail.at : now;
  const day: Day = at.slice(0, 10);
  return {
    number: (tail?.number ?? 0) + 1,
    partnerId,
    at,
    day,
    causes: [cause],
    lines: [],
    transfers: [...transfers],
    postings: postingsOf(transfers),
    balances: balancesAfter(tail?.balances ?? [], transfers),
    windows: [...(tail?.windows ?? [])],
  };
};
