import { describe, expect, it } from 'vitest';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

useTable();

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
