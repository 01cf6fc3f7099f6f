import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTenant } from '../../../functions/access/open-tenant.ts';
import { logger } from '../../../functions/shell/context.ts';
import { memberships } from '../../../storage/access.ts';
import { ask, bearer } from '../../kit/authorize.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const secret = 'averylongownersecret12345';
const created = '2026-01-01T00:00:00.000Z';

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
