import { dec, text } from '../../kernel/decimal.ts';
import type { AccountName } from '../../ledger/account.ts';
import type { Transfer } from '../../ledger/entry.ts';
import { netOf } from '../tax/tax.ts';
import type { StatementAccount } from './statement.ts';

type Told = { readonly accounts: readonly StatementAccount[] };

const moved = (
  { accounts }: Told,
  amountOf: (account: StatementAccount) => string,
  from: AccountName,
  to: AccountName,
): readonly Transfer[] =>
  accounts
    .filter((account) => !dec(amountOf(account)).isZero())
    .map((account) => ({ from, to, currency: account.currency, amount: amountOf(account) }));

const less = ({ converted = '0' }: StatementAccount): string => text(dec(converted).negated());

/** What leaves a currency and comes into another, each against the same account, so that each currency stays balanced. */
const converted = ({ accounts }: Told): readonly Transfer[] => {
  const isOut = (account: StatementAccount): boolean => dec(account.converted ?? '0').isNegative();
  const out = { accounts: accounts.filter(isOut) };
  const into = { accounts: accounts.filter((account) => !isOut(account)) };
  return [
    ...moved(out, less, 'payable', 'conversion'),
    ...moved(into, (account) => account.converted ?? '0', 'conversion', 'payable'),
  ];
};

/**
 * What a statement moves when it is issued: what it converts, its draws, and what it pays on its way out. VAT is put on top of that, what is
 * withheld is taken of it, so that what is stated is what the bank will pay.
 */
export const issueTransfers = (statement: Told): readonly Transfer[] => [
  ...converted(statement),
  ...moved(statement, (account) => account.guaranteed, 'guarantees', 'payable'),
  ...moved(statement, (account) => account.advanced, 'advances', 'payable'),
  ...moved(statement, (account) => account.recovered, 'payable', 'advances'),
  ...moved(statement, netOf, 'payable', 'stated'),
  ...moved(statement, ({ tax }) => tax?.vat ?? '0', 'vat', 'stated'),
  ...moved(statement, ({ tax }) => tax?.withheld ?? '0', 'stated', 'withheld'),
];

/** What a statement moves when it is paid. */
export const paymentTransfers = (statement: Told): readonly Transfer[] =>
  moved(statement, (account) => account.payment, 'stated', 'paid');
