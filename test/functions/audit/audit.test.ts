import { describe, expect, it } from 'vitest';
import type { AuditChange } from '../../../domain/audit/audit-entry.ts';
import { handler as importHandler } from '../../../functions/sales/on-import-requested.ts';
import { call, someone } from '../../kit/call.ts';
import { useFiles } from '../../kit/files.ts';
import { importForm } from '../../kit/import-form.ts';
import { percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { hand } from '../commissions/simulating.ts';
import { useAudit } from './auditing.ts';

const context = useTable();
useFiles();
const { road, write, entries, last, kinds, whole } = useAudit(context);

describe('a change', () => {
  it('is written with who made it, by which request, from where, and what was there before', async () => {
    const as = { ...someone('channel-manager', { tenant: road().tenant }), subject: 'key_anna' };
    const body = { name: 'Solo', tier: 'gold', country: 'PL' };
    await call('PUT /v1/partners/solo', { as, body, from: '203.0.113.7' });
    await write();
    const { changes, details } = await last();
    const change = changes.find(({ what }) => what === 'partner.changed') as AuditChange;
    expect(change).toMatchObject({
      subject: `partner:${road().id('partner', 'solo')}`,
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
    const made = await road().must('POST /v1/api-keys', { name: 'K', role: 'auditor' }, { headers });
    await road().must('POST /v1/webhook-endpoints', {
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
    await road().plan('p', [percent('10')]);
    await road().report('s1');
    await road().settle();
    await write();
    const all = (await entries()).flatMap(({ changes }) => changes);
    expect(all.find(({ what }) => what === 'sale.reported')).toMatchObject({ who: 'key_owner' });
    expect(all.some(({ what }) => what === 'ledger.posted')).toBe(false);
  });

  it('of a sale says what it was before; its report stands in the sale', async () => {
    await road().report('s1', { amount: '100.00' });
    await road().correct('s1', 1, { amount: '90.00' });
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
    const form = importForm();
    const headers = { 'idempotency-key': 'i' };
    const { upload, id } = (await road().must('POST /v1/sale-imports', form, { headers })).body;
    await fetch(upload.url, { method: 'PUT', body: 'id,amount\na,1.00\nb,2.00\n' });
    await road().must(`POST /v1/sale-imports/${id}/start`);
    expect(await hand(road(), id, importHandler)).toBe(true);
    await write();
    expect((await kinds()).filter((what) => what.startsWith('sale.'))).toEqual([]);
    const all = (await entries()).flatMap(({ changes }) => changes);
    const done = all.find(({ what }) => what === 'job.done');
    expect(done).toMatchObject({ subject: `job:${id}`, who: 'key_owner', by: id });
  });
});
