import { beforeEach, expect, it } from 'vitest';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

let road: Road;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
});
const paidIn = (currency: string | null) =>
  road.must('PUT /v1/partners/solo/payout-currency', { currency }, { as: 'finance' });

it('is stated by finance and the owner, read by the partner itself, and removed by null', async () => {
  const path = '/v1/partners/solo/payout-currency';
  const own = { as: 'partner-admin', partner: 'solo' } as const;
  expect((await road.send(`GET ${path}`, undefined, own)).body).toMatchObject({ currency: null, version: 0 });
  expect((await paidIn('EUR')).body).toMatchObject({ currency: 'EUR', version: 1 });
  expect((await paidIn('EUR')).body).toMatchObject({ currency: 'EUR', version: 1 });
  expect((await road.send(`GET ${path}`, undefined, own)).body).toMatchObject({ currency: 'EUR' });
  expect((await road.send(`PUT ${path}`, { currency: 'EUR' }, own)).status).toBe(403);
  const other = { as: 'partner-admin', partner: 'top' } as const;
  expect((await road.send(`GET ${path}`, undefined, other)).status).toBe(404);
  expect((await road.send(`PUT ${path}`, { currency: 'XYZ' })).status).toBe(400);
  expect((await road.send(`PUT ${path}`, {})).status).toBe(400);
  expect((await paidIn(null)).body).toMatchObject({ currency: null, version: 2 });
});

it('refuses a recovery that is none', async () => {
  for (const recovery of [
    { share: '0', order: ['overpaid', 'advances'] },
    { share: 'half', order: ['overpaid', 'advances'] },
    { share: '50', order: ['overpaid'] },
  ])
    expect((await road.send('PUT /v1/payout-settings', { ...payoutTerms, recovery })).status).toBe(400);
});
