import { describe, expect, it } from 'vitest';
import { authorize } from '../../../functions/access/authorizer.ts';
import { openTenant } from '../../../functions/access/open-tenant.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const owner = { as: 'owner' as const };
const key = (value: string) => ({ headers: { 'idempotency-key': value } });
const wish = {
  name: 'Orders',
  role: 'channel-manager',
  permissions: ['sales:report'],
  expiresAt: '2999-01-01T00:00:00+02:00',
};

describe('an API key', () => {
  it('is shown once, and never again', async () => {
    await openTenant(context(), {
      id: 'acme',
      name: 'Acme',
      sandbox: false,
      ownerSecret: 'averylongownersecret12345',
    });
    const first = await call('POST /v1/api-keys', { ...owner, ...key('a'), body: wish });
    expect(first.status).toBe(201);
    const { secret, ...rest } = first.body;
    expect(secret).toMatch(/^pw_live_acme_[a-z0-9]+_[a-z0-9]{40,}$/);
    expect(rest).toMatchObject({
      name: 'Orders',
      permissions: ['sales:report'],
      expiresAt: '2998-12-31T22:00:00.000Z',
      version: 1,
    });
    const again = await call('POST /v1/api-keys', { ...owner, ...key('a'), body: wish });
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({
      id: first.body.id,
      secret: null,
      hint: expect.stringContaining('not kept'),
    });
    expect(
      (await call('POST /v1/api-keys', { ...owner, ...key('a'), body: { ...wish, name: 'Other' } })).status,
    ).toBe(422);
    for (const line of [`GET /v1/api-keys/${first.body.id}`, 'GET /v1/api-keys']) {
      const seen = await call(line, owner);
      expect(seen.status).toBe(200);
      expect(seen.text).not.toMatch(/pw_live|secretHash/);
    }
    const passed = await authorize(context(), { authorization: `Bearer ${secret}` });
    expect(JSON.parse(passed.principal ?? '')).toMatchObject({
      tenant: 'acme',
      role: 'channel-manager',
      scopes: ['sales:report'],
    });
    const { principal } = passed;
    const me = await call('GET /v1/me', { authorizer: { principal: principal ?? '' } });
    expect(me.body).toMatchObject({ subject: first.body.id, permissions: ['sales:report'] });
  });

  it('is revoked for ever', async () => {
    const { body } = await call('POST /v1/api-keys', {
      ...owner,
      ...key('b'),
      body: { name: 'B', role: 'auditor' },
    });
    expect(
      (await call(`DELETE /v1/api-keys/${body.id}`, { ...owner, headers: { 'if-match': '"9"' } })).status,
    ).toBe(412);
    const gone = await call(`DELETE /v1/api-keys/${body.id}`, owner);
    expect(gone.body).toMatchObject({ revokedAt: expect.any(String), version: 2 });
    expect((await call(`DELETE /v1/api-keys/${body.id}`, owner)).body).toEqual(gone.body);
    const passed = await authorize(context(), { authorization: `Bearer ${body.secret}` });
    expect(JSON.parse(passed.problem ?? '')).toMatchObject({ code: 'unauthenticated' });
    expect((await call('DELETE /v1/api-keys/key_nobody', owner)).status).toBe(404);
  });

  it('of a partner’s role belongs to a partner that exists', async () => {
    const { body: partner } = await call('POST /v1/partners', {
      ...owner,
      body: { externalId: 'p', name: 'P' },
    });
    const ask = (body: object, as: string) =>
      call('POST /v1/api-keys', { ...owner, ...key(as), body: { name: 'K', ...body } });
    expect((await ask({ role: 'partner-admin' }, 'c')).body.errors).toMatchObject([
      { pointer: '/partnerId' },
    ]);
    expect((await ask({ role: 'auditor', partnerId: 'p' }, 'd')).body.errors).toMatchObject([
      { pointer: '/partnerId' },
    ]);
    expect((await ask({ role: 'partner-admin', partnerId: 'nobody' }, 'e')).status).toBe(404);
    expect((await ask({ role: 'partner-admin', partnerId: 'p' }, 'f')).body.partnerId).toBe(partner.id);
  });

  it('is allowed no more than whoever issues it', async () => {
    const as = {
      tenant: 'acme',
      subject: 'key_1',
      role: 'owner' as const,
      sandbox: false,
      scopes: ['keys:manage' as const, 'sales:read' as const],
    };
    const strong = await call('POST /v1/api-keys', { as, ...key('g'), body: { name: 'K', role: 'owner' } });
    expect(strong.status).toBe(422);
    expect(strong.body.type).toBe('/problems/key-too-strong');
    expect(
      (
        await call('POST /v1/api-keys', {
          as,
          ...key('h'),
          body: { name: 'K', role: 'owner', permissions: ['sales:read'] },
        })
      ).status,
    ).toBe(201);
    expect((await call('POST /v1/api-keys', { as: 'finance', ...key('i'), body: wish })).status).toBe(403);
  });
});

