import { dec } from '../kernel/decimal.ts';
import type { AccountName } from '../ledger/account.ts';
import type { Transfer } from '../ledger/entry.ts';
import type { StatementAccount } from './statement.ts';

type Told = { readonly accounts: readonly StatementAccount[] };

const moved = (
  { accounts }: Told,
  what: 'guaranteed' | 'advanced' | 'recovered' | 'payment',
  from: AccountName,
  to: AccountName,
): readonly Transfer[] =>
  accounts
    .filter((account) => !dec(account[what]).isZero())
    .map((account) => ({ from, to, currency: account.currency, amount: account[what] }));

/** What a statement moves when it is issued: its draws, and what it pays on its way out. */
export const issueTransfers = (statement: Told): readonly Transfer[] => [
  ...moved(statement, 'guaranteed', 'guarantees', 'payable'),
  ...moved(statement, 'advanced', 'advances', 'payable'),
  ...moved(statement, 'recovered', 'payable', 'advances'),
  ...moved(statement, 'payment', 'payable', 'stated'),
];

/** What a statement moves when it is paid. */
export const paymentTransfers = (statement: Told): readonly Transfer[] =>
  moved(statement, 'payment', 'stated', 'paid');
