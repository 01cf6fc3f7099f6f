import { describe, expect, it } from 'vitest';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { claims } from '../../../storage/deals.ts';
import { useTable } from '../../kit/table.ts';
import { at } from '../deals/registering.ts';
import { dying } from '../reference/promises/crash.ts';
import { approved, held, merge, open } from './merging.ts';

const context = useTable();

describe('protections of a customer that goes', () => {
  it('go with it', async () => {
    const road = await open(context());
    const deal = await approved(road, 'one', 'goes');
    await merge(road);
    expect(await held(road, 'goes')).toEqual([]);
    expect(await held(road, 'stays')).toMatchObject([{ dealId: deal, of: road.id('customer', 'stays') }]);
  });

  it('keep both apart where each is protected for another deal', async () => {
    const road = await open(context());
    const [a, b] = [await approved(road, 'one', 'goes'), await approved(road, 'two', 'stays')];
    const { status, body } = await merge(road);
    expect([status, body.type.split('/').at(-1)]).toEqual([409, 'merge-claims-held']);
    expect(body.errors[0].detail).toContain(a);
    expect(body.errors[0].detail).toContain(b);
    expect((await road.must('GET /v1/customers/goes')).body.mergedInto).toBeUndefined();
  });

  it('that were given in the same moment go with it a minute later', async () => {
    const road = await open(context());
    const { store } = context();
    await merge(road);
    const late = {
      customerId: road.id('customer', 'goes'),
      productId: road.id('product', 'bike'),
      dealId: 'deal_late',
      partnerId: 'p',
      lastDay: '2098-12-31',
      until: '2099-01-01T00:00:00.000Z',
      version: 1,
    };
    await claims.create(store, { tenant: road.tenant, ...late }, late);
    await everyMinute(at(context(), 0.001));
    expect(await held(road, 'goes')).toEqual([]);
    expect(await held(road, 'stays')).toMatchObject([{ dealId: 'deal_late' }]);
  });

  it('are never lost or held twice, wherever the process dies', async () => {
    for (const when of ['before', 'after'] as const)
      for (const write of [1, 2, 3]) {
        const road = await open(context());
        const deal = await approved(road, 'one', 'goes');
        const { died } = await dying(() => merge(road), { at: write, when });
        if (!died) continue;
        await everyMinute(at(context(), 0.001));
        const wasMerged = (await road.must('GET /v1/customers/goes')).body.mergedInto !== undefined;
        const all = [...(await held(road, 'stays')), ...(await held(road, 'goes'))];
        expect(all).toMatchObject([{ dealId: deal, of: road.id('customer', wasMerged ? 'stays' : 'goes') }]);
        expect((await merge(road)).status).toBe(200);
        expect(await held(road, 'stays')).toMatchObject([{ dealId: deal }]);
      }
  });
});
