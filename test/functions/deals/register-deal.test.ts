import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claims, deals, partnerDeals } from '../../../storage/deals.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { openDeals, partner, register, registered, wish } from './registering.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});
afterEach(() => {
  vi.useRealTimers();
});

const pointers = (body: { errors: { pointer: string }[] }) => body.errors.map((one) => one.pointer);

describe('a deal registration', () => {
  it('by a partner is its own, waits for its approval, and claims nothing yet', async () => {
    const got = await register(road, 'd1', 'anna', { productIds: ['bike', 'helmet'] });
    expect(got.status).toBe(201);
    const id = road.id('deal', 'd1');
    expect(got.headers).toMatchObject({ ETag: '"1"', Location: `/v1/deals/${id}` });
    expect(got.body).toEqual({
      ...wish('d1'),
      id,
      programId: road.id('program', 'prog'),
      partnerId: road.id('partner', 'anna'),
      customerId: road.id('customer', 'velo'),
      productIds: [road.id('product', 'bike'), road.id('product', 'helmet')],
      registeredBy: 'key_partnerseller',
      approvalId: context().given.naturalId('approval', road.tenant, id),
      state: 'waiting',
      version: 1,
      createdAt: expect.any(String),
      movedAt: expect.any(String),
      updatedAt: expect.any(String),
    });
    const { tenant } = road;
    expect(await claims.all(context().store, { tenant, customerId: got.body.customerId })).toEqual([]);
  });

  it('by the vendor names the partner, by our id or its own', async () => {
    const partnerId = road.id('partner', 'john');
    for (const [externalId, named] of [
      ['d1', 'john'],
      ['d2', partnerId],
    ]) {
      const asked = wish(externalId ?? '', { partnerId: named });
      const got = await road.send('POST /v1/deals', asked, { as: 'channel-manager' });
      expect(got.status, got.text).toBe(201);
      expect(got.body).toMatchObject({ partnerId, registeredBy: 'key_channelmanager' });
    }
    const without = await road.send('POST /v1/deals', wish('d3'), { as: 'channel-manager' });
    expect([without.status, pointers(without.body)]).toEqual([400, ['/partnerId']]);
  });

  it('is not for roles without the permission', async () => {
    const asked = wish('d1', { partnerId: 'anna' });
    for (const as of ['finance', 'auditor'] as const)
      expect((await road.send('POST /v1/deals', asked, { as })).status).toBe(403);
  });

  it('takes our ids as well as externalIds', async () => {
    const id = await registered(road, 'd1', 'anna', {
      programId: road.id('program', 'prog'),
      customerId: road.id('customer', 'velo'),
      productIds: [road.id('product', 'bike')],
      partnerId: 'anna',
    });
    const { body } = await road.must(`GET /v1/deals/${id}`);
    expect(body).toMatchObject({
      customerId: road.id('customer', 'velo'),
      partnerId: road.id('partner', 'anna'),
    });
  });

  it('names no product for the second time, also not by its other id', async () => {
    const bike = road.id('product', 'bike');
    const twice = await register(road, 'd1', 'anna', { productIds: ['helmet', 'bike', bike] });
    expect([twice.status, pointers(twice.body)]).toEqual([400, ['/productIds/2']]);
    const plain = await register(road, 'd1', 'anna', { productIds: ['bike', 'bike'] });
    expect([plain.status, pointers(plain.body)]).toEqual([400, ['/productIds']]);
    expect((await road.must('GET /v1/deals')).body.data).toEqual([]);
  });

  it('does not name another partner, for a partner', async () => {
    const refused = await register(road, 'd1', 'anna', { partnerId: 'john' });
    expect([refused.status, pointers(refused.body)]).toEqual([400, ['/partnerId']]);
    const ours = await register(road, 'd1', 'anna', { partnerId: road.id('partner', 'john') });
    expect(ours.status).toBe(400);
  });

  it('is refused with all that it refers to in vain', async () => {
    const other = await openDeals(context());
    const vain = {
      programId: 'nothing',
      customerId: other.id('customer', 'velo'),
      productIds: ['bike', 'nothing', other.id('product', 'helmet')],
    };
    const refused = await register(road, 'd1', 'anna', vain);
    expect(refused.status).toBe(422);
    expect(refused.body.type).toBe('/problems/reference-unknown');
    expect(pointers(refused.body)).toEqual(['/programId', '/customerId', '/productIds/1', '/productIds/2']);
    const asked = wish('d1', { partnerId: 'nobody' });
    const nobody = await road.send('POST /v1/deals', asked);
    expect([nobody.status, pointers(nobody.body)]).toEqual([422, ['/partnerId']]);
  });
});

