import { describe, expect, it } from 'vitest';
import { openRoad } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const as = (partner: string) => ({ as: 'partner-admin' as const, partner });
const back = { quantity: '-1', amount: '-10.00', occurredAt: '2026-02-20' };
const tens = { quantity: '10', amount: '100.00' };

describe('a return by a partner', () => {
  it('is of its own sale, corrected and cancelled by it', async () => {
    const road = await openRoad(context(), 'own-returns');
    await road.report('s', tens);
    const asked = { ...back, externalId: 'r', returnOf: 's' };
    expect((await road.send('POST /v1/sales', asked, as('solo'))).status).toBe(201);
    const put = await road.send('PUT /v1/sales/r', { ...back, amount: '-9.00', revision: 1 }, as('solo'));
    expect([put.status, put.body.amount]).toEqual([200, '-9.00']);
    expect((await road.send('POST /v1/sales/r/cancellation', undefined, as('solo'))).status).toBe(200);
    const early = await road.send('POST /v1/sales', { ...asked, externalId: 'e', returnOf: 'x' }, as('solo'));
    expect([early.status, early.body.errors[0].pointer]).toEqual([422, '/returnOf']);
  });

  it('says nothing of cost: that is the vendor’s', async () => {
    const road = await openRoad(context(), 'return-cost');
    await road.report('s', { ...tens, cost: '60.00' });
    const asked = { ...back, externalId: 'r', returnOf: 's', cost: '-100000.00' };
    const refused = await road.send('POST /v1/sales', asked, as('solo'));
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, '/cost']);
    await road.giveBack('v', 's', { ...back, cost: '-6.00' });
    const put = await road.send('PUT /v1/sales/v', { ...back, cost: '-100000.00', revision: 1 }, as('solo'));
    expect([put.status, put.body.errors?.[0]?.pointer]).toEqual([400, '/cost']);
  });

  it('is not for one that is only credited with the sale', async () => {
    const road = await openRoad(context(), 'credited');
    const credits = ['solo', 'kid-a'].map((partnerId) => ({ partnerId, share: '50' }));
    await road.report('s', { ...tens, credits });
    await road.giveBack('r', 's', back);
    const asked = { ...back, externalId: 'k', returnOf: 's' };
    expect((await road.send('POST /v1/sales', asked, as('kid-a'))).status).toBe(422);
    expect((await road.send('GET /v1/sales/r', undefined, as('kid-a'))).status).toBe(200);
    expect((await road.send('POST /v1/sales/r/cancellation', undefined, as('kid-a'))).status).toBe(404);
    const put = await road.send('PUT /v1/sales/r', { ...back, amount: '-99.00', revision: 1 }, as('kid-a'));
    expect(put.status).toBe(404);
  });
});
