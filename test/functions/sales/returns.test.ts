import { describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const tens = { quantity: '10', amount: '100.00' };
const opened = async (tenant: string): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', [percent('10')]);
  return road;
};
const cancel = (road: Road, id: string) => road.send(`POST /v1/sales/${id}/cancellation`);
const corrected = (road: Road, id: string, revision: number, [quantity, amount]: [string, string]) =>
  road.send(`PUT /v1/sales/${id}`, { quantity, amount, occurredAt: '2026-02-20', revision });

describe('a return', () => {
  it('takes back in part and in full, in the month of the sale, and never more', async () => {
    const road = await opened('part');
    await road.report('s', tens);
    await road.settle();
    const part = await road.giveBack('r1', 's', {
      quantity: '-4',
      amount: '-40.00',
      occurredAt: '2026-05-02',
    });
    expect([part.status, part.body.status, part.body.returnOf]).toEqual([
      201,
      'accepted',
      road.id('sale', 's'),
    ]);
    await road.settle();
    expect(await road.owed()).toBe('6.00');
    expect((await road.lines())[0]).toMatchObject({ window: '2026-02', difference: { amount: '-4.00' } });
    for (const [quantity, amount] of [
      ['-7', '-60.00'],
      ['-6', '-60.01'],
    ]) {
      const over = await road.giveBack('r2', 's', { quantity, amount });
      expect([over.status, over.body.type]).toEqual([422, '/problems/over-return']);
    }
    expect((await road.giveBack('r2', 's', { quantity: '-6', amount: '-60.00' })).status).toBe(201);
    await road.settle();
    expect(await road.owed()).toBe('0.00');
    expect((await road.send('GET /v1/sales/s')).body.returned).toMatchObject({
      quantity: '-10',
      amount: '-100',
    });
    await audit(road);
  });

  it('is one return, however often it is sent; and no return of a return', async () => {
    const road = await opened('again');
    await road.report('s', tens);
    const [first] = await Promise.all([1, 2, 3].map(() => road.giveBack('r', 's')));
    expect([first?.status, (await road.giveBack('r', 's')).body]).toEqual([201, first?.body]);
    expect((await road.giveBack('r', 's', { amount: '-1.00' })).status).toBe(409);
    const back = await road.giveBack('rr', 'r');
    expect([back.status, back.body.type]).toEqual([422, '/problems/return-of-return']);
    expect((await road.giveBack('s', 'x')).status).toBe(409);
    for (const wrong of [{ quantity: '1' }, { amount: '0.01' }, { quantity: '0', amount: '0' }])
      expect((await road.giveBack('w', 's', wrong)).body.type).toBe('/problems/sale-invalid');
    await road.settle();
    expect(await road.owed()).toBeUndefined();
    await audit(road);
  });

  it('before its original is held and taken up when that comes', async () => {
    const road = await opened('early');
    // Of those that wait, the lower id is taken up first.
    const [first = '', second = ''] = ['r1', 'r2'].sort((a, b) =>
      road.id('sale', a) < road.id('sale', b) ? -1 : 1,
    );
    const held = await road.giveBack(first, 's', { quantity: '-3', amount: '-30.00' });
    expect(held.body).toMatchObject({ status: 'held', held: [{ reason: 'missing-original' }] });
    await road.giveBack(second, 's', { quantity: '-9', amount: '-90.00' });
    await road.settle();
    expect((await road.send('GET /v1/sales/s')).status).toBe(404);
    await road.report('s', tens);
    await road.settle();
    expect(await road.owed()).toBe('7.00');
    const states = async () =>
      Promise.all([first, second].map(async (id) => (await road.send(`GET /v1/sales/${id}`)).body.status));
    expect(await states()).toEqual(['accepted', 'held']);
    // What was held for want of room is taken up when there is room.
    await cancel(road, first);
    await road.settle();
    expect([await states(), await road.owed()]).toEqual([['cancelled', 'accepted'], '1.00']);
    await audit(road);
  });

  it('can be corrected; the original cannot become less than was returned', async () => {
    const road = await opened('corrected');
    await road.report('s', tens);
    await road.giveBack('r', 's', { quantity: '-4', amount: '-40.00' });
    expect((await corrected(road, 'r', 2, ['-5', '-50.00'])).body).toMatchObject({
      amount: '-50.00',
      revision: 2,
    });
    expect((await corrected(road, 'r', 1, ['-1', '-1.00'])).body).toMatchObject({
      amount: '-50.00',
      revision: 2,
    });
    expect((await corrected(road, 'r', 2, ['-1', '-1.00'])).body.type).toBe('/problems/revision-conflict');
    expect((await corrected(road, 'r', 3, ['-11', '-50.00'])).body.type).toBe('/problems/over-return');
    expect((await road.correct('s', 1, { quantity: '4', amount: '100.00' })).body.type).toBe(
      '/problems/over-return',
    );
    expect((await road.correct('s', 1, { quantity: '10', amount: '60.00' })).status).toBe(200);
    await road.settle();
    expect(await road.owed()).toBe('1.00');
    await audit(road);
  });

  it('that is cancelled counts again; with the sale it goes', async () => {
    const road = await opened('undone');
    await road.report('s', tens);
    await road.giveBack('r', 's', { quantity: '-4', amount: '-40.00' });
    await road.settle();
    expect((await cancel(road, 'r')).body.status).toBe('cancelled');
    expect((await cancel(road, 'r')).status).toBe(200);
    await road.settle();
    expect(await road.owed()).toBe('10.00');
    expect((await corrected(road, 'r', 1, ['-1', '-10.00'])).body.type).toBe('/problems/sale-cancelled');
    await road.giveBack('r2', 's', { quantity: '-1', amount: '-10.00' });
    await cancel(road, 's');
    expect((await road.send('GET /v1/sales/r2')).body.status).toBe('cancelled');
    await road.settle();
    expect(await road.owed()).toBe('0.00');
    await audit(road);
  });

  it('many of one sale at once never take back more than there is', async () => {
    const road = await opened('crowd');
    await road.report('s', tens);
    const all = await Promise.all(
      ['a', 'b', 'c', 'd'].map((id) => road.giveBack(id, 's', { quantity: '-3', amount: '-30.00' })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([201, 201, 201, 422]);
    await road.settle();
    expect(await road.owed()).toBe('1.00');
    await audit(road);
  });

  it('of a sale with cost says its cost', async () => {
    const road = await opened('cost');
    await road.plan('m', [percent('50', { id: 'margin', base: 'margin' })]);
    await road.report('s', { ...tens, cost: '60.00' });
    expect((await road.giveBack('r', 's')).body.errors).toMatchObject([{ pointer: '/cost' }]);
    await road.giveBack('r', 's', { quantity: '-5', amount: '-50.00', cost: '-30.00' });
    await road.settle();
    expect(await road.owed()).toBe('15.00');
    await audit(road);
  });
});
