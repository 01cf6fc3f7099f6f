import { afterEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../../../functions/shell/context.ts';
import { deliveryItem } from '../../../functions/webhooks/delivery-items.ts';
import { DynamoStore } from '../../../storage/store.ts';
import { delivery } from '../../domain/webhooks/cases.ts';
import { openHooks } from '../../kit/hooks.ts';
import { useReceivers, verifies } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();
afterEach(() => void vi.restoreAllMocks());
const path = '/v1/webhook-endpoints/one';
const key = (name: string) => ({ headers: { 'idempotency-key': name } });
const all = { from: '2026-01-01T00:00:00Z', to: '2126-01-01T00:00:00Z' };

/** An endpoint that has taken versions 2 to 4 of a customer, and 2 of a product. */
const opened = async () => {
  const hooks = await openHooks(context());
  const { road } = hooks;
  const one = await receiver();
  const { id, secret } = await hooks.endpoint('one', one.url);
  for (const name of ['2', '3', '4']) await road.must('PUT /v1/customers/velo', { name, country: 'PL' });
  await road.must('PUT /v1/products/bike', { name: 'Bike 2', category: 'Bikes' });
  await hooks.flow();
  expect(one.taken).toHaveLength(4);
  return { hooks, road, one, id, secret };
};
const versions = (one: Awaited<ReturnType<typeof opened>>['one']) =>
  one.taken.filter(({ body }) => body.type === 'customer.changed').map(({ body }) => body.data.version);

describe('the log', () => {
  it('shows what was sent and how it ended, the newest first, page by page', async () => {
    const { road, hooks } = await opened();
    const list = async (query: string) => (await road.must(`GET ${path}/deliveries${query}`)).body;
    const whole = await list('');
    expect(whole.data).toHaveLength(4);
    const first = await list('?limit=3');
    const second = await list(`?limit=3&cursor=${first.next}`);
    expect([...first.data, ...second.data]).toEqual(whole.data);
    expect([second.next, whole.next]).toEqual([null, null]);
    expect(whole.data.map(({ at }: { at: string }) => at)).toEqual(
      whole.data
        .map(({ at }: { at: string }) => at)
        .toSorted()
        .reverse(),
    );
    const [shown] = whole.data;
    expect(shown).toMatchObject({ state: 'delivered', attempts: [{ status: 204 }] });
    expect(shown.payload).toMatchObject({ type: shown.type, data: { id: expect.any(String) } });
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(['lane', 'turn', 'leaseUntil']));
    expect((await road.must(`GET ${path}/deliveries/${shown.id}`)).body).toEqual(shown);
    expect((await road.send(`GET ${path}/deliveries/delivery_none`)).status).toBe(404);
    expect((await road.send(`GET ${path}/deliveries?state=pending&cursor=${first.next}`)).status).toBe(400);
    expect(await list('?state=pending')).toEqual({ data: [], next: null });
    // One state among many of another.
    const lost = { ...delivery({ state: 'given-up' }), id: 'delivery_20200101000000000_0', at: hooks.now };
    await context().store.put(
      deliveryItem({ tenant: road.tenant, endpointId: hooks.road.id('hook', 'one') }, lost),
    );
    const ids: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await list(`?state=given-up&limit=1${cursor}`);
      ids.push(...page.data.map(({ id }: { id: string }) => id));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(ids).toEqual([lost.id]);
  });
});

describe('a delivery that is replayed', () => {
  it('is sent again with the same id and body, once per request', async () => {
    const { hooks, road, one, id, secret } = await opened();
    const [first] = (await hooks.log(id)).filter(
      ({ lane, place }) => lane.startsWith('customer') && place.endsWith('2'),
    );
    const line = `POST ${path}/deliveries/${first?.id}/replay`;
    expect((await road.send(line)).body.type).toBe('/problems/idempotency-key-missing');
    const got = await road.must(line, undefined, key('a'));
    expect(got.body).toMatchObject({ state: 'pending', eventId: first?.eventId });
    await hooks.flow();
    expect(versions(one)).toEqual([2, 3, 4, 2]);
    const [before, after] = one.taken.filter((heard) => heard.id === first?.eventId);
    expect(after?.text).toBe(before?.text);
    if (after !== undefined) expect(verifies(secret, after)).toBe(true);
    await road.must(line, undefined, key('a'));
    await hooks.flow();
    expect(one.taken).toHaveLength(5);
    await road.must(line, undefined, key('b'));
    await hooks.flow();
    expect(one.taken).toHaveLength(6);
    expect((await hooks.log(id)).find((each) => each.id === first?.id)?.attempts).toHaveLength(3);
  });

  it('while it waits for its next try is tried at once, with a whole round before it', async () => {
    const { hooks, road, one, id } = await opened();
    one.reply(500);
    await road.must('PUT /v1/customers/velo', { name: '5', country: 'PL' });
    await hooks.flow();
    await hooks.pass(50 * 3_600_000);
    const line = `POST ${path}/deliveries/${(await hooks.log(id)).find(({ state }) => state === 'pending')?.id}/replay`;
    const heard = one.heard.length;
    await road.must(line, undefined, key('a'));
    await hooks.flow();
    expect(one.heard).toHaveLength(heard + 1);
    await hooks.pass(60_000);
    expect(one.heard).toHaveLength(heard + 2);
  });
});

