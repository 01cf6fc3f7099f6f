import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../../domain/platform/job.ts';
import { handler } from '../../../functions/sales/on-import-requested.ts';
import { logger } from '../../../functions/shell/context.ts';
import { jobErrors, jobs } from '../../../storage/platform.ts';
import { DynamoStore } from '../../../storage/store.ts';
import { audit, salesOf } from '../../kit/audit.ts';
import { useFiles } from '../../kit/files.ts';
import { importForm } from '../../kit/import-form.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
useFiles();
afterEach(() => void vi.restoreAllMocks());

const form = importForm({ revision: '{revision}' });
const lines = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `s${from + index},${index % 7}.5,`);
const csv = (...all: string[]) => ['id,amount,revision', ...all, ''].join('\n');
type Worker = (event: unknown, lambda: unknown) => Promise<{ batchItemFailures: readonly unknown[] }>;

const opened = async (tenant: string): Promise<Road> => {
  const road = await openRoad(context(), tenant);
  await road.plan('p', [percent('10')]);
  return road;
};

/** An import that is uploaded and handed to a worker, which none has taken yet. */
const uploaded = async (road: Road, key: string, text: string): Promise<string> => {
  const asked = await road.must('POST /v1/sale-imports', form, { headers: { 'idempotency-key': key } });
  const { upload, id } = asked.body;
  expect((await fetch(upload.url, { method: 'PUT', body: text })).status).toBe(200);
  await road.must(`POST /v1/sale-imports/${id}/start`);
  return id;
};
const keyOf = (road: Road, jobId: string) => ({ tenant: road.tenant, jobId });
const jobOf = async (road: Road, jobId: string): Promise<Job> => {
  const found = await jobs.read(context().store, keyOf(road, jobId));
  if (found === undefined) throw new Error('the job is gone');
  return found;
};
/** Hands the job to a worker that has so many milliseconds. */
const work = async (road: Road, jobId: string, left = 300_000) => {
  const { turn } = await jobOf(road, jobId);
  const body = JSON.stringify({ detail: { tenant: road.tenant, jobId, turn } });
  const event = { Records: [{ messageId: 'm', body }] };
  return (handler as unknown as Worker)(event, { getRemainingTimeInMillis: () => left });
};
/** The next writes of items of a type fail, after so many were done. */
const failing = (type: string, after: number, times: number) => {
  const { put } = DynamoStore.prototype;
  let seen = 0;
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  return vi.spyOn(DynamoStore.prototype, 'put').mockImplementation(function (this: DynamoStore, item, guard) {
    seen += item.type === type ? 1 : 0;
    if (item.type === type && seen > after && seen <= after + times) throw new Error('killed');
    return put.call(this, item, guard);
  });
};
const ended = async (road: Road, jobId: string, counters: object) => {
  expect(await jobOf(road, jobId)).toMatchObject({ state: 'done', counters });
  await road.settle();
  await audit(road);
};

describe('an import whose worker', () => {
  it('is killed after lines were written and before the job was kept counts each line once', async () => {
    const road = await opened('killed');
    const jobId = await uploaded(road, 'k', csv(...lines(1_003), 'bad,x,', 's0,0.5,'));
    failing('job', 1, 1);
    expect((await work(road, jobId)).batchItemFailures).toHaveLength(1);
    expect(await jobOf(road, jobId)).toMatchObject({ state: 'running', counters: { lines: 1_000 } });
    expect((await work(road, jobId)).batchItemFailures).toEqual([]);
    await ended(road, jobId, { lines: 1_005, created: 1_003, unchanged: 1, refused: 1 });
    expect(await jobErrors.all(context().store, keyOf(road, jobId))).toMatchObject([{ line: 1_005 }]);
    expect(await salesOf(road)).toHaveLength(1_003);
  });

  it('is killed among its lines goes on with them', async () => {
    const road = await opened('among');
    const jobId = await uploaded(road, 'k', csv(...lines(120)));
    failing('sale', 60, 100);
    expect((await work(road, jobId)).batchItemFailures).toHaveLength(1);
    expect(await jobOf(road, jobId)).toMatchObject({ state: 'queued', counters: {} });
    vi.restoreAllMocks();
    expect((await work(road, jobId)).batchItemFailures).toEqual([]);
    await ended(road, jobId, { lines: 120, created: 120, unchanged: 0, refused: 0 });
  });

  it('is killed after corrections counts them as corrections', async () => {
    const road = await opened('corrections');
    await road.report('s0');
    const jobId = await uploaded(road, 'k', csv('s0,7.00,1', 's1,1.00,'));
    failing('job', 0, 1);
    await work(road, jobId);
    await work(road, jobId);
    await ended(road, jobId, { created: 1, corrected: 1, unchanged: 0 });
  });

  it('is two workers: each line is written and counted once', async () => {
    const road = await opened('two');
    const jobId = await uploaded(road, 'k', csv(...lines(200)));
    await Promise.all([work(road, jobId), work(road, jobId)]);
    await work(road, jobId);
    await ended(road, jobId, { lines: 200, created: 200, unchanged: 0, refused: 0 });
    expect(await salesOf(road)).toHaveLength(200);
  });

  it('is short of time hands the rest to the next, and is not called twice for one turn', async () => {
    const road = await opened('short');
    const jobId = await uploaded(road, 'k', csv(...lines(3)));
    const before = await jobOf(road, jobId);
    await work(road, jobId, 1_000);
    const after = await jobOf(road, jobId);
    expect([after.turn, after.state]).toEqual([before.turn + 1, 'queued']);
    await work(road, jobId);
    await ended(road, jobId, { created: 3 });
    const { version } = await jobOf(road, jobId);
    await work(road, jobId);
    expect((await jobOf(road, jobId)).version).toBe(version);
  });
});

describe('an import', () => {
  it('begins only with a file, and once', async () => {
    const road = await opened('begin');
    const ask = (body: object = form, key = 'k') =>
      road.send('POST /v1/sale-imports', body, { headers: { 'idempotency-key': key } });
    const asked = await ask();
    const again = await ask();
    expect([again.status, again.body.id]).toEqual([201, asked.body.id]);
    expect((await ask({ ...form, delimiter: ';' })).body.type).toBe('/problems/idempotency-key-reused');
    expect((await ask({ ...form, programId: 'gone' }, 'l')).status).toBe(422);
    const start = () => road.send(`POST /v1/sale-imports/${asked.body.id}/start`);
    expect((await start()).body.type).toBe('/problems/import-file-missing');
    await fetch(asked.body.upload.url, { method: 'PUT', body: csv('a,1.00,') });
    const first = await start();
    expect([first.status, first.headers['Location']]).toEqual([202, `/v1/jobs/${asked.body.id}`]);
    expect((await start()).status).toBe(202);
    expect((await jobOf(road, asked.body.id)).turn).toBe(1);
    await work(road, asked.body.id);
    await ended(road, asked.body.id, { created: 1 });
    expect((await start()).body.state).toBe('done');
    const other = await openRoad(context(), 'begin-other');
    expect((await other.send(`POST /v1/sale-imports/${asked.body.id}/start`)).status).toBe(404);
  });
});