describe('its content', () => {
  it('is refused with all that is malformed', async () => {
    const wrong = {
      title: ' ',
      productIds: [],
      value: { amount: '1,5', currency: 'euro' },
      expectedClose: 'soon',
    };
    const refused = await register(road, 'deal_x', 'anna', { ...wrong, colour: 'red' });
    expect(refused.status).toBe(400);
    expect(pointers(refused.body).toSorted()).toEqual(
      [
        '/colour',
        '/expectedClose',
        '/externalId',
        '/productIds',
        '/title',
        '/value/amount',
        '/value/currency',
      ].toSorted(),
    );
    const many = Array.from({ length: 21 }, (_, index) => `p${index}`);
    expect(pointers((await register(road, 'd', 'anna', { productIds: many })).body)).toEqual(['/productIds']);
  });

  it('closes today at the earliest, by the clocks of the program', async () => {
    // In Warsaw it is half past midnight.
    vi.setSystemTime('2026-03-31T22:30:00.000Z');
    const closing = (expectedClose: string) => register(road, 'd1', 'anna', { expectedClose });
    const refused = await closing('2026-03-31');
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      type: '/problems/deal-invalid',
      errors: [{ pointer: '/expectedClose', detail: 'must not be before today, 2026-04-01' }],
    });
    expect((await closing('2026-04-01')).status).toBe(201);
    // The same request is the same deal also when its day has passed.
    vi.setSystemTime('2026-05-31T22:30:00.000Z');
    expect((await closing('2026-04-01')).body.id).toBe(road.id('deal', 'd1'));
  });

  it('is worth nothing at the least', async () => {
    const value = { amount: '-1.00', currency: 'EUR' };
    const refused = await register(road, 'd1', 'anna', { value, expectedClose: '2020-01-01' });
    expect([refused.status, pointers(refused.body)]).toEqual([422, ['/expectedClose', '/value/amount']]);
  });
});

describe('the same request again', () => {
  it('is the same deal, once in the table', async () => {
    const first = await register(road, 'd1');
    expect(await register(road, 'd1')).toEqual(first);
    const twins = await Promise.all(['e1', 'e1', 'e1', 'e1'].map((externalId) => register(road, externalId)));
    expect(twins.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(twins.map(({ body }) => body.createdAt)).size).toBe(1);
    const { tenant } = road;
    expect(await deals.all(context().store, { tenant })).toHaveLength(2);
    const own = { tenant, partnerId: road.id('partner', 'anna') };
    expect(await partnerDeals.all(context().store, own)).toHaveLength(2);
  });

  it('with other content, or by another partner, finds the externalId taken', async () => {
    await registered(road, 'd1');
    for (const got of [
      await register(road, 'd1', 'anna', { title: 'Another' }),
      await register(road, 'd1', 'john'),
    ]) {
      expect([got.status, got.body.type]).toEqual([409, '/problems/conflict']);
      expect(got.text).not.toContain(road.id('partner', 'anna'));
    }
  });

  it('is known by the Idempotency-Key where there is no externalId', async () => {
    const { externalId: _, ...plain } = wish('');
    const send = (body: object, name = 'anna') =>
      road.send('POST /v1/deals', body, { ...partner(name), headers: { 'idempotency-key': 'k1' } });
    const first = await send(plain);
    expect(first.status).toBe(201);
    expect(first.body.externalId).toBeUndefined();
    expect((await send(plain)).body).toEqual(first.body);
    const reused = await send({ ...plain, title: 'Another' });
    expect([reused.status, reused.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
    // Another partner's key of that name is another key.
    const other = await send(plain, 'john');
    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(first.body.id);
    const missing = await road.send('POST /v1/deals', plain, partner('anna'));
    expect([missing.status, missing.body.type]).toEqual([400, '/problems/idempotency-key-missing']);
  });
});
