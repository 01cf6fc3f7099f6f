import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openTenant } from '../../../functions/access/open-tenant.ts';
import { hashOf, readToken, tokenText } from '../../../functions/access/token.ts';
import { apiKeys, tenants } from '../../../storage/access.ts';
import { ask, bearer } from '../../kit/authorize.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const secret = 'averylongownersecret12345';
const created = '2026-01-01T00:00:00.000Z';

const newKey = async (tenant: string, keyId: string, more: object = {}) => {
  const key = {
    id: keyId,
    name: 'K',
    role: 'auditor' as const,
    secretHash: hashOf(secret),
    createdBy: 'test',
    version: 1,
    createdAt: created,
    updatedAt: created,
  };
  await apiKeys.create(context().store, { tenant, keyId }, { ...key, ...more });
  return tokenText({ tenant, keyId, secret });
};

describe('an API key', () => {
  beforeAll(async () => {
    for (const id of ['acme', 'closedone'])
      await tenants.create(
        context().store,
        { tenant: id },
        {
          id,
          name: id,
          status: id === 'acme' ? 'open' : 'suspended',
          version: 1,
          createdAt: created,
        },
      );
  });

  it('of an opened tenant says who asks', async () => {
    const opening = { id: 'fresh', name: 'Fresh', sandbox: true, ownerSecret: secret };
    const { token, keyId } = await openTenant(context(), opening);
    expect(token).toMatch(/^pw_test_fresh_/);
    expect((await openTenant(context(), opening)).token).toBe(token);
    await expect(
      openTenant(context(), { ...opening, ownerSecret: 'anotherlongsecret1234567' }),
    ).rejects.toThrow('another secret');
    expect((await ask(bearer(token))).principal).toEqual({
      tenant: 'fresh-test',
      subject: keyId,
      role: 'owner',
      sandbox: true,
    });
  });

  it('is narrowed by its scopes and its partner', async () => {
    const token = await newKey('acme', 'key_0000000001', {
      role: 'partner-seller',
      partnerId: 'partner_a',
      scopes: ['sales:report'],
    });
    expect((await ask(bearer(token))).principal).toMatchObject({
      role: 'partner-seller',
      partnerId: 'partner_a',
      scopes: ['sales:report'],
    });
  });

  it('opens nothing where its secret is wrong, or it is another tenant’s or of another kind', async () => {
    const token = await newKey('acme', 'key_0000000002');
    const parts = readToken(token);
    if (parts === undefined) throw new Error('not a token');
    const wrong = [
      tokenText({ ...parts, secret: 'wrongwrongwrongwrongwrong' }),
      tokenText({ ...parts, tenant: 'other' }),
      tokenText({ ...parts, tenant: `${parts.tenant}-test` }),
      tokenText({ ...parts, keyId: 'key_9999999999' }),
      'pw_live_garbage',
    ];
    for (const one of wrong)
      expect((await ask(bearer(one))).problem).toMatchObject({ code: 'unauthenticated' });
    expect((await ask(bearer(token))).principal).toBeDefined();
  });

  it('opens nothing once it expired or was revoked', async () => {
    const expired = await newKey('acme', 'key_0000000003', { validUntil: '2026-01-02T00:00:00.000Z' });
    const revoked = await newKey('acme', 'key_0000000004', { revokedAt: created });
    const lasting = await newKey('acme', 'key_0000000005', { validUntil: '2999-01-02T00:00:00.000Z' });
    expect((await ask(bearer(expired))).problem).toEqual({
      code: 'unauthenticated',
      detail: 'The API key is expired.',
    });
    expect((await ask(bearer(revoked))).problem).toEqual({
      code: 'unauthenticated',
      detail: 'The API key is revoked.',
    });
    expect((await ask(bearer(lasting))).principal).toBeDefined();
  });

  it('is asked for, and stays with its tenant', async () => {
    expect((await ask({})).problem).toMatchObject({ code: 'unauthenticated' });
    expect((await ask({ authorization: 'Basic x' })).problem).toMatchObject({ code: 'unauthenticated' });
    const token = await newKey('acme', 'key_0000000006');
    expect((await ask(bearer(token, { 'partnerwise-tenant': 'other' }))).problem).toMatchObject({
      code: 'tenant-not-chosen',
    });
    expect((await ask(bearer(token, { 'partnerwise-tenant': 'acme' }))).principal).toBeDefined();
    const closed = await newKey('closedone', 'key_0000000007');
    expect((await ask(bearer(closed))).problem).toMatchObject({ code: 'forbidden' });
  });

  it('that is revoked opens nothing after some seconds', async () => {
    const keyId = 'key_0000000008';
    const token = await newKey('acme', keyId);
    expect((await ask(bearer(token))).principal).toBeDefined();
    const key = await apiKeys.read(context().store, { tenant: 'acme', keyId });
    if (key === undefined) throw new Error('no key');
    await apiKeys.replace(
      context().store,
      { tenant: 'acme', keyId },
      { ...key, revokedAt: created, version: 2 },
    );
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30_000 });
    expect((await ask(bearer(token))).problem).toMatchObject({ code: 'unauthenticated' });
    vi.useRealTimers();
  });
});
