import type { AccountName } from './account.ts';

/** What the vendor has or owes apart from its partners; its costs are named after the account. */
const ofVendor = new Map<AccountName, string>([
  ['paid', 'assets:bank'],
  ['vat', 'assets:tax:vat'],
  ['withheld', 'liabilities:tax:withheld'],
  // The name by which hledger itself knows what is converted.
  ['conversion', 'equity:conversion'],
]);
const debts: readonly AccountName[] = ['accrued', 'payable', 'disputed', 'stated'];

/** Accounts that no balance is carried of: an entry's postings are all that is known of them. */
export const uncarried: readonly AccountName[] = [
  'adjustments',
  'guarantees',
  'paid',
  'vat',
  'withheld',
  'conversion',
];

/** The name of an account in plain-text accounting. */
export const nameOf = (account: AccountName, partnerId: string): string => {
  if (debts.includes(account)) return `liabilities:partners:${partnerId}:${account}`;
  if (account === 'advances') return `assets:partners:${partnerId}:advances`;
  return ofVendor.get(account) ?? `expenses:${account}`;
};
