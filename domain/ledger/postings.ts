import { dec, sumText, text } from '../kernel/decimal.ts';
import type { AccountName } from './account.ts';
import type { Adjustment, Balance, Entry, Line, Posting, Transfer } from './entry.ts';

/** What an entry does: differences earned, amounts moved between accounts, amounts that settle a dispute. */
type Deeds = {
  readonly lines?: readonly Line[];
  readonly transfers?: readonly Transfer[];
  readonly adjustments?: readonly Adjustment[];
};

const negated = (amount: string): string => text(dec(amount).negated());

/** One debit and one credit each: a cost against a debt, or less debt on one account and more on another. */
const pairsOf = ({ lines = [], transfers = [], adjustments = [] }: Deeds) => [
  ...lines.map(({ account, currency, difference }) => ({
    debit: 'commissions' as const,
    credit: account,
    currency,
    amount: difference,
  })),
  ...transfers.map(({ from, to, currency, amount }) => ({ debit: from, credit: to, currency, amount })),
  ...adjustments.map(({ currency, amount }) => ({
    debit: 'adjustments' as const,
    credit: 'payable' as const,
    currency,
    amount,
  })),
];

/**
 * The double entry of what an entry does, one posting per account and currency. Positive amounts are debits. They sum
 * to zero per currency by construction: every pair does.
 */
export const postingsOf = (deeds: Deeds): Posting[] => {
  const sums = new Map<string, Posting>();
  const post = (account: AccountName, currency: string, amount: string): void => {
    const key = `${account} ${currency}`;
    sums.set(key, { account, currency, amount: sumText(sums.get(key)?.amount ?? '0', amount) });
  };
  for (const { debit, credit, currency, amount } of pairsOf(deeds)) {
    post(debit, currency, amount);
    post(credit, currency, negated(amount));
  }
  return [...sums.values()].filter(({ amount }) => amount !== '0');
};

/** The balance in a currency in which nothing was ever posted. */
export const emptyBalance = (currency: string): Balance => ({
  currency,
  accrued: '0',
  payable: '0',
  stated: '0',
  disputed: '0',
  advanced: '0',
});

/** A balance after a posting: a credit is more debt of the vendor; of the partner, a debit is. Costs and payments are no debts. */
const after = (balance: Balance, { account, amount }: Posting): Balance => {
  if (account === 'advances') return { ...balance, advanced: sumText(balance.advanced, amount) };
  if (account === 'accrued' || account === 'payable' || account === 'stated' || account === 'disputed')
    return { ...balance, [account]: sumText(balance[account], negated(amount)) };
  return balance;
};

/** What is owed after the postings, per currency. */
export const balancesAfter = (before: readonly Balance[], postings: readonly Posting[]): Balance[] => {
  const balances = new Map(before.map((one) => [one.currency, one]));
  for (const posting of postings)
    balances.set(
      posting.currency,
      after(balances.get(posting.currency) ?? emptyBalance(posting.currency), posting),
    );
  return [...balances.values()];
};

/** The part of an entry that follows from what it does. */
export const booked = (
  tail: Entry | undefined,
  { lines = [], transfers = [], adjustments = [] }: Deeds,
): Pick<Entry, 'lines' | 'transfers' | 'adjustments' | 'postings' | 'balances'> => {
  const postings = postingsOf({ lines, transfers, adjustments });
  return {
    lines: [...lines],
    ...(transfers.length === 0 ? {} : { transfers: [...transfers] }),
    ...(adjustments.length === 0 ? {} : { adjustments: [...adjustments] }),
    postings,
    balances: balancesAfter(tail?.balances ?? [], postings),
  };
};
