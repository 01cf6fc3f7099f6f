import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authorize } from '../../../functions/access/authorizer.ts';
import { openTenant } from '../../../functions/access/open-tenant.ts';
import { logger } from '../../../functions/shell/context.ts';
import { tenants } from '../../../storage/access.ts';
import { DynamoStore } from '../../../storage/store.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const secret = 'averylongownersecret12345';
let tenant = '';
const moment = '2026-04-01T10:15:30.000Z';

const open = (more: object = {}) =>
  openTenant(context(), { id: tenant, name: 'T', sandbox: false, ownerSecret: secret, ...more });
const at = (now: string) => ({ ...context(), given: { ...context().given, now: () => now } });
const ask = async (token: string, now = moment, headers: Record<string, string> = {}) => {
  const passed = await authorize(at(now), { authorization: `Bearer ${token}`, ...headers });
  return {
    authorizer: passed as Record<string, string>,
    headers: JSON.parse(passed.headers ?? '{}'),
    code: passed.problem === undefined ? undefined : JSON.parse(passed.problem).code,
  };
};

beforeEach(() => {
  tenant = `t${crypto.randomUUID().replaceAll('-', '').slice(0, 30)}`;
});
afterEach(() => void vi.restoreAllMocks());

describe('the limit of a credential', () => {
  it('is told with each answer', async () => {
    const { token } = await open();
    const { authorizer } = await ask(token);
    const got = await call('GET /v1/me', { authorizer });
    expect(got.status).toBe(200);
    expect(got.headers).toMatchObject({
      'RateLimit-Policy': '1200;w=60',
      'RateLimit-Limit': '1200',
      'RateLimit-Remaining': '1199',
      'RateLimit-Reset': '30',
    });
    expect((await ask(token)).headers['RateLimit-Remaining']).toBe('1198');
  });

  it('refuses what is above it until the minute is over, and says for how long', async () => {
    const { token } = await open({ limits: { perTenant: 1_000, perKey: 10 } });
    for (let sent = 0; sent < 10; sent += 1) expect((await ask(token)).code).toBeUndefined();
    const { authorizer } = await ask(token);
    const got = await call('GET /v1/me', { authorizer });
    expect(got.status).toBe(429);
    expect(got.body).toMatchObject({ type: '/problems/rate-limited' });
    expect(got.headers).toMatchObject({ 'Retry-After': '30', 'RateLimit-Remaining': '0' });
    expect((await ask(token, '2026-04-01T10:16:00.000Z')).code).toBeUndefined();
  });

  it('is one for all credentials of a tenant too', async () => {
    const { token } = await open({ limits: { perTenant: 5, perKey: 1_000 } });
    for (let sent = 0; sent < 5; sent += 1) expect((await ask(token)).code).toBeUndefined();
    expect((await ask(token)).code).toBe('rate-limited');
  });

  it('costs a tenth of a write unit per request, or less, at ten a second', async () => {
    const { token } = await open();
    const { store } = context();
    const before = store.units.write;
    for (let sent = 0; sent < 600; sent += 1) await ask(token);
    expect((store.units.write - before) / 600).toBeLessThanOrEqual(0.1);
  });

  it('refuses nobody where it cannot be counted', async () => {
    const { token } = await open();
    const error = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    vi.spyOn(DynamoStore.prototype, 'count').mockRejectedValue(new Error('throttled'));
    const passed = await authorize(at(moment), { authorization: `Bearer ${token}` });
    expect(passed.principal).toBeDefined();
    expect(error).toHaveBeenCalledOnce();
  });
});

describe('a page of another origin', () => {
  const portal = 'https://portal.example.com';

  it('may ask where the tenant names it, and read what it needs', async () => {
    const { token } = await open();
    const standing = await tenants.read(context().store, { tenant });
    if (standing === undefined) throw new Error('no tenant');
    await tenants.replace(
      context().store,
      { tenant },
      { ...standing, origins: [portal], version: standing.version + 1 },
    );
    const { authorizer } = await ask(token, moment, { origin: portal });
    const got = await call('GET /v1/me', { authorizer, headers: { origin: portal } });
    expect(got.status).toBe(200);
    expect(got.headers).toMatchObject({ 'Access-Control-Allow-Origin': portal, Vary: 'Origin' });
    expect(got.headers['Access-Control-Expose-Headers']).toContain('RateLimit-Remaining');
    expect(got.headers['Access-Control-Allow-Credentials']).toBeUndefined();
    const refused = await call('GET /v1/partners/none', { authorizer, headers: { origin: portal } });
    expect(refused.headers['Access-Control-Allow-Origin']).toBe(portal);
  });

  it('is refused where the tenant does not', async () => {
    const { token } = await open();
    const { authorizer } = await ask(token, moment, { origin: portal });
    const got = await call('GET /v1/me', { authorizer, headers: { origin: portal } });
    expect(got.status).toBe(403);
    expect(got.body.type).toBe('/problems/origin-not-allowed');
    expect(got.headers['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('reads why its credential is not known', async () => {
    const { authorizer } = await ask('pw_live_garbage', moment, { origin: portal });
    const got = await call('GET /v1/me', { authorizer, headers: { origin: portal } });
    expect(got.status).toBe(401);
    expect(got.headers['Access-Control-Allow-Origin']).toBe(portal);
  });

  it('is told before it asks what it may send, also of routes that are not there', async () => {
    const headers = { origin: portal, 'access-control-request-method': 'PUT' };
    const got = await call('OPTIONS /v1/partners/solo', { headers });
    expect(got.status).toBe(204);
    expect(got.headers).toMatchObject({ 'Access-Control-Allow-Origin': portal, Vary: 'Origin' });
    expect(got.headers['Access-Control-Allow-Headers']).toContain('If-Match');
  });

  it('reads what is open to everybody', async () => {
    const got = await call('GET /v1/health', { headers: { origin: portal } });
    expect(got.headers['Access-Control-Allow-Origin']).toBe('*');
  });
});

describe('a long answer', () => {
  it('is made small for who can read it so', async () => {
    const plain = await call('GET /v1/openapi.json', {});
    expect(plain.headers).toMatchObject({ Vary: 'Accept-Encoding' });
    expect(plain.headers['Content-Encoding']).toBeUndefined();
    for (const accepts of ['gzip', 'br, gzip;q=0.8', 'deflate, gzip, *']) {
      const small = await call('GET /v1/openapi.json', { headers: { 'accept-encoding': accepts } });
      expect(small.headers).toMatchObject({ Vary: 'Accept-Encoding', 'Content-Encoding': 'gzip' });
      expect(gunzipSync(Buffer.from(small.text, 'base64')).toString()).toBe(plain.text);
      expect(small.text.length).toBeLessThan(plain.text.length / 4);
    }
    const none = await call('GET /v1/openapi.json', { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(none.headers['Content-Encoding']).toBeUndefined();
    const short = await call('GET /v1/health', { headers: { 'accept-encoding': 'gzip' } });
    expect(short.headers['Content-Encoding']).toBeUndefined();
  });
});
