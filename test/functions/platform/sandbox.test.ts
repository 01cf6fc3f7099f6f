import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTenant } from '../../../functions/access/open-tenant.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { handler as moveHandler } from '../../../functions/platform/on-clock-move-requested.ts';
import { handler as mailHandler } from '../../../functions/platform/on-notice-queued.ts';
import { contextOf } from '../../../functions/shell/clock.ts';
import { clocks, dueItems, jobs, notices, sandboxDueItems } from '../../../storage/platform.ts';
import { ask, bearer } from '../../kit/authorize.ts';
import { call, type Sent, someone } from '../../kit/call.ts';
import { useMails } from '../../kit/mails.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { hand } from '../commissions/simulating.ts';
import { ended, partner, wish } from '../deals/registering.ts';

const context = useTable();
const sent = useMails();
const day = 86_400_000;
let vendor = '';
let road: Road;

beforeEach(async () => {
  vendor = `v${crypto.randomUUID().replaceAll('-', '').slice(0, 30)}`;
  await openTenant(context(), { id: vendor, name: 'Termika', sandbox: false, ownerSecret: 'a'.repeat(24) });
  road = await openRoad(context(), `${vendor}-test`);
});

const open = (key: string, more: Sent = { as: 'owner', tenant: vendor }) =>
  call('POST /v1/sandbox', { ...more, headers: { 'idempotency-key': key } });
const move = (body: object, key: string = crypto.randomUUID()) =>
  road.send('POST /v1/sandbox/clock', body, { headers: { 'idempotency-key': key } });
const moved = async (body: object): Promise<string> => {
  const got = await move(body);
  expect(got.status, got.text).toBe(202);
  expect(await hand(road, got.body.id, moveHandler)).toBe(true);
  expect((await road.must(`GET /v1/jobs/${got.body.id}`)).body).toMatchObject({ state: 'done' });
  return got.body.id;
};
const runs = async () =>
  (await road.must('GET /v1/sandbox/runs')).body.data.map(({ what }: { what: string }) => what);

/** A deal that was approved now, protected for ninety days, whose partner can be written to. */
const approvedDeal = async (): Promise<string> => {
  const anna = { externalId: 'anna', name: 'Anna', language: 'pl', email: 'anna@partner.example' };
  await road.must('POST /v1/partners', anna);
  const { body } = await road.must('POST /v1/deals', wish('d1'), partner('anna'));
  await ended(road, body.id, undefined, await contextOf(context(), road.tenant));
  return body.id;
};

describe('a sandbox', () => {
  it('is opened by its vendor, and answers each key once', async () => {
    const first = await open('one');
    expect(first.body).toMatchObject({ tenant: `${vendor}-test`, keyId: expect.stringMatching(/^key_/) });
    expect(first.body.secret).toMatch(new RegExp(`^pw_test_${vendor}_`));
    expect((await ask(bearer(first.body.secret))).principal).toMatchObject({
      tenant: `${vendor}-test`,
      role: 'owner',
      sandbox: true,
    });
    const again = await open('one');
    expect(again.body).toEqual({ ...first.body, secret: null });
    const another = await open('two');
    expect(another.body.keyId).not.toBe(first.body.keyId);
    expect((await open('three', { as: 'owner', tenant: `${vendor}-test` })).body.type).toBe(
      '/problems/not-in-a-sandbox',
    );
    expect((await open('four', { as: 'finance', tenant: vendor })).status).toBe(403);
  });

  it('is opened by nobody who may less than what it answers', async () => {
    const as = { ...someone('owner', { tenant: vendor }), scopes: ['access:manage' as const] };
    expect((await open('five', { as })).body.type).toBe('/problems/key-too-strong');
  });

  it('keeps its data from the live tenant, and the other way round', async () => {
    expect((await call('GET /v1/partners', { as: 'owner', tenant: vendor })).body.data).toEqual([]);
    expect((await road.must('GET /v1/partners')).body.data).toHaveLength(4);
  });

  it('reaches no address: what it would have sent can be read', async () => {
    await open('one');
    await approvedDeal();
    const all = await notices.all(context().store, { tenant: road.tenant });
    expect(all.length).toBeGreaterThan(0);
    for (const { id: noticeId } of all) {
      const body = JSON.stringify({ detail: { tenant: road.tenant, noticeId } });
      const event: SQSEvent = { Records: [{ messageId: noticeId, body } as SQSRecord] };
      expect(await mailHandler(event, {} as never)).toEqual({ batchItemFailures: [] });
    }
    expect(await sent()).toEqual([]);
    const { body } = await road.must('GET /v1/sandbox/emails');
    expect(body.data[0]).toMatchObject({ to: 'anna@partner.example', language: 'pl' });
    expect(body.data[0].text).toContain('Deal d1');
    expect(await notices.all(context().store, { tenant: road.tenant })).toEqual(
      all.map((one) => expect.objectContaining({ id: one.id, state: 'withheld' })),
    );
  });
});

