import { describe, expect, it } from 'vitest';
import { crossingsOf } from '../../../functions/alerts/crossings.ts';
import { alerts } from '../../../storage/alerts.ts';
import { entries } from '../../../storage/ledger.ts';
import type { Store } from '../../../storage/store.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTopic } from '../../kit/topic.ts';
import { alertOf, crossings, deliver, later, sell, watch } from './watching.ts';

const context = useTable();
useTopic();

const open = (): Promise<Road> => openRoad(context(), `tenant-${crypto.randomUUID()}`);
const monthsOf = (facts: Awaited<ReturnType<typeof sell>>) => facts.map(({ detail }) => detail['month']);

describe('a sale', () => {
  it('that reaches the threshold makes it known, with the figure after it', async () => {
    const road = await open();
    const ruleId = await watch(road, 'thousand');
    expect(await sell(road, 's1', { amount: '999.99' })).toEqual([]);
    const facts = await sell(road, 's2', { amount: '0.01' });
    const { given } = context();
    const partnerId = road.id('partner', 'solo');
    const id = given.naturalId('event', 'threshold.crossed', road.tenant, ruleId, partnerId, '2026-02');
    const watched = { tenant: road.tenant, ruleId, partnerId, currency: 'EUR', month: '2026-02' };
    expect(facts).toEqual([
      { name: 'threshold.crossed', detail: { id, version: 1, ...watched, value: '1000' } },
    ]);
  });

  it('makes the same fact known with every entry until it is told, then never again', async () => {
    const road = await open();
    await watch(road, 'thousand');
    const [first] = await sell(road, 's1', { amount: '1000.00' });
    const [second] = await sell(road, 's2');
    expect(second?.detail).toEqual({ ...first?.detail, value: '1100' });
    expect(await crossings(road)).toEqual([second]);
    if (first !== undefined) expect(await deliver(first)).toEqual([]);
    expect(await crossings(road)).toEqual([]);
    expect(await sell(road, 's3')).toEqual([]);
  });

  it('tells a rule that was made, or resumed, after its threshold was past', async () => {
    const road = await open();
    await sell(road, 's1', { amount: '5000.00' });
    const made = await watch(road, 'made-later');
    const paused = await watch(road, 'paused', { status: 'paused' });
    expect((await sell(road, 's2', { amount: '1.00' })).map(({ detail }) => detail['ruleId'])).toEqual([
      made,
    ]);
    const resumed = { name: 'paused', currency: 'EUR', threshold: '1000', notify: [] };
    await road.must('PUT /v1/alert-rules/paused', resumed);
    const ids = (await sell(road, 's3', { amount: '1.00' })).map(({ detail }) => detail['ruleId']);
    expect(ids.toSorted()).toEqual([made, paused].toSorted());
  });

  it('is watched month by month, and a correction into another month is told for that one', async () => {
    const road = await open();
    await watch(road, 'thousand');
    expect(monthsOf(await sell(road, 's1', { amount: '1500.00', occurredAt: '2026-02-28' }))).toEqual([
      '2026-02',
    ]);
    expect(await sell(road, 's2', { amount: '900.00', occurredAt: '2026-03-01' })).toEqual([]);
    await road.correct('s1', 1, { amount: '1500.00', occurredAt: '2025-11-05' });
    expect(monthsOf(await crossings(road))).toEqual(['2025-11']);
  });

  it('tells nothing new where the figure fell and rises again', async () => {
    const road = await open();
    await watch(road, 'thousand');
    expect(await deliver(...(await sell(road, 's1', { amount: '1000.00' })))).toEqual([]);
    await road.send('POST /v1/sales/s1/cancellation');
    expect(await crossings(road)).toEqual([]);
    expect(await sell(road, 's2', { amount: '2000.00' })).toEqual([]);
  });

  it('of another currency, partner or tenant reaches nothing', async () => {
    const road = await open();
    const other = await open();
    await watch(road, 'euros', { partnerId: 'kid-a' });
    await watch(road, 'yen', { currency: 'JPY' });
    await watch(other, 'theirs');
    expect(await sell(road, 's1', { amount: '5000.00' })).toEqual([]);
    const pounds = { amount: '5000.00', currency: 'GBP', partnerId: 'kid-a' };
    expect(await sell(road, 's2', pounds)).toEqual([]);
    const facts = await sell(road, 's3', { amount: '5000.00', partnerId: 'kid-a' });
    expect(facts.map(({ detail }) => detail['partnerId'])).toEqual([road.id('partner', 'kid-a')]);
  });

  it('is known for every rule that it reaches, each by itself', async () => {
    const road = await open();
    const low = await watch(road, 'low');
    const high = await watch(road, 'high', { threshold: '2000.00', partnerId: 'solo' });
    await watch(road, 'highest', { threshold: '2000.01' });
    const facts = await sell(road, 's1', { amount: '2000.00' });
    expect(facts.map(({ detail }) => detail['ruleId']).toSorted()).toEqual([low, high].toSorted());
    expect(new Set(facts.map(({ detail }) => detail['id'])).size).toBe(2);
  });
});

describe('an alert that was raised', () => {
  it('is left to who is telling it, and made known again when its time is over', async () => {
    const road = await open();
    const ruleId = await watch(road, 'thousand');
    const facts = await sell(road, 's1', { amount: '1000.00' });
    expect(await deliver(...facts)).toEqual([]);
    const told = await alertOf(road, ruleId);
    if (told === undefined) throw new Error('it was not told');
    const { toldAt: _, ...rest } = told;
    const key = { tenant: road.tenant, month: told.month, alertId: told.id };
    await context().store.put(alerts.item(key, { ...rest, state: 'raised' }));
    expect(await crossings(road)).toEqual([]);
    expect(await crossings(road, 'solo', later(context(), 120))).toEqual(facts);
  });
});

describe('what it costs', () => {
  const counting = (store: Store, reads: string[]): Store => ({
    get: (key) => {
      reads.push('get');
      return store.get(key);
    },
    getMany: (keys) => {
      reads.push(`getMany ${keys.length}`);
      return store.getMany(keys);
    },
    query: (query) => {
      reads.push('query');
      return store.query(query);
    },
    put: (item, guard) => store.put(item, guard),
    remove: (key) => store.remove(key),
    count: (counter) => store.count(counter),
    transact: (writes) => store.transact(writes),
    units: store.units,
  });

  it('is nothing without a figure, one query without a rule, and one batch however many rules', async () => {
    const road = await open();
    await road.report('s1', { amount: '3000.00' });
    await road.flow();
    const { tenant } = road;
    const [entry] = await entries.all(context().store, { tenant, partnerId: road.id('partner', 'solo') });
    if (entry === undefined) throw new Error('there is no entry');
    const { store, given } = context();
    const readsOf = async (more: object = {}): Promise<readonly string[]> => {
      const reads: string[] = [];
      await crossingsOf({ store: counting(store, reads), given }, tenant, { ...entry, ...more });
      return reads;
    };
    expect(await readsOf({ figures: undefined })).toEqual([]);
    expect(await readsOf()).toEqual(['query']);
    await watch(road, 'far', { threshold: '3000.01' });
    expect(await readsOf()).toEqual(['query']);
    for (const name of ['a', 'b', 'c']) await watch(road, name);
    expect(await readsOf()).toEqual(['query', 'getMany 3']);
  });
});
