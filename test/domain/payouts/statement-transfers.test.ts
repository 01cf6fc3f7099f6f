import { expect, it } from 'vitest';
import { issueTransfers, paymentTransfers } from '../../../domain/payouts/statement-transfers.ts';
import { account } from './cases.ts';

const told = {
  accounts: [
    account({ guaranteed: '1', recovered: '2', payment: '3' }),
    account({ currency: 'PLN', advanced: '4', payment: '0' }),
  ],
};

it('a statement moves its draws and what it pays when it is issued, and nothing that is nothing', () => {
  expect(issueTransfers(told)).toEqual([
    { from: 'guarantees', to: 'payable', currency: 'EUR', amount: '1' },
    { from: 'advances', to: 'payable', currency: 'PLN', amount: '4' },
    { from: 'payable', to: 'advances', currency: 'EUR', amount: '2' },
    { from: 'payable', to: 'stated', currency: 'EUR', amount: '3' },
  ]);
  expect(issueTransfers({ accounts: [account({ payment: '0' })] })).toEqual([]);
});

it('a statement moves what it pays when it is paid', () => {
  expect(paymentTransfers(told)).toEqual([{ from: 'stated', to: 'paid', currency: 'EUR', amount: '3' }]);
});
