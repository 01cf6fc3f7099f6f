import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler } from '../../../functions/access/authorizer.ts';
import { openTenant } from '../../../functions/access/open-tenant.ts';
import { hashOf, readToken, tokenText } from '../../../functions/access/token.ts';
import { logger } from '../../../functions/shell/context.ts';
import { apiKeys, memberships, tenants } from '../../../storage/access.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const secret = 'averylongownersecret12345';
const created = '2026-01-01T00:00:00.000Z';

const ask = async (headers: Record<string, string | undefined>) => {
  const answer = (await (handler as unknown as (event: unknown, lambda: unknown) => Promise<unknown>)(
    { headers },
    {},
  )) as {
    isAuthorized: boolean;
    context: { principal?: string; problem?: string };
  };
  expect(answer.isAuthorized).toBe(true);
  const { principal, problem } = answer.context;
  return {
    principal: principal === undefined ? undefined : JSON.parse(principal),
    problem: problem === undefined ? undefined : JSON.parse(problem),
  };
};
const bearer = (token: string, more: Record<string, string> = {}) => ({
  authorization: `Bearer ${token}`,
  ...more,
});

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
  return tokenText({ sandbox: false, tenant, keyId, secret });
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
          sandbox: false,
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
      tenant: 'fresh',
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
      tokenText({ ...parts, sandbox: true }),
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

describe('an access token', () => {
  const pool = 'eu-central-1_pool';
  let server: Server;
  let issuer: string;
  let sign: (claims: object, header?: object) => Promise<string>;
  let forged: (claims: object) => Promise<string>;

  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const other = await generateKeyPair('RS256');
    const keys = JSON.stringify({
      keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }],
    });
    server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(request.url === `/${pool}/.well-known/jwks.json` ? keys : '{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const endpoint = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    issuer = `${endpoint}/${pool}`;
    vi.stubEnv('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', endpoint);
    vi.stubEnv('USER_POOL_ID', pool);
    vi.stubEnv('USER_POOL_CLIENT_ID', 'client-1');
    const claims = () => ({
      iss: issuer,
      sub: 'sub-1',
      token_use: 'access',
      client_id: 'client-1',
      exp: Math.floor(Date.now() / 1000) + 600,
    });
    sign = (more) =>
      new SignJWT({ ...claims(), ...more }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey);
    forged = (more) =>
      new SignJWT({ ...claims(), ...more })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .sign(other.privateKey);
    for (const id of ['first', 'second'])
      await openTenant(context(), { id, name: id, sandbox: false, ownerSecret: secret });
    const member = async (sub: string, tenant: string, role: 'owner' | 'partner-admin', partnerId?: string) =>
      memberships.create(
        context().store,
        { sub, tenant },
        {
          sub,
          tenant,
          role,
          ...(partnerId === undefined ? {} : { partnerId }),
          version: 1,
          createdAt: created,
        },
      );
    await member('sub-1', 'first', 'owner');
    await member('sub-2', 'first', 'owner');
    await member('sub-2', 'second', 'partner-admin', 'partner_x');
  });
  afterAll(() => server.close());

  it('says who asks, and the table what they may', async () => {
    expect((await ask(bearer(await sign({})))).principal).toEqual({
      tenant: 'first',
      subject: 'sub-1',
      role: 'owner',
      sandbox: false,
    });
  });

  it('is refused where it is not an access token of ours', async () => {
    const wrong = [
      await sign({ token_use: 'id' }),
      await sign({ client_id: 'another' }),
      await sign({ iss: 'https://elsewhere' }),
      await sign({ exp: 1 }),
      await forged({}),
      'not.a.token',
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"sub-1"}').toString('base64url')}.`,
    ];
    for (const token of wrong)
      expect((await ask(bearer(token))).problem).toMatchObject({ code: 'unauthenticated' });
  });

  it('of somebody with several tenants needs one to be named', async () => {
    const token = await sign({ sub: 'sub-2' });
    expect((await ask(bearer(token))).problem).toMatchObject({ code: 'tenant-not-chosen' });
    expect((await ask(bearer(token, { 'partnerwise-tenant': 'second' }))).principal).toMatchObject({
      tenant: 'second',
      role: 'partner-admin',
      partnerId: 'partner_x',
    });
    expect((await ask(bearer(token, { 'partnerwise-tenant': 'third' }))).problem).toMatchObject({
      code: 'tenant-not-chosen',
    });
    expect((await ask(bearer(await sign({ sub: 'nobody' })))).problem).toMatchObject({ code: 'forbidden' });
  });

  it('that cannot be checked is our trouble', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', 'http://127.0.0.1:1');
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    expect((await ask(bearer(await sign({ iss: `http://127.0.0.1:1/${pool}` })))).problem).toMatchObject({
      code: 'internal',
    });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});
