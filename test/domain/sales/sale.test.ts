import { describe, expect, it } from 'vitest';
import { counted, isSaleOf, type Sale } from '../../../domain/sales/sale.ts';
import { sale } from '../commissions/cases.ts';

const at = '2024-01-15T10:00:00.000Z';

describe('what of a sale counts', () => {
  it('is an accepted or cancelled sale itself', () => {
    const accepted = sale();
    expect(counted(accepted)).toBe(accepted);
    const cancelled: Sale = { ...accepted, status: 'cancelled' };
    expect(counted(cancelled)).toBe(cancelled);
  });

  it('is neither a return nor a sale that is awaited: they count through their original', () => {
    const awaited: Sale = { id: 'sale_1', status: 'awaited', returned: {}, version: 1, recordedAt: at };
    const back: Sale = {
      id: 'sale_2',
      externalId: 'r',
      status: 'return',
      returnOf: 'sale_1',
      quantity: '-1',
      amount: '-10',
      occurredAt: '2024-01-15',
      revision: 0,
      reported: 'digest',
      version: 1,
      recordedAt: at,
    };
    expect([counted(awaited), counted(back), counted(undefined)]).toEqual([undefined, undefined, undefined]);
  });
});

it('is told of to its partner and those that are credited with it', () => {
  const credits = [
    { partnerId: 'bob', share: '60' },
    { partnerId: 'cid', share: '40' },
  ];
  const shared = { ...sale(), partnerId: 'ann', credits };
  expect(['ann', 'bob', 'cid', 'dan'].map((partner) => isSaleOf(partner, shared))).toEqual([
    ...[true, true, true, false],
  ]);
});
