import { describe, expect, it } from 'vitest';
import { jobs } from '../../../storage/platform.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

describe('a customer', () => {
  it('is seen by the vendor and by the partner that created it', async () => {
    const a = { as: 'partner-seller' as const, tenant: 'cust', partnerId: 'partner_a' };
    const b = { ...a, partnerId: 'partner_b' };
    const vendor = { as: 'owner' as const, tenant: 'cust' };
    const { body } = await call('POST /v1/customers', { ...a, body: { externalId: 'c1', name: 'C' } });
    expect(body.partnerId).toBe('partner_a');
    await call('POST /v1/customers', { ...vendor, body: { externalId: 'c2', name: 'D' } });
    expect((await call(`GET /v1/customers/${body.id}`, b)).status).toBe(404);
    expect((await call('PUT /v1/customers/c1', { ...b, body: { name: 'X' } })).status).toBe(404);
    expect((await call('POST /v1/customers', { ...b, body: { externalId: 'c1', name: 'C' } })).status).toBe(
      409,
    );
    expect((await call('GET /v1/customers', b)).body).toEqual({ data: [], next: null });
    expect((await call('GET /v1/customers', a)).body.data).toHaveLength(1);
    expect((await call('GET /v1/customers', vendor)).body.data).toHaveLength(2);
    const moved = await call('PUT /v1/customers/c1', {
      ...vendor,
      body: { name: 'C', country: 'PL', attributes: { size: 'big' }, effectiveFrom: '2026-02-01' },
    });
    expect(moved.body).toMatchObject({
      country: 'PL',
      partnerId: 'partner_a',
      states: [{ from: '0001-01-01' }, { from: '2026-02-01' }],
    });
    expect(await jobs.all(context().store, { tenant: 'cust' })).toMatchObject([
      { task: { scopes: [{ of: 'all', from: '0001-01-01' }] } },
    ]);
  });
});
