import { describe, expect, it } from 'vitest';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

useTable();

describe('who may not', () => {
  it('is refused before the body is read and anything is looked up', async () => {
    const got = await call('POST /v1/partners', { as: 'auditor', text: '{ not json' });
    expect(got.status).toBe(403);
    expect(got.body).toMatchObject({
      type: '/problems/forbidden',
      status: 403,
      instance: 'urn:partnerwise:request:request-1',
    });
    expect(got.body.detail).toContain('partners:manage');
    expect((await call('PUT /v1/partners/nobody', { as: 'partner-seller', body: {} })).status).toBe(403);
  });

  it('is told by a scope as well as by a role', async () => {
    const as = {
      tenant: 'acme',
      subject: 'key_1',
      role: 'owner' as const,
      sandbox: false,
      scopes: ['sales:report' as const],
    };
    expect((await call('GET /v1/partners', { as })).status).toBe(403);
  });

  it('is asked to sign in', async () => {
    const got = await call('GET /v1/partners');
    expect(got.status).toBe(401);
    expect(got.headers['WWW-Authenticate']).toBe('Bearer');
    expect(got.headers['Content-Type']).toBe('application/problem+json');
    const told = await call('GET /v1/me', {
      authorizer: { problem: JSON.stringify({ code: 'tenant-not-chosen', detail: 'which?' }) },
    });
    expect(told.status).toBe(400);
    expect(told.body).toMatchObject({ type: '/problems/tenant-not-chosen', detail: 'which?' });
  });

  it('needs no sign-in where the route needs none', async () => {
    expect((await call('GET /v1/health')).body).toEqual({
      status: 'ok',
      release: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });
});

describe('a request', () => {
  it('hears of every fault at once, in whatever part', async () => {
    const got = await call('PUT /v1/partners/bad%20id?page=2', {
      as: 'owner',
      body: { name: '', country: 'XX', extra: 1, 'a/b~c': 2, attributes: { Region: 'x', region: 7 } },
      headers: { 'if-match': '7' },
    });
    expect(got.status).toBe(400);
    const pointers = got.body.errors.map((one: { pointer: string }) => one.pointer);
    expect(pointers.toSorted()).toEqual(
      [
        '/a~1b~0c',
        '/attributes/Region',
        '/attributes/region',
        '/country',
        '/extra',
        '/header/If-Match',
        '/name',
        '/path/id',
        '/query/page',
      ].toSorted(),
    );
    for (const { detail } of got.body.errors) expect(detail).toMatch(/^(must|is|does) /);
  });

  it('hears what to send', async () => {
    const { body } = await call('POST /v1/products', {
      as: 'owner',
      body: { externalId: 'product_1', cost: { amount: '1e5' } },
    });
    expect(
      Object.fromEntries(
        body.errors.map((one: { pointer: string; detail: string }) => [one.pointer, one.detail]),
      ),
    ).toMatchObject({
      '/name': 'is missing: send it',
      '/externalId': expect.stringContaining('must not begin with product_'),
      '/cost/amount': expect.stringContaining('decimal text'),
      '/cost/currency': 'is missing: send it',
    });
  });

  it('must be JSON of a modest size', async () => {
    expect((await call('POST /v1/partners', { as: 'owner', text: '{' })).body.type).toBe(
      '/problems/body-not-json',
    );
    expect((await call('POST /v1/partners', { as: 'owner' })).body.type).toBe('/problems/body-not-json');
    const large = await call('POST /v1/partners', { as: 'owner', body: { name: 'x'.repeat(300_000) } });
    expect(large.status).toBe(413);
    expect(large.body.type).toBe('/problems/body-too-large');
  });

  it('holds whole characters only', async () => {
    const text = String.raw`{"name":"A\ud800","attributes":{"a\udfff":"x","note":"\ud83d\ude00 \ude00"}}`;
    const got = await call('POST /v1/partners', { as: 'owner', text, headers: { 'idempotency-key': 'h1' } });
    expect(got.status).toBe(400);
    expect(got.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/name',
      '/attributes',
      '/attributes/note',
    ]);
  });

  it('is told of its other faults beside them', async () => {
    const text = String.raw`{"externalId":"a b","name":"A\ud800","__proto__":1,"country":7,"zz":1}`;
    const got = await call('POST /v1/partners', { as: 'owner', text });
    expect(got.body.errors.map((one: { pointer: string }) => one.pointer).toSorted()).toEqual([
      '/__proto__',
      '/country',
      '/externalId',
      '/name',
      '/zz',
    ]);
  });

  it('reaches no prototype', async () => {
    const text =
      '{"name":"A","__proto__":{"polluted":1},"attributes":{"constructor":"x","\\u005f_proto__":{"a":1}}}';
    const got = await call('POST /v1/partners', { as: 'owner', text, headers: { 'idempotency-key': 'p1' } });
    expect(got.status).toBe(400);
    expect(got.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/__proto__',
      '/attributes/constructor',
      '/attributes/__proto__',
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('is not nested without end', async () => {
    const got = await call('POST /v1/partners', {
      as: 'owner',
      text: `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    });
    expect(got.status).toBe(400);
    expect(got.body.errors).toHaveLength(1);
  });

  it('to a route that is not there is a problem too', async () => {
    const got = await call('GET /v1/nothing', { as: 'owner' });
    expect(got.status).toBe(404);
    expect(got.body.type).toBe('/problems/route-not-found');
  });
});
