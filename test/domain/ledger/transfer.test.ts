import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, sumText } from '../../../domain/kernel/decimal.ts';
import { append } from '../../../domain/ledger/append.ts';
import type { Entry, Transfer } from '../../../domain/ledger/entry.ts';
import { maturedEntry, nextMoment, transferEntry } from '../../../domain/ledger/transfer.ts';
import { balance, book, contribution, movement } from './booking.ts';

const earned = append([movement('sale_1@1', { came: [contribution('1000')] })], book());
const at = '2024-02-11T08:00:00.000Z';
const state = (
  amount: string,
  from: Transfer['from'] = 'payable',
  to: Transfer['to'] = 'stated',
): Transfer => ({
  from,
  to,
  currency: 'EUR',
  amount,
});
const rowOf = (window: string) => ({ planId: 'plan', component: 'c', kind: 'commission' as const, window });
const deed = (cause: string, transfers: readonly Transfer[]) => ({ partnerId: 'ann', cause, transfers, at });

describe('a statement', () => {
  const stated = transferEntry(earned, deed('statement:run', [state('60')]));
  it('moves what is payable on its way, and earns nothing', () => {
    expect(earned.balances).toStrictEqual([balance({ payable: '100' })]);
    expect(stated).toMatchObject({ number: 2, causes: ['statement:run'], lines: [], day: '2024-02-11' });
    expect(stated.balances).toStrictEqual([balance({ payable: '40', stated: '60' })]);
    expect(stated.windows).toStrictEqual(earned.windows);
  });
  it('is a debit of one debt and a credit of the other', () =>
    expect(stated.postings).toStrictEqual([
      { account: 'payable', currency: 'EUR', amount: '60' },
      { account: 'stated', currency: 'EUR', amount: '-60' },
    ]));
  it('is paid by what leaves the bank: then nothing is owed of it any more', () => {
    const paid = transferEntry(stated, deed('payment:run', [state('60', 'stated', 'paid')]));
    expect(paid.balances).toStrictEqual([balance({ payable: '40' })]);
    expect(paid.postings).toStrictEqual([
      { account: 'stated', currency: 'EUR', amount: '60' },
      { account: 'paid', currency: 'EUR', amount: '-60' },
    ]);
  });
  it('never goes back in time within a journal', () => {
    const late = { ...earned, at: '2024-03-01T00:00:00.000Z' };
    expect(transferEntry(late, deed('x', [state('1')])).at).toBe(late.at);
  });
  it('opens a journal that has nothing yet', () =>
    expect(transferEntry(undefined, deed('x', [state('1')]))).toMatchObject({ number: 1, windows: [] }));
});

describe('an entry of transfers', () => {
  const waiting = [{ ...rowOf('2024-01'), until: '2024-03-01', currency: 'EUR', amount: '3' }];
  const tail = { ...earned, maturing: waiting };
  it('carries what waits on, unless it says what waits after it', () => {
    expect(transferEntry(tail, deed('x', [state('1')])).maturing).toStrictEqual(waiting);
    expect(transferEntry(tail, { ...deed('x', [state('1')]), maturing: [] })).not.toHaveProperty('maturing');
    expect(transferEntry(earned, deed('x', [state('1')]))).not.toHaveProperty('maturing');
  });
  it('settles by adjustments as well, which count by its one cause', () => {
    const settled = transferEntry(earned, {
      ...deed('dispute', []),
      adjustments: [{ currency: 'EUR', amount: '-12.50' }],
    });
    expect(settled.adjustments).toStrictEqual([{ cause: 0, currency: 'EUR', amount: '-12.50' }]);
    expect(settled.balances).toStrictEqual([balance({ payable: '87.5' })]);
    expect(settled).not.toHaveProperty('transfers');
  });
});

describe('the moment of the next entry', () => {
  it('is now, with its day in UTC, but never before the last entry', () => {
    expect(nextMoment(undefined, at)).toStrictEqual({ at, day: '2024-02-11' });
    expect(nextMoment(earned, at)).toStrictEqual({ at, day: '2024-02-11' });
    const ahead = { ...earned, at: '2024-02-12T00:00:00.001Z' };
    expect(nextMoment(ahead, '2024-02-11T23:59:59.999Z')).toStrictEqual({ at: ahead.at, day: '2024-02-12' });
  });
});

