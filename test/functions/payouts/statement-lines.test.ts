import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Key, keyOf } from '../../../storage/key.ts';
import { entries, entryNumber } from '../../../storage/ledger.ts';
import { saleKey } from '../../../storage/sales.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { journalOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
/** Solo earns a hundredth of each sale by itself beside the tenth of its month. */
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
  await road.plan('each', [percent('1', { id: 'single', window: 'sale' })]);
  await road.settle();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Reports so many sales that come together, as an import's do. */
const sell = async (count: number): Promise<void> => {
  await Promise.all(Array.from({ length: count }, (_, index) => road.report(`FV/${index}`)));
  await road.settle();
};

/** Pays a month, and answers which sales were read one by one for it: the proof, which passes over all, does not. */
const salesReadBy = async (period: string): Promise<readonly string[]> => {
  const { store } = context();
  const asked: Key[] = [];
  const [get, getMany] = [store.get.bind(store), store.getMany.bind(store)];
  vi.spyOn(store, 'get').mockImplementation((key) => {
    asked.push(key);
    return get(key);
  });
  vi.spyOn(store, 'getMany').mockImplementation((keys) => {
    asked.push(...keys);
    return getMany(keys);
  });
  await payouts.pay(period);
  const { pk } = keyOf('sale', saleKey(road.tenant, 'sale_0'));
  return asked.filter((key) => key.pk.startsWith(pk.slice(0, -1))).map(({ sk }) => sk);
};

/** The windows of single sales on a statement's document, as it calls them. */
const toldOf = async (period: string, partner = 'solo'): Promise<readonly string[]> => {
  const { url } = (await road.must(`GET /v1/partners/${partner}/statements/${period}/csv`)).body;
  const rows = parse(await (await fetch(url)).text(), { columns: true }) as {
    component: string;
    window: string;
  }[];
  return rows.flatMap(({ component, window }) => (component === 'single' ? [window] : []));
};

/** Takes out of an entry what single sales are called: so entries were written before they kept it. */
const forget = async (number: number, partner = 'solo'): Promise<void> => {
  const found = (await journalOf(road, partner)).find((one) => one.number === number);
  if (found === undefined) throw new Error(`there is no entry ${number}`);
  const lines = found.lines.map(({ saleExternalId: _, ...rest }) => rest);
  const key = { tenant: road.tenant, partnerId: found.partnerId, number: entryNumber(number) };
  await context().store.put(entries.item(key, { ...found, lines }));
};

it('a run reads no sale for its statements, however many a partner has, and calls each by its externalId', async () => {
  await sell(40);
  expect(await salesReadBy('2026-02')).toEqual([]);
  const names = Array.from({ length: 40 }, (_, index) => `sale:FV/${index}`);
  expect((await toldOf('2026-02')).toSorted()).toEqual([...names, 'sale:s-3'].toSorted());
});

it('corrections, returns, cancellations and new terms call a sale as its first report does, and need it no more', async () => {
  await sell(4);
  await payouts.pay('2026-02');
  await road.correct(encodeURIComponent('FV/0'), 1, { amount: '300.00' });
  await road.giveBack('R/1', 'FV/1', { amount: '-50.00', quantity: '0' });
  await road.must(`POST /v1/sales/${encodeURIComponent('FV/2')}/cancellation`);
  await road.settle();
  const version = { effectiveFrom: '2026-01-15', currency: 'EUR', rounding: 'half-up' };
  await road.must('POST /v1/plans/each/versions', {
    ...version,
    components: [percent('3', { id: 'single', window: 'sale' })],
  });
  await road.settle();
  expect(await salesReadBy('2026-03')).toEqual([]);
  const told = await toldOf('2026-03');
  for (const name of ['FV/0', 'FV/1', 'FV/2', 'FV/3', 's-3']) expect(told).toContain(`sale:${name}`);
  expect(new Set(told).size).toBe(5);
});

it('sales whose lines kept no name are read for it, and no others', async () => {
  await sell(3);
  await forget((await journalOf(road, 'solo')).length);
  await road.report('later');
  await road.correct(encodeURIComponent('FV/0'), 1, { amount: '300.00' });
  await road.settle();
  const read = await salesReadBy('2026-02');
  // The line of the correction names its sale for the older one as well.
  expect(read.toSorted()).toEqual([road.id('sale', 'FV/1'), road.id('sale', 'FV/2')].toSorted());
  const names = ['sale:FV/0', 'sale:FV/0', 'sale:FV/1', 'sale:FV/2', 'sale:later', 'sale:s-3'];
  expect((await toldOf('2026-02')).toSorted()).toEqual(names);
});

it('a parent earns by a sale of its child, and is not told what the child calls it', async () => {
  await road.plan('above', [percent('2', { id: 'single', window: 'sale', credit: 'downline' })]);
  await road.report('secret', { partnerId: 'kid-a' });
  await road.report('own', { partnerId: 'top' });
  await road.settle();
  const ids = ['secret', 's-2'].map((name) => `sale:${road.id('sale', name)}`);
  const all = [...ids, 'sale:own', 'sale:s-1'];
  expect(await salesReadBy('2026-02')).toEqual([]);
  expect((await toldOf('2026-02', 'top')).toSorted()).toEqual(all.toSorted());
  expect(await toldOf('2026-02', 'kid-a')).toContain('sale:secret');
});
