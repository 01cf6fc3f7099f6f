import { describe, expect, it } from 'vitest';
import { jobs } from '../../../storage/platform.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

const owner = { as: 'owner' as const };
const program = { name: 'Resellers', currency: 'EUR', timeZone: 'Europe/Warsaw', tiers: [] };
const key = (value: string) => ({ headers: { 'idempotency-key': value } });

describe('a creation', () => {
  it('is repeated without effect, by externalId', async () => {
    const body = { externalId: 'once', ...program };
    const first = await call('POST /v1/programs', { ...owner, body });
    expect(first.status).toBe(201);
    expect(first.headers).toMatchObject({
      ETag: '"1"',
      Location: `/v1/programs/${first.body.id}`,
      'Content-Type': 'application/json',
    });
    const again = await call('POST /v1/programs', { ...owner, body: { ...program, externalId: 'once' } });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const other = await call('POST /v1/programs', { ...owner, body: { ...body, name: 'Other' } });
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({ type: '/problems/conflict', errors: [{ pointer: '/externalId' }] });
  });

  it('is repeated without effect, by Idempotency-Key', async () => {
    const first = await call('POST /v1/programs', { ...owner, ...key('k1'), body: program });
    const again = await call('POST /v1/programs', { ...owner, ...key('k1'), body: program });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const other = await call('POST /v1/programs', {
      ...owner,
      ...key('k1'),
      body: { ...program, name: 'Other' },
    });
    expect(other.status).toBe(422);
    expect(other.body.type).toBe('/problems/idempotency-key-reused');
    const none = await call('POST /v1/programs', { ...owner, body: program });
    expect(none.body.type).toBe('/problems/idempotency-key-missing');
  });

  it('happens once, however many ask at the same moment', async () => {
    const body = { externalId: 'race', ...program };
    const all = await Promise.all(
      Array.from({ length: 8 }, () => call('POST /v1/programs', { ...owner, body })),
    );
    expect(new Set(all.map((one) => one.status))).toEqual(new Set([201]));
    expect(new Set(all.map((one) => one.text)).size).toBe(1);
  });

  it('of another tenant is another thing, and is not seen', async () => {
    const { body } = await call('POST /v1/programs', { ...owner, body: { externalId: 'mine', ...program } });
    const there = { as: 'owner' as const, tenant: 'globex' };
    expect((await call(`GET /v1/programs/${body.id}`, there)).status).toBe(404);
    expect((await call('GET /v1/programs/mine', there)).status).toBe(404);
    expect((await call(`PUT /v1/programs/${body.id}`, { ...there, body: program })).status).toBe(404);
    expect((await call('GET /v1/programs', there)).body).toEqual({ data: [], next: null });
    expect(
      (
        await call('POST /v1/programs', {
          ...there,
          body: { externalId: 'mine', ...program, name: 'Theirs' },
        })
      ).status,
    ).toBe(201);
  });
});

describe('a change', () => {
  it('needs the version that it names', async () => {
    const { body } = await call('POST /v1/programs', { ...owner, body: { externalId: 'v', ...program } });
    const path = `PUT /v1/programs/${body.id}`;
    const changed = await call(path, {
      ...owner,
      body: { ...program, name: 'Second' },
      headers: { 'if-match': '"1"' },
    });
    expect(changed.status).toBe(200);
    expect(changed.headers['ETag']).toBe('"2"');
    const stale = await call(path, {
      ...owner,
      body: { ...program, name: 'Third' },
      headers: { 'if-match': '"1"' },
    });
    expect(stale.status).toBe(412);
    expect(stale.body.type).toBe('/problems/version-stale');
    expect((await call('GET /v1/programs/v', owner)).body).toMatchObject({
      name: 'Second',
      version: 2,
      externalId: 'v',
    });
    for (const bad of ['2', 'W/"2"', '*', '"x"'])
      expect((await call(path, { ...owner, body: program, headers: { 'if-match': bad } })).status).toBe(400);
  });

  it('that changes nothing is not written', async () => {
    await call('POST /v1/programs', { ...owner, body: { externalId: 'same', ...program } });
    expect((await call('PUT /v1/programs/same', { ...owner, body: program })).headers['ETag']).toBe('"1"');
  });

  it('loses nobody’s change where many are made at once', async () => {
    await call('POST /v1/programs', { ...owner, body: { externalId: 'many', ...program } });
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        call('PUT /v1/programs/many', { ...owner, body: { ...program, name: `Name ${index}` } }),
      ),
    );
    expect(all.map((one) => one.status)).toEqual([200, 200, 200, 200, 200]);
    expect((await call('GET /v1/programs/many', owner)).body.version).toBe(6);
    const guarded = await Promise.all(
      ['A', 'B', 'C'].map((name) =>
        call('PUT /v1/programs/many', {
          ...owner,
          body: { ...program, name },
          headers: { 'if-match': '"6"' },
        }),
      ),
    );
    expect(guarded.map((one) => one.status).toSorted()).toEqual([200, 412, 412]);
  });
});

