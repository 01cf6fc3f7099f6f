import { describe, expect, it } from 'vitest';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
type Sale = { readonly externalId: string };

const listed = async (road: Road, partner: string, limit: number): Promise<readonly string[]> => {
  const found: string[] = [];
  for (let cursor = ''; ; ) {
    const path = `GET /v1/sales?partnerId=${partner}&limit=${limit}`;
    const { body } = await road.must(`${path}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    expect(body.data.length).toBeLessThanOrEqual(limit);
    found.push(...body.data.map((one: Sale) => one.externalId));
    if (body.next === null) return found;
    cursor = body.next;
  }
};

describe('the sales of a partner', () => {
  it('are listed with the latest change first, each once, page by page', async () => {
    const road = await openRoad(context(), 'listed');
    for (const batch of [['a', 'b', 'c'], ['d'], ['e', 'f']]) {
      for (const id of batch) await road.report(id);
      await road.flow();
    }
    await road.correct('b', 1, { amount: '5.00' });
    await road.giveBack('r', 'd');
    await road.flow();
    for (const limit of [1, 2, 3, 4, 200])
      expect(await listed(road, 'solo', limit)).toEqual(['d', 'b', 'f', 'e', 'c', 'a']);
    expect((await road.send('GET /v1/sales')).body.errors).toMatchObject([{ pointer: '/query/partnerId' }]);
    expect((await road.send('GET /v1/sales?partnerId=nobody')).status).toBe(404);
    const own = await road.send('GET /v1/sales?limit=2', undefined, {
      as: 'partner-seller',
      partner: 'solo',
    });
    expect(own.body.data).toHaveLength(2);
    const of = (partner: string) => ({ as: 'partner-seller' as const, partner });
    expect((await road.send('GET /v1/sales?partnerId=solo', undefined, of('kid-a'))).status).toBe(404);
    const foreign = await road.send(
      `GET /v1/sales?partnerId=kid-a&cursor=${own.body.next}`,
      undefined,
      of('kid-a'),
    );
    expect(foreign.body.type).toBe('/problems/cursor-invalid');
  });

  it('leave the partner that they are moved away from', async () => {
    const road = await openRoad(context(), 'left');
    await road.plan('p', [percent('10')]);
    for (const id of ['stays', 'moves']) await road.report(id);
    await road.settle();
    await road.correct('moves', 1, { partnerId: 'kid-a' });
    await road.settle();
    expect(await listed(road, 'kid-a', 50)).toEqual(['moves']);
    expect(await listed(road, 'solo', 50)).toEqual(['stays']);
    expect(await listed(road, 'solo', 1)).toEqual(['stays']);
    await road.correct('moves', 2, { partnerId: 'solo' });
    await road.settle();
    expect(await listed(road, 'kid-a', 50)).toEqual([]);
    expect(await listed(road, 'solo', 50)).toEqual(['moves', 'stays']);
  });

  it('are not those of its children, by which it earns', async () => {
    const road = await openRoad(context(), 'children');
    await road.plan('p', [percent('10', { credit: 'downline' })]);
    await road.report('childs', { partnerId: 'kid-a' });
    await road.settle();
    expect(await road.owed('top')).toBe('10.00');
    const own = await road.send('GET /v1/sales', undefined, { as: 'partner-admin', partner: 'top' });
    expect(own.body.data).toEqual([]);
  });
});
