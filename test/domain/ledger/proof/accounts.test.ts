import { describe, expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import type { Entry, Row } from '../../../../domain/ledger/entry.ts';
import { postingsOf } from '../../../../domain/ledger/postings.ts';
import { Accounts } from '../../../../domain/ledger/proof/accounts.ts';
import { balance, line } from '../booking.ts';

const row: Row = { planId: 'plan', component: 'c', kind: 'commission', window: '2024-01' };

/** An entry whose postings are those of what it does, but where a test says something else. */
const entry = (over: Partial<Entry> = {}): Entry => {
  const { lines = [], transfers = [], adjustments = [] } = over;
  return {
    ...{ number: 1, partnerId: 'ann', at: '2024-02-01T00:00:00.000Z', day: '2024-02-01', causes: [] },
    ...{ lines, postings: postingsOf({ lines, transfers, adjustments }), balances: [], windows: [] },
    ...over,
  };
};
const read = (...entries: readonly Entry[]) => {
  const accounts = new Accounts();
  return { accounts, found: entries.flatMap((one) => accounts.read(one)) };
};

/** Debts of the vendor on every account, and one of the partner. */
const moving = entry({
  lines: [line(), line({ account: 'accrued', difference: '20' })],
  transfers: [
    { from: 'payable', to: 'stated', currency: 'EUR', amount: '4' },
    { from: 'payable', to: 'disputed', currency: 'EUR', amount: '3' },
    { from: 'advances', to: 'paid', currency: 'EUR', amount: '7' },
  ],
  adjustments: [{ cause: 0, currency: 'EUR', amount: '1.5' }],
});
const after = balance({ accrued: '20', payable: '4.5', stated: '4', disputed: '3', advanced: '7' });

describe('the accounts of a journal', () => {
  it('add up from postings: a credit is debt of the vendor, of the partner a debit is', () => {
    const { accounts, found } = read({ ...moving, balances: [after] });
    expect(found).toEqual([]);
    expect(accounts.balances).toEqual(
      new Map([
        ['payable EUR', dec('4.5')],
        ['accrued EUR', dec('20')],
        ['stated EUR', dec('4')],
        ['disputed EUR', dec('3')],
        ['advanced EUR', dec('7')],
      ]),
    );
    expect([accounts.balance('stated', 'EUR'), accounts.balance('stated', 'USD')]).toEqual([
      dec('4'),
      dec('0'),
    ]);
  });

  it('miss what an entry does and does not post, and what does not sum to zero', () => {
    const { found } = read(
      entry({
        number: 7,
        lines: [line()],
        adjustments: [{ cause: 0, currency: 'USD', amount: '2' }],
        postings: [
          { account: 'commissions', currency: 'EUR', amount: '10' },
          { account: 'payable', currency: 'EUR', amount: '-9.99' },
        ],
        balances: [balance({ payable: '9.99' })],
      }),
    );
    const lacks = (account: string, currency: string, posted: string) => ({
      ...{ kind: 'postings', entry: 7, currency, expected: '0', posted },
      detail: `what is posted to ${account} lacks a part of the lines`,
    });
    expect(found).toEqual([
      {
        ...{ kind: 'postings', entry: 7, currency: 'EUR', expected: '0', posted: '0.01' },
        detail: 'the postings do not sum to zero',
      },
      lacks('payable', 'EUR', '-0.01'),
      lacks('adjustments', 'USD', '2'),
      lacks('payable', 'USD', '-2'),
    ]);
  });

  it('tell a wrong balance where it is wrong first, and then no more', () => {
    const wrong = balance({ payable: '10.01', advanced: '1' });
    const { found } = read(
      entry({ number: 3, lines: [line()], balances: [wrong] }),
      entry({ number: 4, balances: [wrong] }),
      entry({ number: 5 }),
    );
    const told = (side: string, expected: string, posted: string) => ({
      ...{ kind: 'balance', entry: 3, currency: 'EUR', expected, posted },
      detail: `the ${side} balance is not the sum of the postings`,
    });
    expect(found).toEqual([told('payable', '10', '10.01'), told('advanced', '0', '1')]);
  });

  it('tell one that is missing once; one that is zero may be', () => {
    const { found } = read(
      entry({ number: 1, lines: [line()] }),
      entry({ number: 2, lines: [line({ difference: '5' })] }),
      entry({
        ...{ number: 3, lines: [line({ currency: 'USD' }), line({ currency: 'USD', difference: '-10' })] },
        postings: postingsOf({ lines: [line({ currency: 'USD' })] }).flatMap((one) => [
          one,
          { ...one, amount: dec(one.amount).negated().toText() },
        ]),
      }),
    );
    expect(found).toEqual([
      {
        ...{ kind: 'balance', entry: 1, currency: 'EUR', expected: '10' },
        detail: 'the payable balance is missing',
      },
    ]);
  });
});

describe('what is accrued', () => {
  it('stands by window, and those of single sales as one', () => {
    const { accounts } = read(
      entry({
        lines: [
          line({ account: 'accrued', difference: '20' }),
          line({ difference: '100' }),
          line({ account: 'accrued', component: 'own', window: 'sale:sale_1', difference: '3' }),
          line({ account: 'accrued', component: 'own', window: 'sale:sale_2', difference: '4' }),
        ],
        transfers: [
          { from: 'accrued', to: 'payable', currency: 'EUR', amount: '6', of: row },
          { from: 'payable', to: 'accrued', currency: 'EUR', amount: '1', of: row },
          { from: 'payable', to: 'stated', currency: 'EUR', amount: '50', of: row },
          { from: 'accrued', to: 'payable', currency: 'EUR', amount: '2' },
        ],
      }),
    );
    expect(accounts.accrued).toEqual(
      new Map([
        ['plan/c/2024-01', dec('15')],
        ['plan/own/sale', dec('7')],
      ]),
    );
  });

  it('is not moved by an entry that moves nothing', () => {
    expect(read(entry()).accounts.accrued).toEqual(new Map());
  });
});
