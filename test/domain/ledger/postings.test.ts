import { describe, expect, it } from 'vitest';
import { append } from '../../../domain/ledger/append.ts';
import type { Transfer } from '../../../domain/ledger/entry.ts';
import { balancesAfter, booked, postingsOf } from '../../../domain/ledger/postings.ts';
import { balance, book, contribution, line, movement } from './booking.ts';

const lines = [
  line({ difference: '10.50' }),
  line({ difference: '-0.25', account: 'accrued' }),
  line({ difference: '3', currency: 'JPY' }),
];
const moved = (from: Transfer['from'], to: Transfer['to'], amount: string): Transfer => ({
  from,
  to,
  currency: 'EUR',
  amount,
});

describe('postings', () => {
  it('balance in each currency: the vendor’s cost against its debts', () => {
    expect(postingsOf({ lines })).toStrictEqual([
      { account: 'commissions', currency: 'EUR', amount: '10.25' },
      { account: 'payable', currency: 'EUR', amount: '-10.5' },
      { account: 'accrued', currency: 'EUR', amount: '0.25' },
      { account: 'commissions', currency: 'JPY', amount: '3' },
      { account: 'payable', currency: 'JPY', amount: '-3' },
    ]);
  });
  it('of what is moved are less debt on one account and more on another', () => {
    expect(postingsOf({ transfers: [moved('accrued', 'payable', '7')] })).toStrictEqual([
      { account: 'accrued', currency: 'EUR', amount: '7' },
      { account: 'payable', currency: 'EUR', amount: '-7' },
    ]);
  });
  it('of what settles a dispute are a cost of its own, either way', () => {
    const settled = (amount: string) => ({ adjustments: [{ cause: 0, currency: 'EUR', amount }] });
    expect(postingsOf(settled('4'))).toStrictEqual([
      { account: 'adjustments', currency: 'EUR', amount: '4' },
      { account: 'payable', currency: 'EUR', amount: '-4' },
    ]);
    expect(postingsOf(settled('-4'))).toStrictEqual([
      { account: 'adjustments', currency: 'EUR', amount: '-4' },
      { account: 'payable', currency: 'EUR', amount: '4' },
    ]);
  });
  it('leave out what cancels', () => {
    expect(postingsOf({ lines: [line({ difference: '5' }), line({ difference: '-5' })] })).toStrictEqual([]);
    const through = { lines: [line({ account: 'accrued' })], transfers: [moved('accrued', 'payable', '10')] };
    expect(postingsOf(through).map(({ account }) => account)).toStrictEqual(['commissions', 'payable']);
    expect(postingsOf({})).toStrictEqual([]);
  });
});

describe('balances', () => {
  it('go on from those before, may go below nothing, and keep other currencies', () => {
    const before = [
      balance({ payable: '2', stated: '7' }),
      balance({ currency: 'USD', accrued: '1', disputed: '3' }),
    ];
    const posted = postingsOf({
      lines: [line({ difference: '-5' }), line({ difference: '1', account: 'accrued' })],
    });
    expect(balancesAfter(before, posted)).toStrictEqual([
      balance({ accrued: '1', payable: '-3', stated: '7' }),
      balance({ currency: 'USD', accrued: '1', disputed: '3' }),
    ]);
    expect(balancesAfter([], postingsOf({ lines }))).toHaveLength(2);
  });
  it('tell each debt by its own account; costs and what was paid are none', () => {
    const left = (from: Transfer['from'], to: Transfer['to']) =>
      balancesAfter([], postingsOf({ transfers: [moved(from, to, '6')] }))[0];
    expect(left('commissions', 'accrued')).toStrictEqual(balance({ accrued: '6' }));
    expect(left('payable', 'disputed')).toStrictEqual(balance({ payable: '-6', disputed: '6' }));
    expect(left('payable', 'stated')).toStrictEqual(balance({ payable: '-6', stated: '6' }));
    expect(left('stated', 'paid')).toStrictEqual(balance({ stated: '-6' }));
    expect(left('guarantees', 'payable')).toStrictEqual(balance({ payable: '6' }));
    expect(left('adjustments', 'commissions')).toStrictEqual(balance());
  });
  it('count what the partner owes the other way round: a draw is more of it, a recovery less', () => {
    const drawn = balancesAfter([], postingsOf({ transfers: [moved('advances', 'payable', '50')] }));
    expect(drawn).toStrictEqual([balance({ payable: '50', advanced: '50' })]);
    const recovered = postingsOf({ transfers: [moved('payable', 'advances', '20')] });
    expect(balancesAfter(drawn, recovered)).toStrictEqual([balance({ payable: '30', advanced: '30' })]);
  });
});

describe('what an entry books', () => {
  const tail = append([movement('s1@1', { came: [contribution('100')] })], book());
  const deeds = {
    lines: [line({ difference: '3', account: 'accrued' })],
    transfers: [moved('payable', 'stated', '4')],
    adjustments: [{ cause: 0, currency: 'EUR', amount: '1.50' }],
  };
  it('are its deeds, their postings, and the balances of the journal after them', () => {
    expect(booked(tail, deeds)).toStrictEqual({
      ...deeds,
      postings: postingsOf(deeds),
      balances: [balance({ accrued: '3', payable: '7.5', stated: '4' })],
    });
  });
  it('say nothing of transfers and adjustments where there are none', () => {
    expect(booked(tail, {})).toStrictEqual({ lines: [], postings: [], balances: tail.balances });
    expect(booked(undefined, {})).toStrictEqual({ lines: [], postings: [], balances: [] });
  });
});
