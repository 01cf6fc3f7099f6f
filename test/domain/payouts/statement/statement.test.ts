import { expect, it } from 'vitest';
import { accountIn } from '../../../../domain/payouts/statement/statement.ts';
import { account, statement } from '../cases.ts';

it('a statement has one account in a currency, or none', () => {
  const [euro, zloty] = [account(), account({ currency: 'PLN', payment: '7' })];
  const told = statement({ accounts: [euro, zloty] });
  expect(accountIn(told, 'PLN')).toEqual(zloty);
  expect(accountIn(told, 'USD')).toBeUndefined();
  expect(accountIn(undefined, 'EUR')).toBeUndefined();
});
