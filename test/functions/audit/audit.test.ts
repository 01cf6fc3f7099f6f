import type { DynamoDBRecord } from 'aws-lambda';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditChange, AuditEntry } from '../../../domain/audit/audit-entry.ts';
import { follow, start } from '../../../domain/audit/chain.ts';
import { appendAudit } from '../../../functions/audit/append.ts';
import { sha256 } from '../../../functions/audit/digest.ts';
import { handler as importHandler } from '../../../functions/sales/on-import-requested.ts';
import { logger } from '../../../functions/shell/context.ts';
import { changeOf } from '../../../functions/stream/records.ts';
import { auditEntries } from '../../../storage/audit.ts';
import { call, someone } from '../../kit/call.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { useFiles } from '../../kit/files.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { toldSoFar } from '../../kit/stream.ts';
import { useTable } from '../../kit/table.ts';
import { hand } from '../commissions/simulating.ts';

const context = useTable();
useFiles();
let road: Road;
let position = 0;

const records = async (): Promise<readonly DynamoDBRecord[]> => {
  const told = await toldSoFar();
  const fresh = told.slice(position);
  position = told.length;
  return fresh.filter(({ dynamodb }) => dynamodb?.NewImage?.['pk']?.S?.startsWith(`T#${road.tenant}`));
};
const write = async (some?: readonly DynamoDBRecord[], given = context()) =>
  appendAudit(given, (some ?? (await records())).map(changeOf));

beforeEach(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  await write();
});

const entries = async (): Promise<readonly AuditEntry[]> =>
  (await road.must('GET /v1/audit-entries?order=oldest&limit=50')).body.data;
const last = async (): Promise<AuditEntry> => (await road.must('GET /v1/audit-entries?limit=1')).body.data[0];
const whole = async () => {
  let now = start;
  const faults = [];
  for (const entry of await entries()) {
    const followed = follow(now, entry, sha256);
    now = followed.now;
    faults.push(...followed.faults);
  }
  return { ...now, faults };
};
const kinds = async () => (await entries()).flatMap(({ changes }) => changes.map(({ what }) => what));

describe('a change', () => {
  it('is written with who made it, by which request, from where, and what was there before', async () => {
    const as = { ...someone('channel-manager', { tenant: road.tenant }), subject: 'key_anna' };
    const body = { name: 'Solo', tier: 'gold', country: 'PL' };
    await call('PUT /v1/partners/solo', { as, body, from: '203.0.113.7' });
    await write();
    const { changes, details } = await last();
    const change = changes.find(({ what }) => what === 'partner.changed') as AuditChange;
    expect(change).toMatchObject({
      subject: `partner:${road.id('partner', 'solo')}`,
      version: 2,
      who: 'key_anna',
      by: 'request-1',
    });
    const detail = details[change.record];
    expect(detail?.from).toBe('203.0.113.7');
    expect(detail?.fields.map(({ field }) => field)).toEqual(['standing']);
    expect(JSON.stringify(detail?.fields)).toContain('gold');
    expect(await whole()).toMatchObject({ faults: [] });
  });

  it('holds no secret, and no digest of a request', async () => {
    const headers = { 'idempotency-key': 'k' };
    const made = await road.must('POST /v1/api-keys', { name: 'K', role: 'auditor' }, { headers });
    await road.must('POST /v1/webhook-endpoints', {
      externalId: 'hook',
      url: 'https://example.com/hook',
      events: ['*'],
      contact: { email: 'a@example.com', language: 'en' },
    });
    await write();
    expect(await kinds()).toEqual(expect.arrayContaining(['api-key.created', 'webhook-endpoint.created']));
    const text = JSON.stringify(await entries());
    expect(text).not.toMatch(/secretHash|bodyHash|whsec_/);
    expect(text).not.toContain(made.body.secret.split('_').at(-1));
  });

  it('of the house says nobody', async () => {
    await road.plan('p', [percent('10')]);
    await road.report('s1');
    await road.settle();
    await write();
    const all = (await entries()).flatMap(({ changes }) => changes);
    expect(all.find(({ what }) => what === 'sale.reported')).toMatchObject({ who: 'key_owner' });
    expect(all.some(({ what }) => what === 'ledger.posted')).toBe(false);
  });

  it('of a sale says what it was before; its report stands in the sale', async () => {
    await road.report('s1', { amount: '100.00' });
    await road.correct('s1', 1, { amount: '90.00' });
    await write();
    const { changes, details } = await last();
    const [reported, corrected] = changes;
    expect([reported?.what, corrected?.what]).toEqual(['sale.reported', 'sale.corrected']);
    expect(JSON.stringify(details[reported?.record ?? ''])).not.toContain('100.00');
    expect(details[corrected?.record ?? '']?.fields).toContainEqual({
      field: 'amount',
      before: '100.00',
      after: '90.00',
    });
  });
});

