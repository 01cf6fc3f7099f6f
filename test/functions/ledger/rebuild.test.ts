import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { rebuild } from '../../../functions/ledger/rebuild.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { closedWindows } from '../../../storage/ledger.ts';
import { audit, auditSums } from '../../kit/audit.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { proofOf } from '../../kit/proving.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { journalOf, spoil } from './proof/spoiling.ts';

const context = useTable();
let road: Road;
const account = () => ({ tenant: road.tenant, partnerId: road.id('partner', 'solo') });
const run = (isWriting: boolean, given: Context = context()) => rebuild(given, account(), isWriting);

const bands = {
  id: 'bands',
  kind: 'rebate',
  base: 'revenue',
  window: 'month',
  rate: {
    type: 'tiers',
    mode: 'wholeVolume',
    tiers: ['1', '5'].map((percent, index) => ({ from: String(index * 250), percent })),
  },
};
const goal = {
  id: 'goal',
  kind: 'bonus',
  window: 'month',
  rate: { type: 'steps', driver: 'attainment', target: 'revenue', steps: [{ from: '100', amount: '50.00' }] },
};
const waiting = percent('4', { id: 'paid', payable: { when: 'customerPaid' } });

beforeEach(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  const assignments = [{ partnerId: '*', from: '2020-01-01' }];
  const terms = { effectiveFrom: '2020-01-01' };
  await road.plan('resellers', [bands, goal, waiting], { assignments, terms });
  await road.must('PUT /v1/targets', {
    targets: [{ partnerId: 'solo', metric: 'revenue', month: '2026-02', value: '150.00', revision: 1 }],
  });
  for (const name of ['s-1', 's-2']) await road.report(name);
  await road.must('PUT /v1/sales/s-1/customer-payment', { paidOn: '2026-02-11' }, { as: 'finance' });
  await road.settle();
});

const wrongSums = [{ version: 1, base: '1', driver: '1', sales: '1', units: 1 }];
/** Spoils every accumulator of the last entry. */
const spoilOpen = async (): Promise<void> => {
  const { length } = await journalOf(road);
  await spoil(road, length, (entry: Entry) => ({
    ...entry,
    windows: entry.windows.map(({ key, amount, paid }) =>
      key.startsWith('@')
        ? { key, sums: [], amount: '7' }
        : { key, sums: wrongSums, amount: `${amount}1`, ...(paid ? { paid: [], ripe: '3' } : {}) },
    ),
  }));
};

describe('rebuilding accumulators', () => {
  it('finds nothing where they are right, and writes nothing', async () => {
    const { length } = await journalOf(road);
    expect(await run(true)).toEqual({ changes: [], written: false, moving: [] });
    expect((await journalOf(road)).length).toBe(length);
  });

  it('says what differs and writes nothing, unless it is told to', async () => {
    await spoilOpen();
    const before = await journalOf(road);
    const { changes, written } = await run(false);
    expect(written).toBe(false);
    expect(changes.map(({ key, place }) => `${key} ${place}`).sort()).toEqual([
      '@revenue/EUR/2026-02 open',
      'resellers/bands/2026-02 open',
      'resellers/goal/2026-02 open',
      'resellers/paid/2026-02 open',
    ]);
    expect(await journalOf(road)).toEqual(before);
  });

  it('puts open windows right by an entry that posts nothing; the next sale brings the law back', async () => {
    const good = (await journalOf(road)).at(-1);
    await spoilOpen();
    expect((await run(true)).written).toBe(true);
    const last = (await journalOf(road)).at(-1);
    expect(last?.causes).toEqual([expect.stringMatching(/^rebuild:20/)]);
    expect([last?.lines, last?.postings, last?.balances]).toEqual([[], [], good?.balances]);
    expect(last?.windows).toEqual(good?.windows);
    expect((await proofOf(road)).outcome).toBe('proven');
    await road.report('s-3');
    await road.must('PUT /v1/sales/s-2/customer-payment', { paidOn: '2026-02-12' }, { as: 'finance' });
    await road.settle();
    await audit(road);
    expect((await proofOf(road)).outcome).toBe('proven');
  });

  it('leaves what was posted wrongly as the amount, so that the next sale posts the difference', async () => {
    await spoilOpen();
    // What is sold now is counted on wrong sums, and posted.
    await road.report('s-3');
    await road.settle();
    await expect(auditSums(road)).rejects.toThrow();
    const { changes } = await run(true);
    expect(changes.length).toBeGreaterThan(0);
    expect(await run(true)).toMatchObject({ changes: [], written: false });
    await road.report('s-4');
    await road.settle();
    // The line that went on from a wrong amount stands for ever: what is right again are the sums.
    await auditSums(road);
  });

  it('puts right windows that were put aside, and those that are lost', async () => {
    const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
    for (const month of months) {
      await road.report(`s-${month}`, { occurredAt: `${month}-05` });
      await road.flow();
    }
    const aside = await closedWindows.all(context().store, account());
    expect(aside.length).toBeGreaterThan(10);
    const [first, second] = aside.filter(({ key }) => key.startsWith('resellers/bands'));
    if (first === undefined || second === undefined) throw new Error('nothing was put aside');
    const key = { ...account(), key: first.key };
    await context().store.put(closedWindows.item(key, { ...first, sums: wrongSums }));
    await context().store.remove(closedWindows.key({ ...account(), key: second.key }));
    expect((await run(true)).changes.map((one) => one.key).sort()).toEqual([first.key, second.key].sort());
    const now = await closedWindows.all(context().store, account());
    const sumsOf = (all: typeof now) => Object.fromEntries(all.map((one) => [one.key, one.sums]));
    expect(sumsOf(now)).toEqual(sumsOf(aside));
    await road.report('s-late', { occurredAt: `${first.key.slice(-7)}-06`, amount: '200.00' });
    await road.settle();
    await audit(road);
    expect((await proofOf(road)).outcome).toBe('proven');
  });

  it('writes nothing while a sale is on its way, which would then be counted twice', async () => {
    await road.correct('s-1', 1, { amount: '10.00' });
    await spoilOpen();
    expect(await run(true)).toMatchObject({ written: false, moving: [road.id('sale', 's-1')] });
    await road.settle();
    expect((await run(true)).written).toBe(true);
  });

  it('reads again where a sale is posted meanwhile', async () => {
    await spoilOpen();
    const { store, given } = context();
    let raced = false;
    const racing: Context['store'] = {
      ...store,
      get: (key) => store.get(key),
      getMany: (keys) => store.getMany(keys),
      query: (query) => store.query(query),
      put: (item, guard) => store.put(item, guard),
      remove: (key) => store.remove(key),
      units: store.units,
      transact: async (writes) => {
        if (!raced) {
          raced = true;
          await road.report('s-9');
          await road.settle();
        }
        return store.transact(writes);
      },
    };
    expect((await run(true, { store: racing, given })).written).toBe(true);
    await road.report('s-10');
    await road.settle();
    await auditSums(road);
  });

  it('is whole or not at all, wherever its process ends', async () => {
    for (const when of ['before', 'after'] as const) {
      await spoilOpen();
      const { store, given } = context();
      await run(true, { store: crashing(store, 1, when).store, given }).catch(() => undefined);
      expect((await run(true)).written).toBe(when === 'before');
      expect((await proofOf(road)).outcome).toBe('proven');
    }
  });
});