describe('a range that is replayed', () => {
  it('is sent again in order for each thing, once per request, also where that was cut off', async () => {
    const { hooks, road, one } = await opened();
    const { put } = DynamoStore.prototype;
    vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    let writes = 0;
    const killed = vi.spyOn(DynamoStore.prototype, 'put').mockImplementation(function (
      this: DynamoStore,
      item,
      guard,
    ) {
      writes += 1;
      if (writes > 3) throw new Error('killed');
      return put.call(this, item, guard);
    });
    expect((await road.send(`POST ${path}/replay`, all, key('r'))).status).toBe(500);
    killed.mockRestore();
    expect((await road.must(`POST ${path}/replay`, all, key('r'))).body).toEqual({ replayed: 4 });
    await hooks.flow();
    expect(versions(one)).toEqual([2, 3, 4, 2, 3, 4]);
    expect(one.taken).toHaveLength(8);
    await road.must(`POST ${path}/replay`, all, key('r'));
    await hooks.flow();
    expect(one.taken).toHaveLength(8);
  });

  it('has its ends, and a state where one is named', async () => {
    const { road, hooks, id } = await opened();
    const replay = async (body: object, name: string) =>
      (await road.must(`POST ${path}/replay`, body, key(name))).body;
    expect(await replay({ ...all, state: 'given-up' }, 'a')).toEqual({ replayed: 0 });
    expect(await replay({ ...all, to: '2026-01-02T00:00:00Z' }, 'b')).toEqual({ replayed: 0 });
    const ats = (await hooks.log(id)).map(({ at }) => at);
    const [at = ''] = ats;
    expect(await replay({ from: at, to: at }, 'c')).toEqual({
      replayed: ats.filter((one) => one === at).length,
    });
    expect((await road.send(`POST ${path}/replay`, { from: all.to, to: all.from }, key('d'))).status).toBe(
      400,
    );
  });

  it('is of 1,000 deliveries at most', async () => {
    const { road, hooks, id } = await opened();
    const whose = { tenant: road.tenant, endpointId: id };
    for (let at = 0; at < 1_000; at += 1)
      await context().store.put(
        deliveryItem(
          whose,
          delivery({ state: 'delivered', id: `delivery_20260301120000000_${at}`, lane: `deal:${at}` }),
        ),
      );
    const got = await road.send(`POST ${path}/replay`, all, key('r'));
    expect(got.body.type).toBe('/problems/webhook-replay-too-long');
    expect((await hooks.log(id)).every(({ state }) => state === 'delivered')).toBe(true);
  });
});

describe('a test event', () => {
  it('is sent to its endpoint alone, signed, whatever the filter lets through; once per request', async () => {
    const { hooks, road, one, id, secret } = await opened();
    const other = await receiver();
    await hooks.endpoint('other', other.url);
    await road.must(`PUT ${path}`, { url: one.url, events: ['deal.approved'] });
    await hooks.flow();
    other.heard.length = 0;
    const got = await road.must(`POST ${path}/test`, undefined, key('t'));
    await hooks.flow();
    expect((await road.must(`POST ${path}/test`, undefined, key('t'))).body).toMatchObject({
      id: got.body.id,
      state: 'delivered',
    });
    await hooks.flow();
    const tests = one.taken.filter(({ body }) => body.type === 'webhook-endpoint.test');
    expect(tests.map(({ body }) => body.data.id)).toEqual([id]);
    for (const each of tests) expect(verifies(secret, each)).toBe(true);
    expect(other.heard).toEqual([]);
    expect((await road.must(`GET ${path}/deliveries/${got.body.id}`)).body.attempts).toHaveLength(1);
  });
});
