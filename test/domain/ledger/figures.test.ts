import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumText } from '../../../domain/kernel/decimal.ts';
import { append } from '../../../domain/ledger/append.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { figureName, moveFigures } from '../../../domain/ledger/figures.ts';
import { book, movement } from './booking.ts';

const sold = (amount: string, month = '2024-01', currency = 'EUR') => ({ currency, month, amount });

describe("a partner's revenue of a month", () => {
  const first = append([movement('sale_1@1', { revenue: [sold('100.50')] })], book());
  it('is carried in the journal beside the windows of plans', () => {
    expect(first.figures).toStrictEqual([{ currency: 'EUR', month: '2024-01', before: '0', after: '100.5' }]);
    expect(first.windows).toStrictEqual([{ key: '@revenue/EUR/2024-01', sums: [], amount: '100.5' }]);
    expect(first.lines).toStrictEqual([]);
  });
  it('goes on from where it stood, and says from where to where', () => {
    const more = [movement('a@1', { revenue: [sold('9.50')] }), movement('b@1', { revenue: [sold('-10')] })];
    expect(append(more, book(first)).figures).toStrictEqual([
      { currency: 'EUR', month: '2024-01', before: '100.5', after: '100' },
    ]);
  });
  it('is not told where it did not move', () => {
    const none = append(
      [movement('a@1', { revenue: [sold('5')] }), movement('b@1', { revenue: [sold('-5')] })],
      book(first),
    );
    expect(none.figures).toBeUndefined();
    expect(append([movement('c@1')], book(first)).figures).toBeUndefined();
  });
  it('is kept apart by currency and month', () => {
    const both = append(
      [movement('a@1', { revenue: [sold('1', '2024-02'), sold('2', '2024-01', 'PLN')] })],
      book(first),
    );
    expect(both.windows.map(({ key, amount }) => `${key} ${amount}`)).toStrictEqual([
      '@revenue/EUR/2024-02 1',
      '@revenue/PLN/2024-01 2',
      '@revenue/EUR/2024-01 100.5',
    ]);
  });
  it('has a name that no plan can have', () =>
    expect(figureName({ currency: 'EUR', month: '2024-01' })).toStrictEqual({
      planId: '@revenue',
      component: 'EUR',
      window: '2024-01',
    }));
});

it('comes to the same in whatever batches sales come', () => {
  const amounts = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 5 }), (minors, batch) => {
      const texts = minors.map((minor) => (minor / 100).toFixed(2));
      let tail: Entry | undefined;
      for (let from = 0; from < texts.length; from += batch) {
        const part = texts.slice(from, from + batch);
        tail = append(
          part.map((amount, index) => movement(`s${from + index}@1`, { revenue: [sold(amount)] })),
          book(tail),
        );
      }
      const state = tail?.windows.find(({ key }) => key === '@revenue/EUR/2024-01');
      expect(state?.amount).toBe(sumText('0', ...texts));
      const all = [movement('all@1', { revenue: texts.map((amount) => sold(amount)) })];
      expect(moveFigures(all, book()).states[0]?.amount).toBe(state?.amount);
    }),
  );
});
