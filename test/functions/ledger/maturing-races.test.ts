import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mature } from '../../../functions/ledger/mature.ts';
import { logger } from '../../../functions/shell/context.ts';
import { recalculate } from '../../../functions/stream/recalculate.ts';
import { audit } from '../../kit/audit.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { at, from2031, interrupted, journalOf, owed, tick, watchedDays } from './holding.ts';

const context = useTable();
beforeEach(() => {
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const sold = { occurredAt: '2031-02-10' };
const held = percent('10', { payable: { holdDays: 30 } });
const midnight = '2031-03-12T00:00:00.000Z';
const opened = async (tenant: string, ...components: object[]): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', components, from2031);
  await road.settle();
  return road;
};
const done = async (road: Road) => {
  await audit(road);
  return owed(road);
};
const dueOf = (road: Road) => ({
  id: 'mature',
  at: midnight,
  tenant: road.tenant,
  what: 'mature' as const,
  subject: `${road.id('partner', 'solo')}/2031-03-12`,
});

describe('a hold that ends', () => {
  it('ends once, though the tick comes twice, at once or later', async () => {
    const road = await opened('twice', held);
    await road.report('s', sold);
    await road.flow(at(context(), '2031-02-11'));
    const now = at(context(), midnight);
    const outcomes = await Promise.all([1, 2, 3].map(() => mature(now, dueOf(road))));
    // Who came second either found nothing left to do or looks again.
    expect(outcomes.filter((one) => one !== undefined && one !== midnight)).toEqual([]);
    expect(await mature(now, dueOf(road))).toBeUndefined();
    expect([(await journalOf(road)).length, await done(road)]).toEqual([2, ['0.00', '10.00']]);
  });

  it('waits where another entry is appended meanwhile, and finds afterwards what is left', async () => {
    const road = await opened('meanwhile', held);
    await road.report('s', sold);
    await road.flow(at(context(), '2031-02-11'));
    await road.report('t', { occurredAt: '2031-03-01' });
    const busy = interrupted(at(context(), midnight), 'entry', () => road.flow(at(context(), midnight)));
    expect(await mature(busy, dueOf(road))).toBe(midnight);
    // The other entry was of that day and has released it.
    expect(await done(road)).toEqual(['10.00', '10.00']);
    expect(await mature(at(context(), midnight), dueOf(road))).toBeUndefined();
    expect((await journalOf(road)).map(({ causes }) => causes.length)).toEqual([1, 1]);
  });

  it('ends though the tick had looked before the entry was written that has it wait', async () => {
    const road = await opened('slow', percent('10', { payable: { holdDays: 1 } }));
    await road.report('s', sold);
    // Decided a moment before midnight, written a moment after it: the tick comes between.
    const slow = interrupted(at(context(), '2031-02-10T23:59:59.990Z'), 'entry', () =>
      tick(context(), '2031-02-11T00:00:00.000Z'),
    );
    await road.flow(slow);
    expect(await owed(road)).toEqual(['10.00', '0.00']);
    for (const minute of ['05', '14', '15', '16']) await tick(context(), `2031-02-11T00:${minute}:00.000Z`);
    expect([await done(road), await watchedDays(road)]).toEqual([['0.00', '10.00'], []]);
  });

  it('is not looked after for ever where nothing of it was left', async () => {
    const road = await opened('nothing', held);
    await road.report('s', sold);
    await road.flow(at(context(), '2031-02-11'));
    await road.giveBack('r', 's', { occurredAt: '2031-02-12' });
    await road.flow(at(context(), '2031-02-12'));
    for (const minute of ['00', '01', '15', '16']) await tick(context(), `2031-03-12T00:${minute}:00.000Z`);
    expect([await done(road), await watchedDays(road), (await journalOf(road)).length]).toEqual([
      ['0.00', '0.00'],
      [],
      2,
    ]);
  });
});

describe('a process that dies while amounts wait', () => {
  it.each(['before', 'after'] as const)(
    '%s any write leaves nothing that nobody looks after',
    async (when) => {
      const road = await opened(
        `dies-${when}`,
        held,
        percent('1', { id: 'own', window: 'sale', payable: { holdDays: 9 } }),
      );
      let crashes = 0;
      for (let write = 1; write <= 6; write += 1) {
        await road.report(`s${write}`, { occurredAt: `2031-02-1${write}` });
        const records = await road.records();
        const noon = at(context(), `2031-02-1${write}`);
        const faulty = crashing(noon.store, write, when);
        await recalculate(records, { ...noon, store: faulty.store }).catch(() => undefined);
        if (faulty.crashed()) crashes += 1;
        expect(await recalculate(records, noon)).toEqual({ batchItemFailures: [] });
      }
      expect(crashes).toBeGreaterThanOrEqual(3);
      expect(await owed(road)).toEqual(['66.00', '0.00']);
      const days = await watchedDays(road);
      expect(new Set(days).size).toBe(12);
      // Each look dies, too, before it is done.
      for (const day of days) {
        const look = at(context(), day);
        const faulty = crashing(look.store, 1, when);
        const subject = `${road.id('partner', 'solo')}/${day.slice(0, 10)}`;
        await mature({ ...look, store: faulty.store }, { ...dueOf(road), at: day, subject }).catch(
          () => undefined,
        );
        await tick(context(), day);
      }
      expect(await done(road)).toEqual(['0.00', '66.00']);
      expect((await journalOf(road)).length).toBe(6 + 12);
      for (const minute of ['01', '02']) await tick(context(), `2031-04-16T00:${minute}:00.000Z`);
      expect(await watchedDays(road)).toEqual([]);
    },
  );
});
