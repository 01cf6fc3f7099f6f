import { expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { eur, overview } from './overviews.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

/** Read units of an overview after so many sales that are on a statement, and three that came since. */
const costAfter = async (count: number): Promise<number> => {
  const own = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  await own.plan('waiting', [percent('1', { id: 'days', window: 'sale', payable: { holdDays: 3650 } })]);
  for (let from = 0; from < count; from += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - from) }, (_, at) => own.report(`many-${from + at}`)),
    );
  await own.settle();
  await payoutsOf(own).pay('2026-02');
  for (const id of ['a', 'b', 'c']) await own.report(id);
  await own.settle();
  await overview(own);
  const { store } = context();
  const before = store.units.read;
  const [one] = (await overview(own)).currencies;
  expect(one).toMatchObject({ earned: eur('30.00'), held: [{ reason: 'hold-days' }] });
  return store.units.read - before;
};

it('costs the same after a thousand sales as after ten', async () => {
  const [few, many] = [await costAfter(10), await costAfter(1000)];
  expect(few).toBeLessThan(40);
  expect(many - few).toBeLessThanOrEqual(2);
}, 120_000);
