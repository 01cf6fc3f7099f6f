import { describe, expect, it } from 'vitest';
import { revenueMoved } from '../../../domain/results/revenue.ts';
import { sale } from '../commissions/cases.ts';

const one = sale({ partnerId: 'ann', amount: '100.00', currency: 'EUR', occurredAt: '2024-01-15' });
const january = { currency: 'EUR', month: '2024-01' };

describe('revenue', () => {
  it('is what the partner itself sold, in the month of the business day', () => {
    expect(revenueMoved(undefined, one, 'ann')).toEqual([{ ...january, amount: '100' }]);
    expect(revenueMoved(undefined, one, 'bob')).toEqual([]);
  });
  it('is not split by credits', () => {
    const shared = { ...one, credits: [{ partnerId: 'bob', share: '50' }] };
    expect(revenueMoved(undefined, shared, 'bob')).toEqual([]);
    expect(revenueMoved(undefined, shared, 'ann')).toEqual([{ ...january, amount: '100' }]);
  });
  it('moves by the difference of a correction, a return and a cancellation', () => {
    expect(revenueMoved(one, { ...one, amount: '120.00' }, 'ann')).toEqual([{ ...january, amount: '20' }]);
    const back = { ...one, returned: { sale_2: { quantity: '-1', amount: '-30' } } };
    expect(revenueMoved(one, back, 'ann')).toEqual([{ ...january, amount: '-30' }]);
    expect(revenueMoved(back, { ...back, status: 'cancelled' }, 'ann')).toEqual([
      { ...january, amount: '-70' },
    ]);
    expect(revenueMoved(one, { ...one, version: 2 }, 'ann')).toEqual([]);
  });
  it('leaves one month or partner for another', () => {
    expect(revenueMoved(one, { ...one, day: '2024-02-01' }, 'ann')).toEqual([
      { currency: 'EUR', month: '2024-02', amount: '100' },
      { ...january, amount: '-100' },
    ]);
    expect(revenueMoved(one, { ...one, partnerId: 'bob' }, 'ann')).toEqual([{ ...january, amount: '-100' }]);
    expect(revenueMoved(one, { ...one, partnerId: 'bob' }, 'bob')).toEqual([{ ...january, amount: '100' }]);
  });
});
