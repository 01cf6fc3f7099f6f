import { describe, expect, it } from 'vitest';
import { handler } from '../../../functions/sales/on-import-requested.ts';
import { useFiles } from '../../kit/files.ts';
import { importForm } from '../../kit/import-form.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { hand } from '../commissions/simulating.ts';

const context = useTable();
useFiles();

const form = importForm();

const uploaded = async (road: Road, rows: readonly string[], start = true): Promise<string> => {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const { upload, id } = (await road.must('POST /v1/sale-imports', form, { headers })).body;
  await fetch(upload.url, { method: 'PUT', body: ['id,amount', ...rows, ''].join('\n') });
  if (start) await road.must(`POST /v1/sale-imports/${id}/start`);
  return id;
};
const open = () => openRoad(context(), `tenant-${crypto.randomUUID()}`);
const stateOf = async (road: Road, id: string) => (await road.must(`GET /v1/jobs/${id}`)).body;
const results = async (road: Road, id: string, part: number): Promise<string> => {
  const { body } = await road.must(`GET /v1/jobs/${id}/results/${part}`);
  return (await fetch(body.url)).text();
};

describe('an import', () => {
  it('stops where it is cancelled, and goes on behind its last step when it is resumed', async () => {
    const road = await open();
    const rows = Array.from({ length: 2_500 }, (_, index) => `s${index},1.00`);
    const id = await uploaded(road, rows);
    // Too little time is left for a second step.
    let left = 110_000;
    const lambda = { getRemainingTimeInMillis: () => (left -= 20_000) };
    const body = JSON.stringify({ detail: { tenant: road.tenant, jobId: id, turn: 1 } });
    await (handler as unknown as (event: unknown, lambda: unknown) => Promise<unknown>)(
      { Records: [{ messageId: 'm', body }] },
      lambda,
    );
    const cancelled = await road.must(`POST /v1/jobs/${id}/cancellation`);
    expect(cancelled.body).toMatchObject({ state: 'cancelled', counters: { created: 1_000 } });
    expect((await road.must(`POST /v1/jobs/${id}/cancellation`)).body).toEqual(cancelled.body);
    expect(await hand(road, id, handler)).toBe(true);
    expect(await stateOf(road, id)).toEqual(cancelled.body);
    await road.must(`POST /v1/jobs/${id}/resumption`);
    expect(await hand(road, id, handler)).toBe(true);
    expect(await stateOf(road, id)).toMatchObject({
      state: 'done',
      counters: { created: 2_500, results: 3 },
    });
    expect((await road.send(`POST /v1/jobs/${id}/cancellation`)).body.type).toBe('/problems/job-ended');
  });

  it('that is cancelled before its file came waits for it again when it is resumed', async () => {
    const road = await open();
    const id = await uploaded(road, ['s1,1.00'], false);
    await road.must(`POST /v1/jobs/${id}/cancellation`);
    expect((await road.must(`POST /v1/sale-imports/${id}/start`)).body.state).toBe('cancelled');
    await road.must(`POST /v1/jobs/${id}/resumption`);
    expect((await road.must(`POST /v1/sale-imports/${id}/start`)).body.state).toBe('queued');
  });

  it('says what every line came to, in files of a thousand', async () => {
    const road = await open();
    await road.report('s2', { amount: '2.00' });
    const rows = ['s1,1.00', 's2,2.00', 's3,"=1+1"', '@s4,4.00'];
    const id = await uploaded(road, rows);
    expect(await hand(road, id, handler)).toBe(true);
    const [head, first, second, third, fourth] = (await results(road, id, 1)).split('\r\n');
    expect(head).toBe('line,outcome,saleId,externalId,code,detail');
    expect(first).toBe(`2,created,${road.id('sale', 's1')},s1,,`);
    expect(second).toBe(`3,unchanged,${road.id('sale', 's2')},s2,,`);
    expect(third).toMatch(/^4,refused,,,malformed,"amount must be decimal text/);
    expect(fourth).toBe(`5,created,${road.id('sale', '@s4')},'@s4,,`);
    expect((await road.send(`GET /v1/jobs/${id}/results/2`)).body.type).toBe('/problems/document-missing');
    const stranger = new (await import('../../kit/road.ts')).Road(context(), 'stranger');
    expect((await stranger.send(`GET /v1/jobs/${id}/results/1`)).status).toBe(404);
    expect((await stranger.send(`POST /v1/jobs/${id}/cancellation`)).status).toBe(404);
  });
});

describe('a job that follows from changed terms', () => {
  it('is not for people to stop', async () => {
    const road = await open();
    await road.report('s1');
    await road.must('PUT /v1/partners/solo', { name: 'Solo', tier: 'gold', country: 'PL' });
    const jobs = (await road.must('GET /v1/jobs')).body.data;
    const job = jobs.find(({ kind }: { kind: string }) => kind === 'revaluation');
    expect((await road.send(`POST /v1/jobs/${job.id}/cancellation`)).body.type).toBe(
      '/problems/job-not-steerable',
    );
  });
});
