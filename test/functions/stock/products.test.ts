import { describe, expect, it } from 'vitest';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

useTable();
const owner = { as: 'owner' as const };

describe('a product', () => {
  it('shows its cost to the vendor only', async () => {
    const body = {
      externalId: 'frame',
      name: 'Frame',
      category: 'frames',
      cost: { amount: '40.10', currency: 'EUR' },
    };
    expect((await call('POST /v1/products', { ...owner, body })).body.cost).toEqual(body.cost);
    const seen = await call('GET /v1/products/frame', { as: 'partner-seller', partnerId: 'partner_a' });
    expect(seen.body.category).toBe('frames');
    expect(seen.text).not.toContain('40.10');
    expect(
      (await call('GET /v1/products', { as: 'partner-seller', partnerId: 'partner_a' })).text,
    ).not.toContain('40.10');
  });
});
