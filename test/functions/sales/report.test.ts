import { describe, expect, it } from 'vitest';
import { audit, salesOf } from '../../kit/audit.ts';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

describe('a sale that is reported', () => {
  it('is one sale, however often the same is sent; other content is a conflict', async () => {
    const road = await openRoad(context(), 'once');
    const first = await road.report('so-1');
    expect(first.status).toBe(201);
    expect(first.headers['Location']).toBe(`/v1/sales/${road.id('sale', 'so-1')}`);
    expect(first.body).toMatchObject({ status: 'accepted', day: '2026-02-10', revision: 0 });
    const again = await road.report('so-1');
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await road.report('so-1', { amount: '100.01' });
    expect([other.status, other.body.type]).toEqual([409, '/problems/sale-conflict']);
    expect((await road.send('GET /v1/sales/so-1')).body).toEqual(first.body);
  });

  it('is one sale where two report it at the same moment', async () => {
    const road = await openRoad(context(), 'race');
    await road.plan('p', [percent('10')]);
    const same = await Promise.all([1, 2, 3, 4].map(() => road.report('same')));
    expect(same.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const differ = await Promise.all(['1.00', '2.00', '3.00'].map((amount) => road.report('x', { amount })));
    expect(differ.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    await road.settle();
    expect((await salesOf(road)).map(({ version }) => version)).toEqual([1, 1]);
    await audit(road);
  });

  it('names every reference that leads nowhere', async () => {
    const road = await openRoad(context(), 'references');
    const credits = [
      { partnerId: 'kid-a', share: '50' },
      { partnerId: 'gone', share: '50' },
    ];
    const lost = { programId: 'n', partnerId: 'n', productId: 'n', customerId: 'n', credits };
    const answer = await road.report('lost', lost);
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/reference-unknown']);
    expect(answer.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/programId',
      '/partnerId',
      '/productId',
      '/customerId',
      '/credits/1/partnerId',
    ]);
    expect((await road.send('GET /v1/sales/lost')).status).toBe(404);
  });

  it('breaks rules with all that is wrong at once', async () => {
    const road = await openRoad(context(), 'rules');
    const credits = ['60', '0', '60'].map((share, index) => ({ partnerId: `kid-${'aba'[index]}`, share }));
    const wrong = await road.report('bad', { quantity: '-1', amount: '-0.01', credits });
    expect([wrong.status, wrong.body.type]).toEqual([422, '/problems/sale-invalid']);
    const pointers = wrong.body.errors.map((one: { pointer: string }) => one.pointer);
    for (const at of ['/quantity', '/amount', '/credits', '/credits/1/share']) expect(pointers).toContain(at);
    const formless = await road.report('bad', { amount: 1, occurredAt: '2026-02-30', currency: 'ZZZZ' });
    expect(formless.status).toBe(400);
    expect(formless.body.errors.map((one: { pointer: string }) => one.pointer).sort()).toEqual([
      '/amount',
      '/currency',
      '/occurredAt',
    ]);
  });

  it('has the business day of the program’s time zone', async () => {
    const road = await openRoad(context(), 'zone');
    const late = await road.report('late', { occurredAt: '2026-01-31T23:30:00Z' });
    expect(late.body.day).toBe('2026-02-01');
    const summer = await road.report('summer', { occurredAt: '2026-07-31T22:00:00Z' });
    expect(summer.body.day).toBe('2026-08-01');
    expect((await road.report('bare', { occurredAt: '2026-02-01T00:00:00' })).status).toBe(400);
  });
});

describe('a partner', () => {
  it('reports for itself only, and neither cost nor credits', async () => {
    const road = await openRoad(context(), 'own');
    const as = { as: 'partner-seller' as const, partner: 'solo' };
    expect((await road.report('mine', {}, as)).status).toBe(201);
    const credits = [{ partnerId: 'solo', share: '100' }];
    const over = await road.report('theirs', { partnerId: 'kid-a', cost: '1', credits }, as);
    expect(over.status).toBe(400);
    expect(over.body.errors.map((one: { pointer: string }) => one.pointer).sort()).toEqual([
      '/cost',
      '/credits',
      '/partnerId',
    ]);
    expect((await road.send('GET /v1/sales/theirs')).status).toBe(404);
  });

  it('finds no sale of another partner or tenant, nor changes one', async () => {
    const road = await openRoad(context(), 'hidden');
    const other = await openRoad(context(), 'elsewhere');
    await road.report('a', { cost: '40.00' });
    await road.report('split', { credits: [{ partnerId: 'kid-a', share: '30' }] });
    const kid = { as: 'partner-admin' as const, partner: 'kid-a' };
    expect((await road.send('GET /v1/sales/a', undefined, kid)).status).toBe(404);
    expect((await road.correct('a', 1, {}, kid)).status).toBe(404);
    expect((await road.correct('a', 1, { partnerId: 'kid-a' }, kid)).status).toBe(404);
    expect((await road.send('POST /v1/sales/a/cancellation', undefined, kid)).status).toBe(404);
    const back = { externalId: 'r', returnOf: 'a', quantity: '-1', amount: '-1', occurredAt: '2026-02-20' };
    expect((await road.send('POST /v1/sales', back, kid)).status).toBe(422);
    // One that it is credited with it sees, but it is the seller's to change.
    const seen = await road.send('GET /v1/sales/split', undefined, kid);
    expect([seen.status, seen.body.credits]).toEqual([200, undefined]);
    expect((await road.send('POST /v1/sales/split/cancellation', undefined, kid)).status).toBe(404);
    expect((await other.send(`GET /v1/sales/${road.id('sale', 'a')}`)).status).toBe(404);
    const own = await road.send('GET /v1/sales/a', undefined, { as: 'partner-admin', partner: 'solo' });
    expect([own.status, own.body.cost]).toEqual([200, undefined]);
    expect((await road.send('GET /v1/sales/a')).body.cost).toBe('40.00');
  });
});
