import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../../domain/access/permissions.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTopic } from '../../kit/topic.ts';
import { deliver, sell, watch } from './watching.ts';

const context = useTable();
useTopic();

let road: Road;
beforeEach(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
});

const rule = { name: 'Over 1,000', currency: 'EUR', threshold: '1000.00' };

describe('an alert rule', () => {
  it('is created, read, listed and changed', async () => {
    const { body } = await road.must('POST /v1/alert-rules', { externalId: 'r', ...rule });
    expect(body).toMatchObject({
      ...rule,
      metric: 'monthly-revenue',
      notify: [],
      status: 'active',
      version: 1,
    });
    expect(body.id).toBe(road.id('rule', 'r'));
    expect((await road.must('GET /v1/alert-rules/r')).body).toEqual(body);
    const notify = [{ email: 'anna@example.com', language: 'pl' }];
    const change = { ...rule, threshold: '2000', notify, status: 'paused' };
    const changed = await road.must('PUT /v1/alert-rules/r', change, { headers: { 'if-match': '"1"' } });
    expect(changed.body).toMatchObject({ ...change, version: 2 });
    expect((await road.must('GET /v1/alert-rules')).body).toEqual({ data: [changed.body], next: null });
    expect((await road.send('PUT /v1/alert-rules/none', rule)).status).toBe(404);
  });

  it('names a partner by our id or its externalId, and may cease to', async () => {
    const partnerId = road.id('partner', 'solo');
    const mine = await road.must('POST /v1/alert-rules', { externalId: 'a', ...rule, partnerId: 'solo' });
    const ours = await road.must('POST /v1/alert-rules', { externalId: 'b', ...rule, partnerId });
    expect([mine.body.partnerId, ours.body.partnerId]).toEqual([partnerId, partnerId]);
    expect((await road.must('PUT /v1/alert-rules/a', rule)).body.partnerId).toBeUndefined();
    const named = await road.must('PUT /v1/alert-rules/a', { ...rule, partnerId: 'kid-a' });
    expect(named.body).toMatchObject({ partnerId: road.id('partner', 'kid-a'), version: 3 });
  });

  it('names no partner that is not there, nor one of another tenant', async () => {
    const other = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
    await road.must('POST /v1/alert-rules', { externalId: 'a', ...rule });
    for (const partnerId of ['nobody', other.id('partner', 'solo')])
      for (const line of ['POST /v1/alert-rules', 'PUT /v1/alert-rules/a']) {
        const got = await road.send(line, { ...rule, partnerId }, { headers: { 'idempotency-key': 'k' } });
        expect(got.status).toBe(422);
        expect(got.body).toMatchObject({
          type: '/problems/reference-unknown',
          errors: [{ pointer: '/partnerId' }],
        });
      }
  });

  it('is refused with all that is wrong', async () => {
    const wrong = {
      externalId: 'rule_x',
      metric: 'margin',
      currency: 'euro',
      threshold: '0',
      notify: ['anna'],
    };
    const got = await road.send('POST /v1/alert-rules', wrong);
    expect(got.status).toBe(400);
    const pointers = got.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual(
      ['/currency', '/externalId', '/metric', '/name', '/notify/0', '/threshold'].toSorted(),
    );
  });

  it('of another tenant is not seen', async () => {
    const other = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
    const ruleId = await watch(other, 'theirs');
    expect((await road.send(`GET /v1/alert-rules/${ruleId}`)).status).toBe(404);
    expect((await road.must('GET /v1/alert-rules')).body.data).toEqual([]);
  });
});

describe('alerts', () => {
  const list = async (query = '') => (await road.must(`GET /v1/alerts${query}`)).body;
  const raise = async (months: readonly string[]): Promise<void> => {
    for (const month of months)
      await deliver(...(await sell(road, `s-${month}`, { amount: '1000.00', occurredAt: `${month}-03` })));
  };

  it('are listed with the newest month first, page by page', async () => {
    const ruleId = await watch(road, 'r', { name: 'Over 1,000', threshold: '1000.00', notify: [] });
    await raise(['2026-02', '2025-12', '2026-01']);
    const { data, next } = await list();
    expect(data.map(({ month }: { month: string }) => month)).toEqual(['2026-02', '2026-01', '2025-12']);
    expect(next).toBeNull();
    expect(data[0]).toEqual({
      id: expect.stringMatching(/^alert_/),
      ruleId,
      ruleName: 'Over 1,000',
      partnerId: road.id('partner', 'solo'),
      month: '2026-02',
      currency: 'EUR',
      threshold: '1000.00',
      value: '1000',
      state: 'told',
      version: 2,
      createdAt: expect.any(String),
      toldAt: expect.any(String),
    });
    const first = await list('?limit=2');
    const rest = await list(`?limit=2&cursor=${first.next}`);
    expect([...first.data, ...rest.data]).toEqual(data);
    expect(rest.next).toBeNull();
  });

  it('are listed of one month, and a cursor serves its own list only', async () => {
    await watch(road, 'a');
    await watch(road, 'b');
    await raise(['2026-02', '2026-01']);
    const first = await list('?month=2026-01&limit=1');
    const rest = await list(`?month=2026-01&limit=1&cursor=${first.next}`);
    const found = [...first.data, ...rest.data];
    expect(found.map(({ month }) => month)).toEqual(['2026-01', '2026-01']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    for (const query of [`?cursor=${first.next}`, `?month=2026-02&cursor=${first.next}`, '?cursor=x'])
      expect((await road.send(`GET /v1/alerts${query}`)).body.type).toBe('/problems/cursor-invalid');
    expect((await road.send('GET /v1/alerts?month=2026-13')).status).toBe(400);
    expect((await list('?month=2026-03')).data).toEqual([]);
  });

  it('of another tenant are not seen', async () => {
    const mine = road;
    road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
    await watch(road, 'theirs');
    await raise(['2026-02']);
    expect((await list()).data).toHaveLength(1);
    road = mine;
    expect((await list()).data).toEqual([]);
  });
});

describe('who may', () => {
  const reading = ['GET /v1/alert-rules', 'GET /v1/alert-rules/r', 'GET /v1/alerts'];
  const managing = ['POST /v1/alert-rules', 'PUT /v1/alert-rules/r'];
  const statusOf = async (line: string, as: Role): Promise<number> => {
    const sent = {
      as,
      headers: { 'idempotency-key': 'k' },
      ...(as.startsWith('partner-') && { partner: 'solo' }),
    };
    return (await road.send(line, line.startsWith('GET') ? undefined : rule, sent)).status;
  };

  it.each([
    ['owner', true, true],
    ['channel-manager', true, true],
    ['finance', true, false],
    ['auditor', true, false],
    ['partner-admin', false, false],
    ['partner-seller', false, false],
  ] as const)('%s: read %s, manage %s', async (as, reads, manages) => {
    await road.must('POST /v1/alert-rules', { externalId: 'r', ...rule });
    for (const line of reading) expect(await statusOf(line, as), line).toBe(reads ? 200 : 403);
    for (const line of managing)
      expect(await statusOf(line, as), line).toBe(manages ? (line.startsWith('POST') ? 201 : 200) : 403);
  });
});
