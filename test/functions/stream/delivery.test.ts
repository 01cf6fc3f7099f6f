import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { openWindows } from '../../../domain/ledger/append.ts';
import { recalculate } from '../../../functions/stream/recalculate.ts';
import { entries } from '../../../storage/ledger.ts';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const done = { batchItemFailures: [] };
const tiers = {
  id: 'tiers',
  kind: 'rebate',
  base: 'revenue',
  window: 'quarter',
  rate: {
    type: 'tiers',
    mode: 'wholeVolume',
    tiers: [
      { from: '0', percent: '1' },
      { from: '300', percent: '3.333' },
    ],
  },
};
const capped = {
  id: 'each',
  kind: 'spiff',
  base: 'quantity',
  window: 'sale',
  rate: { type: 'amountPerUnit', amount: '0.333' },
  limits: { perSale: { max: '2.00' } },
};

/** A plan of four components, and a history of twelve sales with corrections, returns and a cancellation. */
const history = async (tenant: string): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', [percent('7.77'), tiers, capped, percent('1', { id: 'down', credit: 'downline' })]);
  const partners = ['solo', 'kid-a', 'kid-b'];
  for (let index = 0; index < 12; index += 1)
    await road.report(`s${index}`, {
      partnerId: partners[index % 3],
      amount: `${index * 13 + 1}.${index + 10}`,
      quantity: String(index + 1),
      occurredAt: `2026-0${(index % 5) + 1}-1${index % 3}`,
    });
  await road.correct('s3', 1, { amount: '250.50', occurredAt: '2026-03-01' });
  await road.correct('s4', 1, { partnerId: 'solo', quantity: '3', amount: '90.01' });
  await road.giveBack('r6', 's6', { quantity: '-2', amount: '-11.11' });
  await road.correct('s3', 2, { amount: '9.99', occurredAt: '2026-02-01' });
  await road.send('POST /v1/sales/s7/cancellation');
  return road;
};

/** The same list in an order that the seed decides. */
const shuffled = <T>(list: readonly T[], seed: number): readonly T[] => {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return list
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
};
const journalOf = (road: Road, partner: string) =>
  entries.all(context().store, { tenant: road.tenant, partnerId: road.id('partner', partner) });
const owed = (road: Road) => Promise.all(['solo', 'kid-a', 'kid-b', 'top'].map((one) => road.owed(one)));

describe('a batch', () => {
  it('that comes twice changes nothing', async () => {
    const road = await history('twice');
    const records = await road.flow();
    expect(records.length).toBeGreaterThanOrEqual(17);
    await audit(road);
    const before = await Promise.all(['solo', 'top'].map((partner) => journalOf(road, partner)));
    expect(before.map(({ length }) => length)).toEqual([1, 1]);
    expect(await recalculate(records, context())).toEqual(done);
    expect(await recalculate(records.slice(5).reverse(), context())).toEqual(done);
    expect(await Promise.all(['solo', 'top'].map((partner) => journalOf(road, partner)))).toEqual(before);
  });

  it('may be split, shuffled and repeated: the amounts are the same', async () => {
    const straight = await history('straight');
    await straight.flow();
    const must = await owed(straight);
    for (const seed of [1, 2, 3]) {
      const road = await history(`shuffled-${seed}`);
      const records = await road.records();
      const mixed = shuffled([...records, ...records.filter((_, index) => index % 3 === seed % 3)], seed);
      for (let at = 0; at < mixed.length; at += seed)
        expect(await recalculate(mixed.slice(at, at + seed), context())).toEqual(done);
      await audit(road);
      expect(await owed(road)).toEqual(must);
    }
  });

  it('that is driven again a day later, after many newer entries, changes nothing and loses nothing', async () => {
    const road = await history('redriven');
    const records = await road.records();
    const given = records.filter((_, index) => index % 2 === 0);
    const lost = records.filter((_, index) => index % 2 === 1);
    expect(await recalculate(given, context())).toEqual(done);
    const { store, given: clock } = context();
    let hour = 0;
    const now = () => new Date(Date.now() + hour * 3_600_000).toISOString();
    for (hour = 1; hour <= 24; hour += 1) {
      await road.report(`new${hour}`, { amount: `${hour}.00`, partnerId: hour % 2 === 0 ? 'solo' : 'kid-a' });
      await road.flow({ store, given: { ...clock, now } });
    }
    const later = { store, given: { ...clock, now } };
    expect(await recalculate(records, later)).toEqual(done);
    expect(await recalculate(lost, later)).toEqual(done);
    expect(await recalculate(given, later)).toEqual(done);
    await audit(road);
    expect((await journalOf(road, 'solo')).length).toBe(14);
  });
});

describe('two consumers at once', () => {
  it('with different records of one partner append without a gap', async () => {
    const road = await history('beside');
    const records = await road.records();
    const groups: DynamoDBRecord[][] = [[], [], [], []];
    for (const [index, record] of records.entries()) groups[index % groups.length]?.push(record);
    const answers = await Promise.all(groups.map((group) => recalculate(group, context())));
    expect(answers).toEqual([done, done, done, done]);
    await audit(road);
    expect((await journalOf(road, 'solo')).length).toBeGreaterThan(1);
  });

  it('with the same records post them once', async () => {
    const road = await history('same');
    const records = await road.records();
    const mixed = [records, records, [...records].reverse(), records.slice(3)];
    await Promise.all(mixed.map((group) => recalculate(group, context())));
    await audit(road);
    // One entry, or two where who began in the middle came first; each cause stands in one of them.
    const journal = await journalOf(road, 'top');
    expect(journal.length).toBeLessThanOrEqual(2);
    const causes = journal.flatMap((entry) => entry.causes);
    expect(new Set(causes).size).toBe(causes.length);
  });
});

describe('more windows than stay open', () => {
  it('keep their sums', async () => {
    const road = await openRoad(context(), 'windows');
    await road.plan('p', [percent('10'), tiers]);
    const months = Array.from({ length: 24 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return `${2026 + Math.floor(index / 12)}-${month}`;
    });
    for (const [round, seed] of [5, 11].entries())
      for (const month of shuffled(months, seed)) {
        await road.report(`${month}-${round}`, { amount: `${seed}0.05`, occurredAt: `${month}-07` });
        await road.flow();
      }
    await audit(road);
    expect(Math.max(...(await journalOf(road, 'solo')).map(({ windows }) => windows.length))).toBe(
      openWindows,
    );
    for (const month of months.slice(0, 5)) await road.send(`POST /v1/sales/${month}-0/cancellation`);
    await road.flow();
    await audit(road);
  });
});
