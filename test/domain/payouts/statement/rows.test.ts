import { describe, expect, it } from 'vitest';
import { addRow, type RowInCurrency } from '../../../../domain/payouts/statement/rows.ts';

const row = { planId: 'p', component: 'c', kind: 'bonus' as const, window: '2024-01', currency: 'EUR' };
const summed = (...added: readonly (readonly [string, number])[]): readonly RowInCurrency[] => {
  const rows = new Map<string, RowInCurrency>();
  for (const [amount, postings] of added) addRow(rows, { ...row, amount, postings });
  return [...rows.values()];
};

describe('rows of a statement', () => {
  it('are one per plan, component, kind, window and currency', () => {
    expect(summed(['1.5', 1], ['-0.5', 1])).toEqual([{ ...row, amount: '1', postings: 2 }]);
    const rows = new Map<string, RowInCurrency>();
    for (const currency of ['EUR', 'PLN']) addRow(rows, { ...row, currency, amount: '1', postings: 1 });
    expect(rows.size).toBe(2);
  });

  it('stand with nothing that came and went, and go where all of it was taken out again', () => {
    expect(summed(['1', 1], ['-1', 1])).toEqual([{ ...row, amount: '0', postings: 2 }]);
    expect(summed(['1', 1], ['-1', -1])).toEqual([]);
    expect(summed(['1', 1], ['-3', -1])).toEqual([{ ...row, amount: '-2', postings: 1 }]);
  });
});
