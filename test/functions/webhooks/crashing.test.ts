import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from '../../../domain/kernel/day.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { logger } from '../../../functions/shell/context.ts';
import { relay } from '../../../functions/stream/relay.ts';
import { DynamoStore } from '../../../storage/store.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { type Hooks, openHooks } from '../../kit/hooks.ts';
import { useReceivers } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();
afterEach(() => void vi.restoreAllMocks());
const times = ['before', 'after'] as const;

/** A tenant of which three versions of a customer and one of a product are still to be told. */
const opened = async () => {
  const hooks = await openHooks(context());
  const one = await receiver();
  const { id } = await hooks.endpoint('one', one.url);
  for (const name of ['2', '3', '4'])
    await hooks.road.must('PUT /v1/customers/velo', { name, country: 'PL' });
  await hooks.road.must('PUT /v1/products/bike', { name: 'Bike 2', category: 'Bikes' });
  return { hooks, one, id, lane: `customer:${hooks.road.id('customer', 'velo')}` };
};

const versionsOf = (one: Awaited<ReturnType<typeof opened>>['one']) =>
  one.taken.filter(({ body }) => body.type === 'customer.changed').map(({ body }) => body.data.version);

/** What a crash left behind is taken up: leases end, messages come again, ticks pass. */
const recover = async (hooks: Hooks, deliver: () => Promise<unknown>) => {
  hooks.now = later(hooks.now, 60_000);
  await everyMinute(hooks.at);
  await deliver();
  await hooks.flow();
  await hooks.pass(10 * 60_000);
};

describe('a relay that dies', () => {
  beforeEach(() => void vi.spyOn(logger, 'error').mockImplementation(() => undefined));

  it.each(times)(
    '%s any of its writes has every event queued once when the batch comes again',
    async (when) => {
      for (let at = 1; ; at += 1) {
        const { hooks, one, id } = await opened();
        const records = await hooks.records();
        const { store, crashed } = crashing(context().store, at, when);
        const told: object[] = [];
        // Nothing of the batch is done with as long as a record of it has failed.
        await relay(records, { ...hooks.at, store }, async (facts) => {
          told.push(...facts);
          return new Set();
        });
        await hooks.relayed(records);
        await hooks.flow();
        expect(versionsOf(one)).toEqual([2, 3, 4]);
        expect(one.taken).toHaveLength(4);
        expect((await hooks.log(id)).map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
        if (!crashed()) break;
        expect(at).toBeLessThan(20);
      }
    },
  );
});

describe('an event that cannot be queued', () => {
  it('comes again, with those of the same thing behind it and no others', async () => {
    const { hooks, one } = await opened();
    const records = await hooks.records();
    vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const { put } = DynamoStore.prototype;
    const failing = vi.spyOn(DynamoStore.prototype, 'put').mockImplementation(function (
      this: DynamoStore,
      item,
      guard,
    ) {
      if (item.type === 'webhookDelivery' && item['place'] === '0000000003') throw new Error('throttled');
      return put.call(this, item, guard);
    });
    const { batchItemFailures } = await relay(records, hooks.at, async () => new Set());
    failing.mockRestore();
    const again = records.filter(({ dynamodb }) =>
      batchItemFailures.some(({ itemIdentifier }) => itemIdentifier === dynamodb?.SequenceNumber),
    );
    const versions = again.map(({ dynamodb }) => [
      dynamodb?.NewImage?.['type']?.S,
      dynamodb?.NewImage?.['version']?.N,
    ]);
    expect(versions).toEqual([
      ['customer', '3'],
      ['customer', '4'],
    ]);
    // What was queued is sent meanwhile: the place of the one that is missing holds up what is behind it.
    await hooks.flow();
    expect(versionsOf(one)).toEqual([2]);
    await hooks.relayed(again);
    await hooks.flow();
    expect(versionsOf(one)).toEqual([2, 3, 4]);
    expect(one.taken).toHaveLength(4);
  });
});

describe('a sender that dies', () => {
  it.each(times)('%s any of its writes loses nothing, and sends at most one event twice', async (when) => {
    for (let at = 1; ; at += 1) {
      const { hooks, one, id, lane } = await opened();
      await hooks.relayed(await hooks.records());
      const { store, crashed } = crashing(context().store, at, when);
      const message = { endpointId: id, lane };
      await hooks.deliver(message, { ...hooks.at, store }).catch(() => undefined);
      if (!crashed()) break;
      await recover(hooks, () => hooks.deliver(message));
      const versions = versionsOf(one);
      expect(versions.length).toBeLessThanOrEqual(4);
      // In order: a version that comes twice comes twice in a row.
      expect(versions.filter((version, place) => version !== versions[place - 1])).toEqual([2, 3, 4]);
      for (const { state } of await hooks.log(id)) expect(state).toBe('delivered');
      expect(at).toBeLessThan(20);
    }
  });

  it.each(times)('%s any write that notes a failure has it tried again', async (when) => {
    for (let at = 1; ; at += 1) {
      const { hooks, one, id, lane } = await opened();
      one.reply(500);
      await hooks.relayed(await hooks.records());
      const { store, crashed } = crashing(context().store, at, when);
      const message = { endpointId: id, lane };
      await hooks.deliver(message, { ...hooks.at, store }).catch(() => undefined);
      one.reply(204);
      await recover(hooks, () => (crashed() ? hooks.deliver(message) : Promise.resolve()));
      expect([at, versionsOf(one)]).toEqual([at, [2, 3, 4]]);
      if (!crashed()) break;
      expect(at).toBeLessThan(20);
    }
  });
});

describe('several senders', () => {
  it('at once send each event once, in order', async () => {
    const { hooks, one, id, lane } = await opened();
    await hooks.relayed(await hooks.records());
    one.answer = () => new Promise((resolve) => setTimeout(() => resolve({ status: 200 }), 20));
    const message = { endpointId: id, lane };
    await Promise.all(Array.from({ length: 6 }, () => hooks.deliver(message)));
    expect(versionsOf(one)).toEqual([2, 3, 4]);
  });

  it('of a sender that is slower than its lease leave the lane alone until then', async () => {
    const { hooks, one, id, lane } = await opened();
    await hooks.relayed(await hooks.records());
    const message = { endpointId: id, lane };
    const begun = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    one.answer = async () => {
      begun.resolve();
      await end.promise;
      return { status: 200 };
    };
    const slow = hooks.deliver(message);
    await begun.promise;
    const held = later(hooks.now, 30_000);
    expect(await hooks.deliver(message)).toBe(held);
    expect(one.heard).toEqual([]);
    end.resolve();
    await slow;
    expect(versionsOf(one)).toEqual([2, 3, 4]);
  });
});
