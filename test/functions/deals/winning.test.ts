import { beforeEach, describe, expect, it } from 'vitest';
import { relay } from '../../../functions/stream/relay.ts';
import { deals } from '../../../storage/deals.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { approved, post, program, read, told } from './pipelining.ts';
import { openDeals, partner } from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});
describe('a deal that is won', () => {
  const sale = { occurredAt: '2026-11-02', lines: [{ productId: 'bike', quantity: '2', amount: '900.00' }] };
  const settled = (id: string) => deals.read(context().store, { tenant: road.tenant, dealId: id });

  it('reports its sale once, with the credits that the vendor set', async () => {
    const id = await approved(road, 'd1');
    const credits = ['anna', 'john'].map((partnerId) => ({ partnerId, share: '50' }));
    await road.must('PUT /v1/deals/d1/credits', { credits });
    expect((await read(road, id)).body.credits).toBeUndefined();
    const won = await post(road, 'd1/won', { sale });
    expect(won.body).toMatchObject({ state: 'won', saleIds: [road.id('sale', `${id}/1`)] });
    expect((await post(road, 'd1/won', { sale })).body).toEqual(won.body);
    const { body } = await road.must(`GET /v1/sales/${won.body.saleIds[0]}`);
    expect(body).toMatchObject({ dealId: id, amount: '900.00', customerId: road.id('customer', 'velo') });
    expect(body.credits).toHaveLength(2);
    await told(road);
    expect((await settled(id))?.saleIds).toHaveLength(1);
  });

  it('is settled at once by a sale that names it, however often that is told', async () => {
    const id = await approved(road, 'd1');
    await road.records();
    await road.must('POST /v1/sales', road.sale('s1', { partnerId: 'anna', dealId: 'd1' }));
    const records = await road.records();
    for (let twice = 0; twice < 2; twice += 1) await relay(records, context(), async () => new Set());
    expect(await settled(id)).toMatchObject({ state: 'won', saleIds: [road.id('sale', 's1')], version: 3 });
    const foreign = await road.send('POST /v1/sales', road.sale('s2', { partnerId: 'john', dealId: 'd1' }));
    expect(foreign.body.type).toBe('/problems/reference-unknown');
  });

  it('waits for its sale: one that fits is reviewed by the vendor', async () => {
    const id = await approved(road, 'd1');
    await post(road, 'd1/won', {});
    await road.must('POST /v1/sales', road.sale('s1', { partnerId: 'anna', customerId: 'velo' }));
    await road.must('POST /v1/sales', road.sale('s2', { partnerId: 'john', customerId: 'velo' }));
    await told(road);
    const matches = async () => (await road.must('GET /v1/deals/d1/matches')).body.data;
    expect(await matches()).toMatchObject([{ saleId: road.id('sale', 's1'), state: 'proposed' }]);
    const decide = (outcome: string) => road.send('POST /v1/deals/d1/matches/s1', { outcome });
    expect((await decide('confirmed')).body.state).toBe('confirmed');
    expect((await decide('confirmed')).status).toBe(200);
    expect((await decide('refused')).body.type).toBe('/problems/match-decided');
    expect(await settled(id)).toMatchObject({ state: 'won', saleIds: [road.id('sale', 's1')] });
    expect((await road.send('POST /v1/deals/d1/matches/s9', { outcome: 'refused' })).status).toBe(404);
  });

  it('takes a sale that fits at once, or not at all, as the program says', async () => {
    await program(road, { dealMatching: 'automatic' });
    const first = await approved(road, 'd1');
    await road.must('POST /v1/sales', road.sale('s1', { partnerId: 'anna', customerId: 'velo' }));
    await told(road);
    expect(await settled(first)).toMatchObject({ state: 'won', saleIds: [road.id('sale', 's1')] });
    await program(road, { dealMatching: 'off' });
    const second = await approved(road, 'd2', 'john', { productIds: ['helmet'] });
    await road.must(
      'POST /v1/sales',
      road.sale('s2', { partnerId: 'john', customerId: 'velo', productId: 'helmet' }),
    );
    await told(road);
    expect(await settled(second)).toMatchObject({ state: 'approved' });
  });
});

describe('the conversion', () => {
  it('is live, and of one’s own deals for a partner', async () => {
    const month = new Date().toISOString().slice(0, 7);
    const ask = (by: string, sent = {}) =>
      road.must(`GET /v1/deal-conversion?from=${month}&to=${month}&by=${by}`, undefined, sent);
    await approved(road, 'd1');
    await post(road, 'd1/stage', { stage: 'proposal' });
    await post(road, 'd1/won', {});
    await approved(road, 'd2', 'john', { productIds: ['helmet'] });
    const [row] = (await ask('stage')).body.data;
    expect(row).toMatchObject({ key: '', registered: 2, approved: 2, won: 1, winRate: { percent: '100' } });
    expect(row.stages[0]).toMatchObject({
      stage: 'qualified',
      entered: 2,
      advanced: { percent: '50', part: 1, whole: 2 },
    });
    expect((await ask('partner')).body.data).toHaveLength(2);
    const own = await ask('partner', partner('john'));
    expect(own.body.data).toMatchObject([{ key: road.id('partner', 'john'), registered: 1, won: 0 }]);
    expect(own.text).not.toContain(road.id('partner', 'anna'));
    for (const by of ['channel', 'period', 'cohort']) expect((await ask(by)).body.data).toHaveLength(1);
    expect((await road.send('GET /v1/deal-conversion?from=2026-02&to=2026-01')).status).toBe(400);
    expect((await road.send('GET /v1/deal-conversion?from=2016-02&to=2026-01')).status).toBe(400);
  });
});