describe('what a day alone makes payable', () => {
  const waits = (until: string, amount: string, window = '2024-01') => ({
    ...rowOf(window),
    until,
    currency: 'EUR',
    amount,
  });
  const tail: Entry = {
    ...earned,
    balances: [balance({ accrued: '9', payable: '100' })],
    maturing: [waits('2024-02-10', '2'), waits('2024-02-11', '3'), waits('2024-02-12', '4', '2024-02')],
  };
  it('is an entry that moves it, row by row, and leaves the rest waiting', () => {
    const matured = maturedEntry(tail, at);
    expect(matured).toMatchObject({
      number: 2,
      day: '2024-02-11',
      causes: ['matured:2024-02-11'],
      lines: [],
    });
    expect(matured?.transfers).toStrictEqual([
      { from: 'accrued', to: 'payable', currency: 'EUR', amount: '5', of: rowOf('2024-01') },
    ]);
    expect(matured?.balances).toStrictEqual([balance({ accrued: '4', payable: '105' })]);
    expect(matured?.maturing).toStrictEqual([waits('2024-02-12', '4', '2024-02')]);
    expect(matured?.windows).toStrictEqual(tail.windows);
    const all = maturedEntry(tail, '2024-02-12T00:00:00.000Z');
    expect(all?.balances).toStrictEqual([balance({ payable: '109' })]);
    expect(all).not.toHaveProperty('maturing');
  });
  it('is none where nothing fell due, and none a second time', () => {
    expect(maturedEntry(earned, at)).toBeUndefined();
    expect(maturedEntry(tail, '2024-02-09T23:59:59.999Z')).toBeDefined();
    const before = { ...tail, at: '2024-02-09T08:00:00.000Z' };
    expect(maturedEntry(before, '2024-02-09T23:59:59.999Z')).toBeUndefined();
    const once = maturedEntry(tail, at);
    expect(once === undefined ? undefined : maturedEntry(once, at)).toBeUndefined();
  });
  it('may be less than before, where less than nothing waited', () => {
    const owing = { ...tail, maturing: [waits('2024-02-11', '-3')] };
    expect(maturedEntry(owing, at)?.transfers).toMatchObject([
      { from: 'payable', to: 'accrued', amount: '3' },
    ]);
  });
  it('is named after the day of its entry: one clock that is behind makes no cause stand twice', () => {
    const first = maturedEntry(tail, '2024-02-11T23:59:59.000Z');
    const ahead = { ...(first ?? tail), at: '2024-02-12T00:00:00.500Z', day: '2024-02-12' };
    const second = maturedEntry(ahead, '2024-02-11T23:59:59.900Z');
    expect([first?.causes, second?.causes]).toStrictEqual([['matured:2024-02-11'], ['matured:2024-02-12']]);
  });
});

const accounts = ['accrued', 'payable', 'stated', 'paid'] as const;
const transfers = fc.array(
  fc.record({
    from: fc.constantFrom(...accounts),
    to: fc.constantFrom(...accounts),
    currency: fc.constantFrom('EUR', 'PLN'),
    amount: fc.integer({ min: 1, max: 10_000_000 }).map((minor) => (minor / 100).toFixed(2)),
  }),
  { maxLength: 6 },
);

it('whatever moves: postings sum to zero per currency, and balances tell what all postings left as debt', () => {
  fc.assert(
    fc.property(fc.array(transfers, { maxLength: 5 }), (moves) => {
      const journal: Entry[] = [earned];
      for (const [index, each] of moves.entries())
        journal.push(transferEntry(journal.at(-1), deed(`cause:${index}`, each)));
      const all = journal.flatMap(({ postings }) => postings);
      for (const currency of ['EUR', 'PLN']) {
        const own = all.filter((one) => one.currency === currency);
        expect(sumText(...own.map(({ amount }) => amount))).toBe('0');
        const balance = journal.at(-1)?.balances.find((one) => one.currency === currency);
        for (const account of ['accrued', 'payable', 'stated'] as const) {
          const debt = sumText(...own.filter((one) => one.account === account).map(({ amount }) => amount));
          expect(dec(balance?.[account] ?? '0').equals(dec(debt).negated())).toBe(true);
        }
      }
    }),
  );
});