describe('an import', () => {
  it('is told by its job, by who asked for it', async () => {
    const form = {
      programId: 'prog',
      delimiter: ',',
      dateFormat: 'iso',
      mapping: {
        externalId: '{id}',
        partnerId: 'solo',
        productId: 'bike',
        quantity: '1',
        amount: '{amount}',
        currency: 'EUR',
        occurredAt: '2026-02-10',
      },
    };
    const headers = { 'idempotency-key': 'i' };
    const { upload, id } = (await road.must('POST /v1/sale-imports', form, { headers })).body;
    await fetch(upload.url, { method: 'PUT', body: 'id,amount\na,1.00\nb,2.00\n' });
    await road.must(`POST /v1/sale-imports/${id}/start`);
    expect(await hand(road, id, importHandler)).toBe(true);
    await write();
    expect((await kinds()).filter((what) => what.startsWith('sale.'))).toEqual([]);
    const all = (await entries()).flatMap(({ changes }) => changes);
    const done = all.find(({ what }) => what === 'job.done');
    expect(done).toMatchObject({ subject: `job:${id}`, who: 'key_owner', by: id });
  });
});

describe('the chain', () => {
  it('takes each change once, however often, late and at the same time it comes', async () => {
    for (const name of ['a', 'b', 'c', 'd'])
      await road.must('POST /v1/customers', { externalId: name, name, country: 'PL' });
    const told = await records();
    await Promise.all([write(told.slice(0, 3)), write(told.slice(1)), write(told)]);
    await write([...told].reverse());
    expect((await kinds()).filter((what) => what === 'customer.created')).toHaveLength(5);
    expect(await whole()).toMatchObject({ faults: [] });
    const numbers = (await entries()).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('is written once where the writer dies before or after', async () => {
    await road.must('POST /v1/customers', { externalId: 'x', name: 'X', country: 'PL' });
    const told = await records();
    vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    for (const when of ['before', 'after'] as const) {
      const { store } = crashing(context().store, 1, when);
      expect(await write(told, { store, given: context().given })).toHaveLength(1);
    }
    await write(told);
    expect((await kinds()).filter((what) => what === 'customer.created')).toHaveLength(2);
    vi.restoreAllMocks();
  });

  it('shows what was changed in it, or left out', async () => {
    for (const name of ['a', 'b', 'c']) {
      await road.must('POST /v1/customers', { externalId: name, name, country: 'PL' });
      await write();
    }
    const key = (number: number) => ({ tenant: road.tenant, number: String(number).padStart(12, '0') });
    const standing = await auditEntries.read(context().store, key(3));
    if (standing === undefined) throw new Error('no entry');
    const [change] = standing.changes;
    await context().store.put(
      auditEntries.item(key(3), {
        ...standing,
        changes: change === undefined ? [] : [{ ...change, who: 'x' }],
      }),
    );
    expect((await whole()).faults).toEqual([{ number: 3, fault: 'was changed after it was written' }]);
    await context().store.remove(auditEntries.key(key(3)));
    expect((await whole()).faults).toEqual([
      { number: 4, fault: expect.stringContaining('what was between them is missing') },
      { number: 4, fault: 'does not stand behind the entry before it' },
    ]);
  });

  it('holds many changes in several entries', async () => {
    const name = 'n'.repeat(200);
    const attributes = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`field${index}`, `${index}`.padEnd(200, 'x')]),
    );
    for (let index = 0; index < 100; index += 1)
      await road.must('POST /v1/customers', { externalId: `c${index}`, name, country: 'PL', attributes });
    const before = (await entries()).length;
    await write();
    expect((await entries()).length).toBeGreaterThan(before);
    expect((await kinds()).filter((what) => what === 'customer.created')).toHaveLength(101);
    expect(await whole()).toMatchObject({ faults: [] });
  });

  it('is for owners and auditors, each tenant its own', async () => {
    const at = (as: 'auditor' | 'finance' | 'channel-manager', tenant = road.tenant) =>
      call('GET /v1/audit-entries', { as, tenant });
    expect((await at('auditor')).status).toBe(200);
    expect((await at('finance')).status).toBe(403);
    expect((await at('channel-manager')).status).toBe(403);
    expect((await at('auditor', 'nobody')).body).toEqual({ data: [], next: null });
    expect((await call('GET /v1/audit-entries/1', { as: 'auditor', tenant: 'nobody' })).status).toBe(404);
    expect((await road.must('GET /v1/audit-entries/1')).body).toEqual((await entries())[0]);
  });
});
