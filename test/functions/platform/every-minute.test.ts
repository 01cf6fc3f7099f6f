import { describe, expect, it } from 'vitest';
import type { Job } from '../../../domain/platform/job.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { dueItems, jobs } from '../../../storage/platform.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const start = '2026-04-01T10:00:00.000Z';
const job = (id: string, state: Job['state']): Job => ({
  id,
  state,
  turn: 1,
  counters: { lines: 3 },
  requestedBy: 'key_1',
  version: 1,
  createdAt: start,
  updatedAt: start,
  bodyHash: 'h',
  cursor: '1 2',
  task: {
    kind: 'sale-import',
    programId: 'program_1',
    object: 'imports/secret-object',
    delimiter: ',',
    dateFormat: 'iso',
    decimalSeparator: '.',
    mapping: {},
  },
});
const arrange = async (one: Job) => {
  await jobs.create(context().store, { tenant: 'acme', jobId: one.id }, one);
  const due = { id: one.id, at: start, tenant: 'acme', what: 'rescue-job' as const, subject: one.id };
  await context().store.put(dueItems.item(due, due));
};
const tick = (now: string) => everyMinute({ ...context(), given: { ...context().given, now: () => now } });
const read = (jobId: string) => jobs.read(context().store, { tenant: 'acme', jobId });
const dues = async () =>
  (await dueItems.all(context().store, {})).map(({ subject, at }) => `${subject} ${at}`);

describe('the tick', () => {
  it('leaves a job alone while its worker lives, and hands it on when it fell silent', async () => {
    await arrange(job('job_a', 'running'));
    await tick('2026-04-01T10:01:00.000Z');
    expect(await read('job_a')).toMatchObject({ turn: 1, version: 1 });
    expect(await dues()).toEqual(['job_a 2026-04-01T10:02:00.000Z']);
    await tick('2026-04-01T10:02:00.000Z');
    expect(await read('job_a')).toMatchObject({ turn: 2, version: 2, updatedAt: '2026-04-01T10:02:00.000Z' });
    expect(await dues()).toEqual(['job_a 2026-04-01T10:04:00.000Z']);
    expect(await tick('2026-04-01T10:03:00.000Z')).toEqual({ done: 0, failed: 0 });
  });

  it('forgets what has ended, and what is not there', async () => {
    await arrange(job('job_b', 'done'));
    await context().store.put(
      dueItems.item(
        { at: start, tenant: 'acme', id: 'gone' },
        { id: 'gone', at: start, tenant: 'acme', what: 'rescue-job', subject: 'job_gone' },
      ),
    );
    await tick('2026-04-01T10:00:30.000Z');
    expect(await dues()).toEqual(['job_a 2026-04-01T10:04:00.000Z']);
  });

  it('gives an import up whose file never came', async () => {
    await arrange(job('job_c', 'awaiting-upload'));
    await tick('2026-04-01T10:00:00.000Z');
    expect((await dues()).filter((one) => one.startsWith('job_c'))).toEqual([
      'job_c 2026-04-01T10:10:00.000Z',
    ]);
    await tick('2026-04-02T10:00:00.000Z');
    expect(await read('job_c')).toMatchObject({ state: 'expired', turn: 1 });
    expect((await dues()).filter((one) => one.startsWith('job_c'))).toEqual([]);
  });
});

describe('a job', () => {
  it('is shown without what it works with', async () => {
    const got = await call('GET /v1/jobs/job_a', { as: 'owner' });
    expect(got.body).toMatchObject({
      id: 'job_a',
      kind: 'sale-import',
      programId: 'program_1',
      state: 'running',
      counters: { lines: 3 },
    });
    expect(got.text).not.toMatch(/secret-object|cursor|turn|bodyHash/);
    expect((await call('GET /v1/jobs', { as: 'owner' })).body.data).toHaveLength(3);
    expect((await call('GET /v1/jobs/job_a', { as: 'owner', tenant: 'globex' })).status).toBe(404);
    expect((await call('GET /v1/jobs/job_a/errors', { as: 'owner', tenant: 'globex' })).status).toBe(404);
    expect((await call('GET /v1/jobs/job_a/errors', { as: 'owner' })).body).toEqual({ data: [], next: null });
  });
});