describe('the secret of a key', () => {
  const rotate = (id: string, as: string, body: object = {}) =>
    call(`POST /v1/api-keys/${id}/rotation`, { ...owner, ...key(as), body });
  const opens = async (secret: string, now?: string) => {
    const given = now === undefined ? context().given : { ...context().given, now: () => now };
    return (
      (await authorize({ ...context(), given }, { authorization: `Bearer ${secret}` })).principal !==
      undefined
    );
  };
  const made = async (as: string) =>
    (await call('POST /v1/api-keys', { ...owner, ...key(as), body: { name: 'R', role: 'auditor' } })).body;

  it('is renewed once per request, and the old one opens for a while', async () => {
    const { id, secret } = await made('rotated');
    expect(await opens(secret)).toBe(true);
    const first = await rotate(id, 'r1', { overlapHours: 2 });
    expect(first.status).toBe(200);
    expect(first.body.secret).toMatch(/^pw_live_acme_/);
    expect(first.body.previousUntil).toBeDefined();
    const again = await rotate(id, 'r1', { overlapHours: 2 });
    expect(again.body).toMatchObject({ secret: null, version: first.body.version });
    expect((await rotate(id, 'r1', { overlapHours: 3 })).body.type).toBe('/problems/idempotency-key-reused');
    expect(await opens(first.body.secret)).toBe(true);
    expect(await opens(secret)).toBe(true);
    const later = new Date(Date.now() + 3 * 3_600_000).toISOString();
    expect(await opens(secret, later)).toBe(false);
    expect(await opens(first.body.secret, later)).toBe(true);
  });

  it('is not renewed where the key was revoked', async () => {
    const { id } = await made('gone');
    await call(`DELETE /v1/api-keys/${id}`, owner);
    expect((await rotate(id, 'r2')).body.type).toBe('/problems/key-revoked');
    expect((await rotate('key_nobody', 'r3')).status).toBe(404);
  });

  it('was last used in the hour that is told', async () => {
    const { id, secret } = await made('used');
    const before = (await call(`GET /v1/api-keys/${id}`, owner)).body;
    expect(before.lastUsedAt).toBeUndefined();
    expect(await opens(secret, '2026-04-01T10:15:30.000Z')).toBe(true);
    expect((await call(`GET /v1/api-keys/${id}`, owner)).body.lastUsedAt).toBe('2026-04-01T10:00:00.000Z');
    const { write } = context().store.units;
    expect(await opens(secret, '2026-04-01T10:45:00.000Z')).toBe(true);
    // Counted ahead for another minute, and not noted again.
    expect(context().store.units.write - write).toBeLessThanOrEqual(2);
    expect(await opens(secret, '2026-04-01T11:00:00.000Z')).toBe(true);
    const listed = (await call('GET /v1/api-keys?limit=200', owner)).body.data;
    expect(listed.find((one: { id: string }) => one.id === id).lastUsedAt).toBe('2026-04-01T11:00:00.000Z');
  });
});

describe('the keys of a partner', () => {
  it('are made, seen and revoked by it alone', async () => {
    const own = {
      as: 'partner-admin' as const,
      partnerId: context().given.naturalId('partner', 'acme', 'p'),
    };
    const { body } = await call('POST /v1/api-keys', {
      ...own,
      ...key('partner-till'),
      body: { name: 'Till', role: 'partner-seller' },
    });
    expect(body.partnerId).toBe(own.partnerId);
    const listed = (await call('GET /v1/api-keys?limit=200', own)).body.data;
    expect(listed.every((one: { partnerId?: string }) => one.partnerId === own.partnerId)).toBe(true);
    expect(listed.map(({ id }: { id: string }) => id)).toContain(body.id);
    const vendors = await call('POST /v1/api-keys', {
      ...owner,
      ...key('vendors'),
      body: { name: 'V', role: 'auditor' },
    });
    for (const line of [`GET /v1/api-keys/${vendors.body.id}`, `DELETE /v1/api-keys/${vendors.body.id}`])
      expect((await call(line, own)).status).toBe(404);
    const strong = { name: 'S', role: 'owner' };
    expect((await call('POST /v1/api-keys', { ...own, ...key('strong'), body: strong })).status).toBe(400);
    expect((await call(`DELETE /v1/api-keys/${body.id}`, own)).status).toBe(200);
  });
});