describe('a list', () => {
  it('goes on where its cursor says, and only there', async () => {
    const there = { as: 'owner' as const, tenant: 'lists' };
    for (let index = 0; index < 5; index += 1)
      await call('POST /v1/products', { ...there, body: { externalId: `p${index}`, name: `P ${index}` } });
    const seen: string[] = [];
    let next: string | null = '';
    const sizes: number[] = [];
    while (next !== null) {
      const page = await call(`GET /v1/products?limit=2${next === '' ? '' : `&cursor=${next}`}`, there);
      expect(page.status).toBe(200);
      sizes.push(page.body.data.length);
      seen.push(...page.body.data.map((one: { id: string }) => one.id));
      next = page.body.next;
    }
    expect(sizes).toEqual([2, 2, 1]);
    expect(new Set(seen).size).toBe(5);
    const { next: cursor } = (await call('GET /v1/products?limit=2', there)).body;
    const elsewhere = [
      `GET /v1/partners?cursor=${cursor}`,
      'GET /v1/products?cursor=nonsense',
      `GET /v1/products?cursor=${Buffer.from('{"of":"products:lists:","at":"zzz"}').toString('base64url')}`,
    ];
    for (const line of elsewhere)
      expect((await call(line, there)).body.type).toBe('/problems/cursor-invalid');
    expect((await call(`GET /v1/products?cursor=${cursor}`, owner)).body.type).toBe(
      '/problems/cursor-invalid',
    );
  });

  it('has a size from 1 to 200', async () => {
    for (const limit of ['0', '201', '-1', '1.5', 'all', ''])
      expect((await call(`GET /v1/products?limit=${limit}`, owner)).status).toBe(400);
    expect((await call('GET /v1/products?limit=200', owner)).status).toBe(200);
  });
});

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

describe('a program', () => {
  it('keeps its time zone and currency', async () => {
    await call('POST /v1/programs', { ...owner, body: { externalId: 'fixed', ...program } });
    const got = await call('PUT /v1/programs/fixed', {
      ...owner,
      body: { ...program, timeZone: 'UTC', currency: 'PLN' },
    });
    expect(got.status).toBe(422);
    expect(got.body).toMatchObject({
      type: '/problems/program-time-zone-fixed',
      errors: [{ pointer: '/timeZone' }, { pointer: '/currency' }],
    });
  });
});

describe('a customer', () => {
  it('is seen by the vendor and by the partner that created it', async () => {
    const a = { as: 'partner-seller' as const, tenant: 'cust', partnerId: 'partner_a' };
    const b = { ...a, partnerId: 'partner_b' };
    const vendor = { as: 'owner' as const, tenant: 'cust' };
    const { body } = await call('POST /v1/customers', { ...a, body: { externalId: 'c1', name: 'C' } });
    expect(body.partnerId).toBe('partner_a');
    await call('POST /v1/customers', { ...vendor, body: { externalId: 'c2', name: 'D' } });
    expect((await call(`GET /v1/customers/${body.id}`, b)).status).toBe(404);
    expect((await call('PUT /v1/customers/c1', { ...b, body: { name: 'X' } })).status).toBe(404);
    expect((await call('POST /v1/customers', { ...b, body: { externalId: 'c1', name: 'C' } })).status).toBe(
      409,
    );
    expect((await call('GET /v1/customers', b)).body).toEqual({ data: [], next: null });
    expect((await call('GET /v1/customers', a)).body.data).toHaveLength(1);
    expect((await call('GET /v1/customers', vendor)).body.data).toHaveLength(2);
    const moved = await call('PUT /v1/customers/c1', {
      ...vendor,
      body: { name: 'C', country: 'PL', attributes: { size: 'big' }, effectiveFrom: '2026-02-01' },
    });
    expect(moved.body).toMatchObject({
      country: 'PL',
      partnerId: 'partner_a',
      states: [{ from: '0001-01-01' }, { from: '2026-02-01' }],
    });
    expect(await jobs.all(context().store, { tenant: 'cust' })).toMatchObject([
      { task: { scopes: [{ of: 'all', from: '0001-01-01' }] } },
    ]);
  });
});

describe('a product', () => {
  it('shows its cost to the vendor only', async () => {
    const body = {
      externalId: 'frame',
      name: 'Frame',
      category: 'frames',
      cost: { amount: '40.10', currency: 'EUR' },
    };
    expect((await call('POST /v1/products', { ...owner, body })).body.cost).toEqual(body.cost);
    const seen = await call('GET /v1/products/frame', { as: 'partner-seller', partnerId: 'partner_a' });
    expect(seen.body.category).toBe('frames');
    expect(seen.text).not.toContain('40.10');
    expect(
      (await call('GET /v1/products', { as: 'partner-seller', partnerId: 'partner_a' })).text,
    ).not.toContain('40.10');
  });
});
