import { describe, expect, it } from 'vitest';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

useTable();
const owner = { as: 'owner' as const };
const program = { name: 'Resellers', currency: 'EUR', timeZone: 'Europe/Warsaw', tiers: [] };

describe('a program', () => {
  it('keeps its time zone and currency', async () => {
    await call('POST /v1/programs', { ...owner, body: { externalId: 'fixed', ...program } });
    const got = await call('PUT /v1/programs/fixed', {
      ...owner,
      body: { ...program, timeZone: 'UTC', currency: 'PLN' },
    });
    expect(got.status).toBe(422);
    expect(got.body).toMatchObject({
      type: '/problems/program-time-zone-fixed',
      errors: [{ pointer: '/timeZone' }, { pointer: '/currency' }],
    });
  });
});
