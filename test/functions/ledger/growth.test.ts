import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWindows } from '../../../domain/ledger/append.ts';
import { logger } from '../../../functions/shell/context.ts';
import { recalculate } from '../../../functions/stream/recalculate.ts';
import { closedWindows } from '../../../storage/ledger.ts';
import { audit } from '../../kit/audit.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { journalOf, owed } from './holding.ts';

const context = useTable();
beforeEach(() => {
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A tenth for who sold a tenth more than in the same month a year earlier, else a hundredth. */
const growing = {
  id: 'growing',
  kind: 'bonus',
  base: 'revenue',
  window: 'month',
  rate: {
    type: 'tiers',
    mode: 'wholeVolume',
    driver: 'growth',
    target: 'revenue',
    tiers: [
      { from: '0', percent: '1' },
      { from: '110', percent: '10' },
    ],
  },
};
const opened = async (tenant: string): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  const from = '2019-01-01';
  await road.plan('p', [growing], {
    terms: { effectiveFrom: from },
    assignments: [{ partnerId: '*', from }],
  });
  await road.settle();
  return road;
};
const sell = (road: Road, id: string, amount: string, occurredAt: string) =>
  road.report(id, { amount, occurredAt });
const payable = async (road: Road) => {
  await road.settle();
  await audit(road);
  return (await owed(road))[1];
};
/** The windows that the last entry carries, and those that were put aside. */
const whereabouts = async (road: Road) => {
  const { context: of, tenant } = road;
  const aside = await closedWindows.all(of.store, { tenant, partnerId: road.id('partner', 'solo') });
  const open = new Set((await journalOf(road)).at(-1)?.windows.map(({ key }) => key));
  return { open, aside: new Set(aside.map(({ key }) => key).filter((key) => !open.has(key))) };
};

describe('growth', () => {
  it('is measured against the same month a year earlier, and again where that moves', async () => {
    const road = await opened('years');
    await sell(road, 'first', '100.00', '2020-02-10');
    expect(await payable(road)).toBeUndefined();
    await sell(road, 'second', '110.00', '2021-02-10');
    expect(await payable(road)).toBe('11.00');
    await sell(road, 'third', '121.00', '2022-02-10');
    await sell(road, 'other', '900.00', '2021-03-10');
    expect(await payable(road)).toBe('23.10');
    // A cent more in the first year takes the tenth of the second, and leaves the third alone.
    await sell(road, 'late', '0.01', '2020-02-20');
    expect(await payable(road)).toBe('13.20');
    const [line] = await road.lines();
    expect(line).toMatchObject({ window: '2021-02', before: { amount: '11.00' }, after: { amount: '1.10' } });
    await road.giveBack('back', 'late', { quantity: '-1', amount: '-0.01' });
    expect(await payable(road)).toBe('23.10');
    // More in the second year is measured against the first, and measures the third.
    await road.correct('second', 1, { amount: '120.00', occurredAt: '2021-02-10' });
    expect(await payable(road)).toBe('13.21');
    // Without a baseline nothing is earned.
    await road.send('POST /v1/sales/first/cancellation');
    expect(await payable(road)).toBe('1.21');
  });

  it('finds its windows where they were put aside, whichever of the two moves', async () => {
    const road = await opened('aside');
    await sell(road, 'base', '100.00', '2020-02-10');
    await sell(road, 'next', '110.00', '2021-02-10');
    expect(await payable(road)).toBe('11.00');
    const february = ['p/growing/2020-02', 'p/growing/2021-02'];
    /** More months than stay open, and one entry more, which carries only so many. */
    const crowd = async (decade: string) => {
      for (let index = 0; index <= openWindows; index += 1)
        await sell(
          road,
          `${decade}-${index}`,
          '1.00',
          `20${decade}${index % 9}-${String(Math.floor(index / 9) + 1).padStart(2, '0')}-10`,
        );
      await road.flow();
      await sell(road, `${decade}-last`, '1.00', `20${decade}5-12-10`);
      await road.flow();
      const { open, aside } = await whereabouts(road);
      expect(february.map((key) => [open.has(key), aside.has(key)])).toEqual([
        [false, true],
        [false, true],
      ]);
    };
    const last = async () => {
      await audit(road);
      const [line] = await road.lines();
      return [line?.window, line?.before.amount, line?.after.amount];
    };

    await crowd('4');
    // The baseline moves, and the process dies a few times before that is posted: both are taken up again.
    await sell(road, 'late', '0.01', '2020-02-20');
    const records = await road.records();
    for (const write of [1, 2, 3, 4])
      for (const when of ['before', 'after'] as const) {
        const faulty = crashing(context().store, write, when);
        await recalculate(records, { ...context(), store: faulty.store }).catch(() => undefined);
      }
    expect(await recalculate(records, context())).toEqual({ batchItemFailures: [] });
    expect(await last()).toEqual(['2021-02', '11.00', '1.10']);
    const { open } = await whereabouts(road);
    expect(february.map((key) => open.has(key))).toEqual([true, true]);

    await crowd('6');
    // Now the later one moves, by itself: what it is measured against is read from where it was put aside.
    await sell(road, 'enough', '0.02', '2021-02-20');
    await road.flow();
    expect(await last()).toEqual(['2021-02', '1.10', '11.00']);
  });
});
