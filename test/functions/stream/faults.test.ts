import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../../../functions/shell/context.ts';
import { recalculate } from '../../../functions/stream/recalculate.ts';
import { jobs } from '../../../storage/platform.ts';
import type { Store } from '../../../storage/store.ts';
import { audit, salesOf } from '../../kit/audit.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const done = { batchItemFailures: [] };
beforeEach(() => {
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a crash at any write', () => {
  it.each(['before', 'after'] as const)(
    '%s it is done, and the batch again: nothing is lost or doubled',
    async (when) => {
      const road = await openRoad(context(), `crash-${when}`);
      await road.plan('p', [percent('10'), percent('3', { id: 'down', credit: 'downline' })]);
      let crashes = 0;
      // Each round touches one more than the open windows, so that some are put aside before the entry is appended.
      for (let at = 1; at <= 9; at += 1) {
        for (let month = 1; month <= 7; month += 1)
          await road.report(`s${at}-${month}`, {
            partnerId: month % 2 === 0 ? 'solo' : 'kid-a',
            amount: `${at}.${month}3`,
            occurredAt: `20${26 + at}-0${month}-11`,
          });
        const records = await road.records();
        const faulty = crashing(context().store, at, when);
        const answer = await recalculate(records, { ...context(), store: faulty.store }).catch(
          () => undefined,
        );
        if (!faulty.crashed()) expect(answer).toEqual(done);
        else crashes += 1;
        expect(await recalculate(records, context())).toEqual(done);
      }
      expect(crashes).toBeGreaterThanOrEqual(6);
      await audit(road);
    },
  );
});

describe('a partner whose journal fails', () => {
  it('is reported with its records alone; the others are posted', async () => {
    const road = await openRoad(context(), 'alone');
    await road.plan('p', [percent('10')]);
    for (const partnerId of ['solo', 'kid-a', 'kid-b', 'solo'])
      await road.report(`${partnerId}-${Math.random()}`, { partnerId });
    const records = await road.records();
    const bad = road.id('partner', 'solo');
    const { store } = context();
    const failing: Store = new Proxy(store, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name, target);
        if (typeof found !== 'function') return found;
        return (first: { pk?: string }, ...rest: unknown[]) => {
          if (first.pk?.endsWith(`JOURNAL#${bad}`) === true) throw new Error('no journal');
          return (found as (...all: unknown[]) => unknown).call(target, first, ...rest);
        };
      },
    });
    const answer = await recalculate(records, { ...context(), store: failing });
    const own = records.filter(({ dynamodb }) => dynamodb?.NewImage?.['partnerId']?.S === bad);
    expect(own).toHaveLength(2);
    expect(answer.batchItemFailures.map((one) => one.itemIdentifier).sort()).toEqual(
      own.map(({ dynamodb }) => dynamodb?.SequenceNumber).sort(),
    );
    expect([await road.owed(), await road.owed('kid-a'), await road.owed('kid-b')]).toEqual([
      undefined,
      '10.00',
      '10.00',
    ]);
    expect(await recalculate(records, context())).toEqual(done);
    expect([await road.owed(), await road.owed('kid-a')]).toEqual(['20.00', '10.00']);
    await audit(road);
  });
});

describe('a sale that was written under older terms', () => {
  it('is valued again, by one job however often its record comes', async () => {
    const road = await openRoad(context(), 'straggler');
    await road.plan('p', [percent('10')]);
    await road.settle();
    await road.report('s');
    const records = await road.records();
    const version = { effectiveFrom: '2026-02-01', currency: 'EUR', rounding: 'half-up' };
    await road.must('POST /v1/plans/p/versions', { ...version, components: [percent('20')] });
    // The job of the new terms ended without the sale: as if it had been written behind the walk.
    const [mine] = (await jobs.all(context().store, { tenant: road.tenant })).filter(
      ({ state }) => state === 'queued',
    );
    if (mine === undefined) throw new Error('the terms asked for no job');
    const key = { tenant: road.tenant, jobId: mine.id };
    await jobs.replace(context().store, key, { ...mine, state: 'done', version: mine.version + 1 });
    for (let time = 0; time < 3; time += 1) expect(await recalculate(records, context())).toEqual(done);
    expect(await road.owed()).toBe('10.00');
    expect(await road.revalue()).toBe(1);
    await road.settle();
    expect(await road.owed()).toBe('20.00');
    await audit(road);
    expect((await salesOf(road)).map(({ version: number }) => number)).toEqual([2]);
  });
});
