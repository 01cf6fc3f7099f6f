import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../../domain/access/permissions.ts';
import { openBareTenant } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openBareTenant(context());
  payouts = payoutsOf(road);
});

const start = (period: string, more: object = {}, as: Role = 'owner') =>
  road.send('POST /v1/payout-runs', { period, ...more }, { as });
const restart = (id: string, more: object = {}) => road.send(`POST /v1/payout-runs/${id}/restart`, more);
const typeOf = ({ status, body }: Awaited<ReturnType<typeof start>>) => [status, body.type];
const pointersOf = ({ body }: Awaited<ReturnType<typeof start>>): readonly string[] =>
  body.errors.map(({ pointer }: { readonly pointer: string }) => pointer);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe('a payout run', () => {
  it('is started for a month that is over, up to its end', async () => {
    const got = await start('2026-01');
    expect(got.status).toBe(202);
    expect(got.headers).toMatchObject({ Location: '/v1/payout-runs/payout-run_2026-01', ETag: '"1"' });
    const at = expect.any(String);
    expect(got.body).toEqual({
      id: 'payout-run_2026-01',
      period: '2026-01',
      cutOff: '2026-01-31T23:00:00.000Z',
      attempt: 1,
      state: 'drafting',
      requestedBy: 'key_owner',
      statements: 0,
      totals: [],
      bankFiles: [],
      repeatFiles: [],
      troubles: [],
      version: 1,
      createdAt: at,
      updatedAt: at,
    });
  });

  it('is the same run when it is started again', async () => {
    const cutOff = '2026-01-20T12:00:00.000Z';
    const first = await start('2026-01', { cutOff });
    const again = [
      await start('2026-01', { cutOff: '2026-01-20T13:00:00+01:00' }, 'finance'),
      await start('2026-01'),
    ];
    for (const got of again) {
      expect(got.status).toBe(202);
      expect(got.body).toEqual(first.body);
      expect(got.headers['Location']).toBe(first.headers['Location']);
    }
    await payouts.follow('2026-01');
    await payouts.decide('2026-01', 'approved');
    expect((await start('2026-01')).body).toMatchObject({ state: 'done', attempt: 1 });
  });

  it('is not the same run up to another instant', async () => {
    await start('2026-01');
    const got = await start('2026-01', { cutOff: '2026-01-20T12:00:00Z' });
    expect(typeOf(got)).toEqual([409, '/problems/conflict']);
    expect(pointersOf(got)).toEqual(['/cutOff']);
    expect((await payouts.run('2026-01')).version).toBe(1);
  });

  it('is started once by two who do it at the same moment, and of two months one', async () => {
    const got = await Promise.all([start('2026-01'), start('2026-01'), start('2026-01')]);
    expect(got.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(new Set(got.map(({ text }) => text)).size).toBe(1);
    road = await openBareTenant(context());
    const both = await Promise.all([start('2026-01'), start('2025-12')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([202, 409]);
    expect((await road.must('GET /v1/payout-runs')).body.data).toHaveLength(1);
  });

  it('is not of a month that goes on, nor up to a later instant, nor to one before the month', async () => {
    const month = inDays(40).slice(0, 7);
    for (const [got, pointer] of [
      [await start(month), '/period'],
      [await start('2026-01', { cutOff: inDays(1) }), '/cutOff'],
      [await start('2026-01', { cutOff: '2025-12-31T22:59:59.999Z' }), '/cutOff'],
    ] as const) {
      expect(typeOf(got)).toEqual([422, '/problems/period-not-over']);
      expect(pointersOf(got)).toEqual([pointer]);
    }
    expect((await start('2026-01', { cutOff: '2025-12-31T23:00:00Z' })).status).toBe(202);
  });

  it('is refused with all that is wrong', async () => {
    const got = await start('2026-13', { cutOff: 'yesterday', more: 1 });
    expect(got.status).toBe(400);
    expect(pointersOf(got).toSorted()).toEqual(['/cutOff', '/more', '/period']);
  });

  it('waits for another that is not finished', async () => {
    await start('2026-01');
    const got = await start('2026-02');
    expect(typeOf(got)).toEqual([409, '/problems/payout-run-open']);
    await payouts.follow('2026-01');
    await payouts.decide('2026-01', 'refused');
    expect((await start('2026-02')).status).toBe(202);
    expect(typeOf(await restart('2026-01'))).toEqual([409, '/problems/payout-run-open']);
  });

  it('is not of a month before one that is settled', async () => {
    await payouts.begin('2026-01');
    await payouts.decide('2026-01', 'refused');
    expect(await payouts.pay('2026-02')).toMatchObject({ state: 'done', statements: 0, bankFiles: [] });
    expect(typeOf(await start('2025-12'))).toEqual([409, '/problems/period-settled']);
    expect(typeOf(await restart('2026-01'))).toEqual([409, '/problems/period-settled']);
    const { body } = await road.must('GET /v1/payout-settings');
    expect(body).toMatchObject({ settled: '2026-02' });
    expect(body).not.toHaveProperty('openRun');
  });
});

describe('payout runs', () => {
  it('are read by id and by period, and are listed with the latest month first, page by page', async () => {
    const months = ['2025-11', '2025-12', '2026-01'];
    for (const month of months) {
      await payouts.begin(month);
      await payouts.decide(month, 'refused');
    }
    const run = await payouts.run('2025-12');
    expect((await road.must('GET /v1/payout-runs/payout-run_2025-12')).body).toEqual(run);
    const { data, next } = (await road.must('GET /v1/payout-runs')).body;
    expect(data.map(({ period }: { readonly period: string }) => period)).toEqual(months.toReversed());
    const { progress: _, ...listed } = run;
    expect([data[1], next]).toEqual([listed, null]);
    const first = (await road.must('GET /v1/payout-runs?limit=2')).body;
    const rest = (await road.must(`GET /v1/payout-runs?limit=2&cursor=${first.next}`)).body;
    expect([...first.data, ...rest.data]).toEqual(data);
    expect((await road.send('GET /v1/payout-runs?cursor=x')).body.type).toBe('/problems/cursor-invalid');
  });

  it('of another tenant or not there at all, and bank files not written, are not found', async () => {
    await payouts.pay('2026-01');
    const file = 'GET /v1/payout-runs/2026-01/bank-files/1';
    expect(typeOf(await road.send(file))).toEqual([404, '/problems/document-missing']);
    expect((await road.send(`${file}x`)).status).toBe(400);
    road = await openBareTenant(context());
    for (const line of [
      'GET /v1/payout-runs/payout-run_2026-01',
      'GET /v1/payout-runs/2026-01/statements',
      'GET /v1/payout-runs/nothing',
      file,
    ])
      expect(typeOf(await road.send(line)), line).toEqual([404, '/problems/not-found']);
    expect(typeOf(await restart('2026-01'))).toEqual([404, '/problems/not-found']);
    expect((await road.must('GET /v1/payout-runs')).body).toEqual({ data: [], next: null });
  });

  it.each([
    ['owner', true, true],
    ['finance', true, true],
    ['channel-manager', true, false],
    ['auditor', true, false],
    ['partner-admin', false, false],
    ['partner-seller', false, false],
  ] as const)('are for %s: to read %s, to start %s', async (as, reads, starts) => {
    const sent = { as, ...(as.startsWith('partner-') && { partner: 'solo' }) };
    const statusOf = async (line: string, body?: object) => (await road.send(line, body, sent)).status;
    await payouts.begin('2026-01');
    await payouts.decide('2026-01', 'refused');
    for (const what of ['', '/2026-01', '/2026-01/statements'])
      expect(await statusOf(`GET /v1/payout-runs${what}`), what).toBe(reads ? 200 : 403);
    expect(await statusOf('GET /v1/payout-runs/2026-01/bank-files/1')).toBe(reads ? 404 : 403);
    expect(await statusOf('POST /v1/payout-runs', { period: '2026-01' })).toBe(starts ? 202 : 403);
    expect(await statusOf('POST /v1/payout-runs/2026-01/restart', {})).toBe(starts ? 202 : 403);
  });
});
