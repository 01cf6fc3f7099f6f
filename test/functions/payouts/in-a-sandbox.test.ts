import { expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

it('a run of a sandbox that pays goes all the way, and asks no bank', async () => {
  const payouts = payoutsOf(await openPayingRoad(context(), 'trying-test'));
  const run = await payouts.pay('2026-02');
  expect(run).toMatchObject({ state: 'done', bankFiles: [], totals: [{ amount: '62.50', payments: 3 }] });
  expect((await payouts.statement('top', '2026-02')).state).toBe('paid');
});
