import { describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const opened = async (tenant: string): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', [percent('10')]);
  return road;
};

describe('a correction', () => {
  it('of the highest revision wins; an older one that comes late changes nothing', async () => {
    const road = await opened('revisions');
    await road.report('s');
    const third = await road.correct('s', 3, { amount: '300.00' });
    expect([third.status, third.body.amount, third.body.revision]).toEqual([200, '300.00', 3]);
    const second = await road.correct('s', 2, { amount: '200.00' });
    expect([second.status, second.body.amount, second.body.revision]).toEqual([200, '300.00', 3]);
    expect((await road.correct('s', 3, { amount: '300.00' })).headers['ETag']).toBe(third.headers['ETag']);
    const other = await road.correct('s', 3, { amount: '301.00' });
    expect([other.status, other.body.type]).toEqual([409, '/problems/revision-conflict']);
    const back = await road.correct('s', 4);
    expect([back.status, back.body.amount, back.body.revision]).toEqual([200, '100.00', 4]);
    expect((await road.report('s')).body).toEqual(back.body);
    await road.settle();
    expect(await road.owed()).toBe('10.00');
    await audit(road);
  });

  it('may move the sale to another day, product and partner, at the terms of that day', async () => {
    const road = await opened('moved');
    await road.report('s');
    await road.settle();
    await road.correct('s', 1, { partnerId: 'kid-a', productId: 'helmet', occurredAt: '2026-03-31' });
    await road.settle();
    expect([await road.owed(), await road.owed('kid-a')]).toEqual(['0.00', '10.00']);
    expect((await road.lines('kid-a')).map(({ window }) => window)).toEqual(['2026-03']);
    await road.correct('s', 2, { occurredAt: '2025-12-31' });
    await road.settle();
    expect([await road.owed(), await road.owed('kid-a')]).toEqual(['0.00', '0.00']);
    await audit(road);
  });

  it('keeps to If-Match, and to what is there', async () => {
    const road = await opened('if-match');
    const { headers } = await road.report('s');
    const match = (ETag = '') => ({ headers: { 'if-match': ETag } });
    const first = await road.correct('s', 1, { amount: '2.00' }, match(headers['ETag']));
    expect(first.status).toBe(200);
    const stale = await road.correct('s', 2, { amount: '3.00' }, match(headers['ETag']));
    expect([stale.status, stale.body.type]).toEqual([412, '/problems/version-stale']);
    expect((await road.correct('s', 2, {}, match(first.headers['ETag']))).status).toBe(200);
    expect((await road.correct('none', 1)).status).toBe(404);
    expect((await road.correct('s', 3, { productId: 'n', customerId: 'n' })).body.errors).toMatchObject([
      { pointer: '/productId' },
      { pointer: '/customerId' },
    ]);
  });

  it('by the partner leaves cost and credits to the vendor', async () => {
    const road = await opened('kept');
    const credits = [{ partnerId: 'solo', share: '40' }];
    await road.report('s', { cost: '60.00', credits });
    await road.correct('s', 1, { amount: '200.00' }, { as: 'partner-admin', partner: 'solo' });
    const { body } = await road.send('GET /v1/sales/s');
    expect(body).toMatchObject({ amount: '200.00', cost: '60.00' });
    expect(body.credits).toMatchObject([{ share: '40' }]);
    await road.settle();
    expect(await road.owed()).toBe('8.00');
    await audit(road);
  });

  it('many at once end in the highest', async () => {
    const road = await opened('at-once');
    await road.report('s');
    const order = [4, 2, 6, 1, 5, 3];
    const all = await Promise.all(order.map((n) => road.correct('s', n, { amount: `${n}00.00` })));
    expect(all.map(({ status }) => status)).toEqual(order.map(() => 200));
    expect((await road.send('GET /v1/sales/s')).body).toMatchObject({ amount: '600.00', revision: 6 });
    await road.settle();
    expect(await road.owed()).toBe('60.00');
    await audit(road);
  });
});

describe('a cancellation', () => {
  it('takes the sale away once; its id stays taken', async () => {
    const road = await opened('cancelled');
    await road.report('s');
    await road.settle();
    const first = await road.send('POST /v1/sales/s/cancellation');
    expect([first.status, first.body.status]).toEqual([200, 'cancelled']);
    const again = await road.send('POST /v1/sales/s/cancellation');
    expect([again.status, again.headers['ETag']]).toEqual([200, first.headers['ETag']]);
    expect((await road.report('s')).body.status).toBe('cancelled');
    expect((await road.report('s', { amount: '7.00' })).status).toBe(409);
    expect((await road.correct('s', 1, { amount: '7.00' })).body.type).toBe('/problems/sale-cancelled');
    expect((await road.giveBack('r', 's')).body.type).toBe('/problems/sale-cancelled');
    await road.settle();
    expect(await road.owed()).toBe('0.00');
    expect(await road.lines()).toHaveLength(2);
    await audit(road);
  });
});
