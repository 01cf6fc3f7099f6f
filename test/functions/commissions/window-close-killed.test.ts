import { afterAll, expect, it, vi } from 'vitest';
import { nextMonth } from '../../../domain/kernel/zoned.ts';
import { type Context, logger } from '../../../functions/shell/context.ts';
import { audit } from '../../kit/audit.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { openRoad } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, journalOf, owed, tick } from '../ledger/holding.ts';
import { closings, handOver, meansOf, rank } from './closing.ts';

/** What functions of this process get as their context: the clock of the test, and a store that may crash. */
const life = vi.hoisted((): { context: Context | undefined } => ({ context: undefined }));
vi.mock('../../../functions/shell/context.ts', async (original) => {
  const real = await original<typeof import('../../../functions/shell/context.ts')>();
  return { ...real, context: () => life.context ?? real.context() };
});

const context = useTable();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
afterAll(() => {
  life.context = undefined;
});
const clock = (moment: string): Context => {
  life.context = undefined;
  life.context = at(context(), moment);
  return life.context;
};

it('the job that closes a window may die at any write: each partner is measured once, against one mean', async () => {
  clock('2031-01-02');
  const road = await openRoad(context(), 'dies');
  const from = '2031-01-01';
  await road.plan('p', [rank()], { terms: { effectiveFrom: from }, assignments: [{ partnerId: '*', from }] });
  const writes = [1, 2, 3, 4, 5, 6, 7, 8];
  const places = writes.flatMap((write) => (['before', 'after'] as const).map((when) => ({ write, when })));
  let crashes = 0;
  let month = '2031-01';
  for (const { write, when } of places) {
    const after = `${nextMonth(month)}-02`;
    clock(after);
    await road.report(month, { amount: `${write}.00`, occurredAt: `${month}-10` });
    await road.settle();
    await tick(context(), after);
    const job = (await closings(road)).find(({ state }) => state === 'queued');
    if (job === undefined) throw new Error(`no job closes ${month}`);
    const { store, given } = clock(after);
    const faulty = crashing(store, write, when);
    life.context = { store: faulty.store, given };
    expect(await handOver(road, job)).toBe(faulty.crashed());
    if (faulty.crashed()) crashes += 1;
    clock(after);
    expect(await handOver(road, job)).toBe(false);
    expect((await meansOf(road))[month]).toBe(`${write} / 4`);
    month = nextMonth(month);
  }
  expect(crashes).toBeGreaterThanOrEqual(12);
  for (const { state } of await closings(road)) expect(state).toBe('done');
  for (const partner of ['solo', 'kid-a']) {
    const causes = (await journalOf(road, partner)).flatMap((entry) => entry.causes);
    const measured = causes.filter((cause) => cause.startsWith('peers:'));
    expect([measured.length, new Set(measured).size]).toEqual([places.length, places.length]);
  }
  // A tenth of twice 1 + 2 + … + 8, payable by its windows' closes.
  expect(await owed(road)).toEqual(['0.00', '7.20']);
  await audit(road);
});
