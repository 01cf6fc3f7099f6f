import { describe, expect, it } from 'vitest';
import type { Component } from '../../../domain/commissions/plan.ts';
import { accountOf, balancesAfter, postingsOf } from '../../../domain/ledger/postings.ts';
import { component } from '../commissions/cases.ts';
import { line } from './booking.ts';

const account = (payable: Component['payable'], today: string, window = '2024-01') =>
  accountOf(component(payable === undefined ? {} : { payable }), window, today);

describe('a difference', () => {
  it('is payable at once, unless it is held for some days', () => {
    expect(account(undefined, '2024-01-01')).toBe('payable');
    expect(account({ when: 'accrued' }, '2024-01-01')).toBe('payable');
    expect(account({ holdDays: 0 }, '2024-01-01')).toBe('payable');
    expect(account({ holdDays: 1 }, '2030-01-01')).toBe('accrued');
  });
  it('waits for the customer', () => expect(account({ when: 'customerPaid' }, '2030-01-01')).toBe('accrued'));
  it('waits for the window’s close, and some days more', () => {
    expect(account({ when: 'windowClose' }, '2024-01-31')).toBe('accrued');
    expect(account({ when: 'windowClose' }, '2024-02-01')).toBe('payable');
    expect(account({ when: 'windowClose', holdDays: 14 }, '2024-02-14')).toBe('accrued');
    expect(account({ when: 'windowClose', holdDays: 14 }, '2024-02-15')).toBe('payable');
    expect(account({ when: 'windowClose' }, '2030-01-01', 'programme')).toBe('accrued');
  });
});

const lines = [
  line({ difference: '10.50' }),
  line({ difference: '-0.25', account: 'accrued' }),
  line({ difference: '3', currency: 'JPY' }),
];

describe('postings', () => {
  it('balance in each currency: the vendor’s cost against its debts', () => {
    expect(postingsOf(lines)).toEqual([
      { account: 'commissions', currency: 'EUR', amount: '10.25' },
      { account: 'payable', currency: 'EUR', amount: '-10.5' },
      { account: 'accrued', currency: 'EUR', amount: '0.25' },
      { account: 'commissions', currency: 'JPY', amount: '3' },
      { account: 'payable', currency: 'JPY', amount: '-3' },
    ]);
  });
  it('leave out what cancels', () =>
    expect(postingsOf([line({ difference: '5' }), line({ difference: '-5' })])).toEqual([]));
});

describe('balances', () => {
  it('go on from those before, may go below nothing, and keep other currencies', () => {
    const before = [
      { currency: 'EUR', accrued: '0', payable: '2', stated: '7' },
      { currency: 'USD', accrued: '1', payable: '0', stated: '0' },
    ];
    expect(
      balancesAfter(before, [line({ difference: '-5' }), line({ difference: '1', account: 'accrued' })]),
    ).toEqual([
      { currency: 'EUR', accrued: '1', payable: '-3', stated: '7' },
      { currency: 'USD', accrued: '1', payable: '0', stated: '0' },
    ]);
    expect(balancesAfter([], lines)).toHaveLength(2);
  });
});
