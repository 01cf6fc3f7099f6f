import { dec, text } from '../../kernel/decimal.ts';
import type { AccountName } from '../../ledger/account.ts';
import type { Transfer } from '../../ledger/entry.ts';

/** What a transfer adds to an account, `payable` if none is named, from these others; nothing where it is between others. */
export const effect = (
  { from, to, amount }: Transfer,
  others: readonly AccountName[],
  account: AccountName = 'payable',
): string | undefined => {
  if (to === account && others.includes(from)) return amount;
  if (from === account && others.includes(to)) return text(dec(amount).negated());
  return undefined;
};