describe('the clock of a sandbox', () => {
  beforeEach(async () => {
    await open('one');
  });

  it('goes with time until it is moved, and then ahead of it', async () => {
    const before = (await road.must('GET /v1/sandbox/clock')).body;
    expect(before.aheadSeconds).toBe(0);
    await moved({ days: 31 });
    const { body } = await road.must('GET /v1/sandbox/clock');
    expect(body.aheadSeconds).toBeGreaterThanOrEqual(31 * 86_400 - 5);
    expect(Date.parse(body.now) - Date.now()).toBeGreaterThan(30.9 * day);
    const { body: created } = await road.must('POST /v1/partners', { externalId: 'late', name: 'Late' });
    expect(Date.parse(created.createdAt) - Date.now()).toBeGreaterThan(30.9 * day);
  });

  it('does what is due on the way, in order, and says what ran', async () => {
    const id = await approvedDeal();
    expect(await dueItems.all(context().store, {})).not.toContainEqual(
      expect.objectContaining({ tenant: road.tenant }),
    );
    await moved({ days: 30 });
    expect((await road.must(`GET /v1/deals/${id}`)).body.state).toBe('approved');
    const job = await moved({ days: 90 });
    expect((await road.must(`GET /v1/deals/${id}`)).body.state).toBe('expired');
    expect(await runs()).toContain('expire-deal');
    const { data } = (await road.must('GET /v1/sandbox/runs')).body;
    const moments = data.map(({ at }: { at: string }) => at);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect((await road.must('GET /v1/sandbox/clock')).body.moveJobId).toBe(job);
    expect((await road.must(`GET /v1/jobs/${job}`)).body.counters.ran).toBeGreaterThan(0);
  });

  it('is also followed by the tick, and the live tenants are not', async () => {
    const id = await approvedDeal();
    const clock = await clocks.read(context().store, { tenant: road.tenant });
    if (clock === undefined) throw new Error('there is no clock');
    const ahead = { ...clock, ahead: 120 * day, version: clock.version + 1 };
    await clocks.replace(context().store, { tenant: road.tenant }, ahead);
    await everyMinute(context());
    expect((await road.must(`GET /v1/deals/${id}`)).body.state).toBe('expired');
  });

  it('is moved by one at a time, never back, and only there', async () => {
    const { body } = await move({ days: 10 }, 'k');
    expect((await move({ days: 10 }, 'k')).body).toEqual(body);
    expect((await move({ days: 11 }, 'k')).body.type).toBe('/problems/idempotency-key-reused');
    expect((await move({ days: 1 })).body.type).toBe('/problems/clock-moving');
    expect(await hand(road, body.id, moveHandler)).toBe(true);
    const back = await move({ to: '2020-01-01T00:00:00.000Z' });
    expect(back.status).toBe(422);
    expect(back.body.errors).toEqual([{ pointer: '/to', detail: expect.stringContaining('not be before') }]);
    expect((await move({ to: '2020-01-01T00:00:00.000Z', days: 1 })).status).toBe(400);
    expect((await move({})).status).toBe(400);
    const live = { as: 'owner', tenant: vendor } as const;
    for (const line of ['GET /v1/sandbox/clock', 'GET /v1/sandbox/runs', 'GET /v1/sandbox/emails'])
      expect((await call(line, live)).body.type).toBe('/problems/not-a-sandbox');
    const headers = { 'idempotency-key': 'x' };
    expect((await call('POST /v1/sandbox/clock', { ...live, headers, body: { days: 1 } })).body.type).toBe(
      '/problems/not-a-sandbox',
    );
  });

  it('stops nowhere for looks that find nothing to do', async () => {
    await approvedDeal();
    const titles = { pl: 'Co słychać?', en: 'How is it?' };
    const task = { titles, side: 'partner', role: 'partner-admin', dueInDays: 5, priority: 'low' };
    const rule = { name: 'Never', subject: 'deal', trigger: { untouchedDays: 1 }, task };
    await road.must('POST /v1/task-rules', { ...rule, externalId: 'never', condition: 'deal.value > 1e9' });
    const jobId = await moved({ days: 60 });
    const job = await jobs.read(context().store, { tenant: road.tenant, jobId });
    expect(job?.counters['ran']).toBeGreaterThan(60);
    // A step waits for what was begun, so there are few.
    expect(job?.version).toBeLessThan(12);
  });

  it('moves on where its worker died', async () => {
    await approvedDeal();
    const { body } = await move({ days: 120 });
    expect(await hand(road, body.id, moveHandler, 30_000)).toBe(true);
    expect(await jobs.read(context().store, { tenant: road.tenant, jobId: body.id })).toMatchObject({
      state: 'queued',
      turn: 2,
    });
    expect(await hand(road, body.id, moveHandler)).toBe(true);
    expect(await runs()).toContain('expire-deal');
    expect(await sandboxDueItems.all(context().store, { tenant: road.tenant })).not.toContainEqual(
      expect.objectContaining({ what: 'expire-deal' }),
    );
  });
});
