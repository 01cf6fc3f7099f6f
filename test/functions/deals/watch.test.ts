import { beforeEach, describe, expect, it } from 'vitest';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { deals } from '../../../storage/deals.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
let road: Road;
let dealId = '';
const tick = (minutes: number) => {
  const now = () => new Date(Date.now() + minutes * 60_000).toISOString();
  return everyMinute({ ...context(), given: { ...context().given, now } });
};
const stored = () => deals.read(context().store, { tenant: road.tenant, dealId });

describe('the watch over a registration whose approval was never asked', () => {
  beforeEach(async () => {
    road = await openRoad(context(), `tenant${crypto.randomUUID().slice(0, 8)}`);
    const { body } = await road.must('POST /v1/deals', {
      externalId: 'd1',
      title: 'Schools',
      programId: 'prog',
      partnerId: 'solo',
      customerId: 'velo',
      productIds: ['bike'],
      value: { amount: '100.00', currency: 'EUR' },
      expectedClose: '2099-01-01',
    });
    dealId = body.id;
  });

  it('starts its workflow once more after a while, and again after another', async () => {
    await tick(10);
    expect(await stored()).toMatchObject({ attempt: 1, version: 1 });
    await tick(16);
    await tick(16);
    expect(await stored()).toMatchObject({ attempt: 2, version: 2, state: 'waiting' });
    await tick(32);
    expect(await stored()).toMatchObject({ attempt: 3, version: 3 });
  });
});
