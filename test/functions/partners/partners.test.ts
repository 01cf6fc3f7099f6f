import { describe, expect, it } from 'vitest';
import { jobs } from '../../../storage/platform.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const owner = { as: 'owner' as const };

describe('a partner', () => {
  const partner = (externalId: string, more: object = {}) =>
    call('POST /v1/partners', { ...owner, body: { externalId, name: externalId, ...more } });

  it('sees itself and no other', async () => {
    const a = (await partner('see-a')).body;
    const b = (await partner('see-b')).body;
    const as = { as: 'partner-admin' as const, partnerId: a.id };
    expect((await call(`GET /v1/partners/${a.id}`, as)).body.id).toBe(a.id);
    expect((await call(`GET /v1/partners/${b.id}`, as)).status).toBe(404);
    expect((await call('GET /v1/partners/see-b', as)).status).toBe(404);
    expect((await call('GET /v1/partners', as)).body.data.map((one: { id: string }) => one.id)).toEqual([
      a.id,
    ]);
  });

  it('stands where its standing of the day says', async () => {
    const { body } = await partner('dated', { tier: 'silver', attributes: { region: 'north' } });
    expect(body).toMatchObject({
      tier: 'silver',
      language: 'en',
      status: 'active',
      standing: [{ from: '0001-01-01', tier: 'silver' }],
    });
    const change = {
      name: 'dated',
      tier: 'gold',
      attributes: { region: 'north' },
      effectiveFrom: '2999-01-01',
    };
    const changed = await call('PUT /v1/partners/dated', { ...owner, body: change });
    expect(changed.body).toMatchObject({
      tier: 'silver',
      standing: [{ from: '0001-01-01' }, { from: '2999-01-01', tier: 'gold' }],
      version: 2,
    });
  });

  it('whose standing changes makes new terms; whose name changes does not', async () => {
    const tenant = 'terms';
    const there = { as: 'owner' as const, tenant };
    const { body } = await call('POST /v1/partners', {
      ...there,
      body: { externalId: 'p', name: 'P', tier: 'silver' },
    });
    const listed = () => jobs.all(context().store, { tenant });
    await call('PUT /v1/partners/p', { ...there, body: { name: 'Other', tier: 'silver' } });
    expect(await listed()).toEqual([]);
    await call('PUT /v1/partners/p', {
      ...there,
      body: { name: 'Other', tier: 'gold', effectiveFrom: '2026-01-01' },
    });
    expect(await listed()).toMatchObject([
      {
        state: 'queued',
        task: {
          kind: 'revaluation',
          terms: 1,
          scopes: [{ of: 'partner', partnerId: body.id, from: '2026-01-01' }],
        },
      },
    ]);
  });

  it('has a parent that exists and is not below it', async () => {
    const top = (await partner('top')).body;
    const mid = (await partner('mid', { parentId: 'top' })).body;
    expect(mid.parentId).toBe(top.id);
    expect((await partner('lost', { parentId: 'nobody' })).body).toMatchObject({
      type: '/problems/reference-unknown',
      errors: [{ pointer: '/parentId' }],
    });
    const low = (await partner('low', { parentId: mid.id })).body;
    const cycle = await call('PUT /v1/partners/top', { ...owner, body: { name: 'top', parentId: low.id } });
    expect(cycle.status).toBe(422);
    expect(cycle.body.type).toBe('/problems/parent-cycle');
    expect((await partner('self', { parentId: 'self' })).body.type).toBe('/problems/parent-cycle');
  });
});
