import { expect, it } from 'vitest';
import {
  issueTransfers,
  paymentTransfers,
} from '../../../../domain/payouts/statement/statement-transfers.ts';
import { account } from '../cases.ts';

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

it('what leaves a currency and what comes into another meet on one account; a debt the other way round', () => {
  const accounts = [
    account({ payment: '0', converted: '-100' }),
    account({ currency: 'PLN', payment: '0', converted: '431' }),
  ];
  expect(issueTransfers({ accounts })).toEqual([
    { from: 'payable', to: 'conversion', currency: 'EUR', amount: '100' },
    { from: 'conversion', to: 'payable', currency: 'PLN', amount: '431' },
  ]);
  const debts = [account({ payment: '0', converted: '2' }), account({ payment: '0', converted: '0' })];
  expect(issueTransfers({ accounts: debts })).toEqual([
    { from: 'conversion', to: 'payable', currency: 'EUR', amount: '2' },
  ]);
});
