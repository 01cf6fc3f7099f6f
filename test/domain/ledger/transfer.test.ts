import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, sumText } from '../../../domain/kernel/decimal.ts';
import { append } from '../../../domain/ledger/append.ts';
import type { Entry, Transfer } from '../../../domain/ledger/entry.ts';
import { transferEntry } from '../../../domain/ledger/transfer.ts';
import { book, contribution, movement } from './booking.ts';

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
const deed = (cause: string, transfers: readonly Transfer[]) => ({ partnerId: 'ann', cause, transfers, at });

describe('a statement', () => {
  const stated = transferEntry(earned, deed('statement:run', [state('60')]));
  it('moves what is payable on its way, and earns nothing', () => {
    expect(earned.balances).toEqual([{ currency: 'EUR', accrued: '0', payable: '100', stated: '0' }]);
    expect(stated).toMatchObject({ number: 2, causes: ['statement:run'], lines: [], day: '2024-02-11' });
    expect(stated.balances).toEqual([{ currency: 'EUR', accrued: '0', payable: '40', stated: '60' }]);
    expect(stated.windows).toEqual(earned.windows);
  });
  it('is a debit of one debt and a credit of the other', () =>
    expect(stated.postings).toEqual([
      { account: 'payable', currency: 'EUR', amount: '60' },
      { account: 'stated', currency: 'EUR', amount: '-60' },
    ]));
  it('is paid by what leaves the bank: then nothing is owed of it any more', () => {
    const paid = transferEntry(stated, deed('payment:run', [state('60', 'stated', 'paid')]));
    expect(paid.balances).toEqual([{ currency: 'EUR', accrued: '0', payable: '40', stated: '0' }]);
    expect(paid.postings).toEqual([
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
