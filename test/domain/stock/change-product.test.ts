import { describe, expect, it } from 'vitest';
import { changeProduct } from '../../../domain/stock/change-product.ts';
import type { Product } from '../../../domain/stock/product.ts';

const product: Product = {
  id: 'product_1',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name: 'Frame',
  cost: { amount: '40.10', currency: 'EUR' },
  states: [{ from: '0001-01-01', category: 'frames', attributes: {} }],
};

describe('a product', () => {
  it('whose name or cost changes is valued as before', () => {
    const { product: next, revalues } = changeProduct(
      product,
      { name: 'Frame 58', category: 'frames', attributes: {} },
      '2026-04-01',
    );
    expect(revalues).toBe(false);
    expect(next.name).toBe('Frame 58');
    expect('cost' in next).toBe(false);
  });

  it('whose category or attributes change is valued otherwise from the day on', () => {
    const moved = changeProduct(product, { name: 'Frame', category: 'steel', attributes: {} }, '2026-04-01');
    expect(moved.revalues).toBe(true);
    expect(moved.product.states.at(-1)).toEqual({ from: '2026-04-01', category: 'steel', attributes: {} });
    expect(
      changeProduct(product, { name: 'Frame', category: 'frames', attributes: { size: '58' } }, '2026-04-01')
        .revalues,
    ).toBe(true);
  });
});
