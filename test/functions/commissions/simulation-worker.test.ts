import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { simulate } from '../../../functions/commissions/simulation/simulate.ts';
import { jobWorker } from '../../../functions/platform/job-worker.ts';
import { queueHandler } from '../../../functions/shell/consumer.ts';
import { logger } from '../../../functions/shell/context.ts';
import { jobs } from '../../../storage/platform.ts';
import { DynamoStore } from '../../../storage/store.ts';
import { useFiles } from '../../kit/files.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { hand, history, request, rowsOf, simulated } from './simulating.ts';

const context = useTable();
useFiles();
afterEach(() => void vi.restoreAllMocks());

/** A worker whose steps are so small that a few sales need many of them. */
const small = queueHandler(jobWorker('simulation', simulate({ page: 2, step: 5 })));

const version = (more: object = {}) => ({
  effectiveFrom: '2026-01-01',
  currency: 'EUR',
  rounding: 'half-up',
  components: [percent('20'), percent('3', { id: 'own', window: 'sale' })],
  ...more,
});
const path = '/v1/plans/p/simulations';

/** A tenant with some sales of two months by three partners. */
const opened = async (tenant: string): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', [percent('10'), percent('5', { id: 'own', window: 'sale' })]);
  for (let index = 0; index < 18; index += 1)
    await road.report(`s${index}`, {
      partnerId: ['solo', 'kid-a', 'kid-b'][index % 3],
      amount: `${10 + index}.37`,
      occurredAt: `2026-0${1 + (index % 2)}-10`,
    });
  await road.settle();
  return road;
};

const seen = async (road: Road, id: string) => {
  const { body } = await road.must(`GET /v1/simulations/${id}`);
  return { state: body.state, sales: body.sales, result: body.result, rows: await rowsOf(road, id) };
};

/** What writes, and what only reads: from the n-th write on the process is gone. */
const killedAt = (at: number, when: 'before' | 'after') => {
  let writes = 0;
  const guard = <T>(isWrite: boolean, work: () => Promise<T>): Promise<T> => {
    if (writes >= at) return Promise.reject(new Error('gone'));
    if (!isWrite) return work();
    writes += 1;
    if (writes < at) return work();
    return (when === 'after' ? work() : Promise.resolve()).then(() => Promise.reject(new Error('killed')));
  };
  const store = DynamoStore.prototype;
  for (const name of ['get', 'getMany', 'query', 'put', 'transact'] as const) {
    const usual = store[name] as (...args: unknown[]) => Promise<unknown>;
    const isWrite = name === 'put' || name === 'transact';
    vi.spyOn(store, name).mockImplementation(function (this: DynamoStore, ...args: unknown[]) {
      return guard(isWrite, () => usual.apply(this, args)) as never;
    });
  }
  const send = S3Client.prototype.send as (this: S3Client, command: object) => Promise<unknown>;
  vi.spyOn(S3Client.prototype, 'send').mockImplementation(function (this: S3Client, command: object) {
    const isWrite = command.constructor.name === 'PutObjectCommand';
    return guard(isWrite, () => send.call(this, command)) as never;
  });
  return () => writes;
};

describe('the worker of a simulation', () => {
  it('comes to the same in many small steps as in one', async () => {
    const road = await opened('steps');
    const one = await simulated(road, path, { version: version() });
    const many = await simulated(road, path, { version: version() }, small);
    expect(many.sales).toBe(18);
    expect(many.result).toEqual(one.result);
    expect(await rowsOf(road, many.id, 1)).toEqual(await rowsOf(road, one.id));
    expect(one.result.totals[0].draft.amount).not.toBe(one.result.totals[0].now.amount);
  });

  it('may be killed before or after any write, and comes to the same', async () => {
    const road = await opened('killed');
    const whole = await simulated(road, path, { version: version() }, small);
    const wanted = await seen(road, whole.id);
    vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    let last = 0;
    for (let at = 1; last === at - 1; at += 1)
      for (const when of ['before', 'after'] as const) {
        const id = await request(road, path, { version: version(), ...history });
        const writes = killedAt(at, when);
        const survived = await hand(road, id, small).catch(() => false);
        if (!survived) last = at;
        expect(writes()).toBeGreaterThan(0);
        vi.restoreAllMocks();
        vi.spyOn(logger, 'error').mockImplementation(() => undefined);
        expect(await hand(road, id, small)).toBe(true);
        expect(await seen(road, id), `killed ${when} write ${at}`).toEqual(wanted);
      }
    expect(last).toBeGreaterThan(8);
  }, 300_000);

  it('hands the rest to the next where time is short, which goes on with what was summed', async () => {
    const road = await opened('turns');
    const wanted = await seen(road, (await simulated(road, path, { version: version() })).id);
    const id = await request(road, path, { version: version(), ...history });
    const job = () => jobs.read(road.context.store, { tenant: road.tenant, jobId: id });
    let calls = 0;
    const { put } = DynamoStore.prototype;
    vi.spyOn(DynamoStore.prototype, 'put').mockImplementation(function (this: DynamoStore, ...args) {
      calls += 1;
      return put.apply(this, args);
    });
    for (let turn = 1; turn < 40 && (await job())?.state !== 'done'; turn += 1) {
      const body = JSON.stringify({ detail: { tenant: road.tenant, jobId: id, turn } });
      // One step, and the time is over.
      const begun = calls;
      const lambda = { getRemainingTimeInMillis: () => (calls > begun ? 1_000 : 100_000) };
      const event = { Records: [{ messageId: id, body }] };
      await (small as unknown as (...all: unknown[]) => Promise<unknown>)(event, lambda);
    }
    expect((await job())?.turn).toBeGreaterThan(3);
    expect(await seen(road, id)).toEqual(wanted);
  });

  it('is two workers: the result is one', async () => {
    const road = await opened('two');
    const wanted = await seen(road, (await simulated(road, path, { version: version() })).id);
    const id = await request(road, path, { version: version(), ...history });
    await Promise.all([hand(road, id, small), hand(road, id, small)]);
    await hand(road, id, small);
    expect(await seen(road, id)).toEqual(wanted);
  });

  it('says that terms were changed while it ran', async () => {
    const road = await opened('changed');
    const id = await request(road, path, { version: version(), ...history });
    vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    killedAt(4, 'after');
    await hand(road, id, small);
    vi.restoreAllMocks();
    const rate = { from: 'PLN', to: 'EUR', date: '2026-02-18', rate: '0.25', revision: 1 };
    await road.must('PUT /v1/exchange-rates', { rates: [rate] });
    await hand(road, id, small);
    const { result } = await seen(road, id);
    expect(result.terms.changed).toBe(true);
    expect(result.terms.atEnd).toBe(result.terms.atStart + 1);
    const { result: quiet } = await simulated(road, path, { version: version() });
    expect(quiet.terms).toEqual({ atStart: result.terms.atEnd, atEnd: result.terms.atEnd, changed: false });
  });
});
