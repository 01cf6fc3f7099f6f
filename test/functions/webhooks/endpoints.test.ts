import { describe, expect, it } from 'vitest';
import { webhookEndpoints, webhookSecrets } from '../../../storage/webhooks.ts';
import { openHooks } from '../../kit/hooks.ts';
import { useReceivers, verifies } from '../../kit/receivers.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();
const path = '/v1/webhook-endpoints';
const wish = { externalId: 'erp', url: 'https://erp.example.com/hooks', events: ['deal.*'] };
const key = (name: string) => ({ headers: { 'idempotency-key': name } });

const opened = async () => (await openHooks(context())).road;

describe('an endpoint', () => {
  it('is created with a secret that is shown then, and in no other answer', async () => {
    const road = await opened();
    const created = await road.must(`POST ${path}`, wish);
    expect(created.body).toMatchObject({ ...wish, state: 'active', version: 1 });
    expect(Buffer.from(created.body.secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
    expect(created.headers).toMatchObject({ ETag: '"1"', Location: `${path}/${created.body.id}` });
    // The same request again: the same answer.
    expect((await road.must(`POST ${path}`, wish)).body).toEqual(created.body);
    expect((await road.send(`POST ${path}`, { ...wish, events: ['*'] })).status).toBe(409);
    for (const got of [
      await road.must(`GET ${path}/erp`),
      await road.must(`GET ${path}`),
      await road.must(`PUT ${path}/erp`, { url: wish.url, events: ['*'] }),
      await road.must(`POST ${path}/erp/activation`),
    ])
      expect(got.text).not.toMatch(/whsec_|"secret"/);
    // Neither does the item that the stream tells of hold it.
    const item = await context().store.get(
      webhookEndpoints.key({ tenant: road.tenant, endpointId: created.body.id }),
    );
    expect(JSON.stringify(item)).not.toContain('whsec_');
  });

  it('is changed as a whole, in the version that was read', async () => {
    const road = await opened();
    await road.must(`POST ${path}`, { ...wish, description: 'ERP' });
    const change = { url: 'https://other.example.com', events: ['*'] };
    const stale = { headers: { 'if-match': '"9"' } };
    expect((await road.send(`PUT ${path}/erp`, change, stale)).status).toBe(412);
    const changed = await road.must(`PUT ${path}/erp`, change, { headers: { 'if-match': '"1"' } });
    expect(changed.body).toMatchObject({ ...change, version: 2 });
    expect(changed.body).not.toHaveProperty('description');
    expect((await road.must(`PUT ${path}/erp`, change)).body.version).toBe(2);
  });

  it('is refused with all that is wrong', async () => {
    const road = await opened();
    const wrong = { url: 'https://192.168.0.1/', events: ['deal.*', 'deal.vanished', 'job.*'] };
    const got = await road.send(`POST ${path}`, { ...wish, ...wrong });
    expect(got.status).toBe(422);
    expect(got.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/url', '/events/1']);
    const malformed = await road.send(`POST ${path}`, { ...wish, events: ['DEAL'], contact: { email: 'x' } });
    expect(malformed.status).toBe(400);
    expect(malformed.body.errors.length).toBeGreaterThanOrEqual(2);
    expect((await road.send(`POST ${path}`, { url: wish.url, events: ['*'] })).body.type).toBe(
      '/problems/idempotency-key-missing',
    );
  });

  it('is one of twenty at most', async () => {
    const road = await opened();
    for (let at = 0; at < 20; at += 1) await road.must(`POST ${path}`, { ...wish, externalId: `e${at}` });
    expect((await road.send(`POST ${path}`, wish)).body.type).toBe('/problems/webhook-endpoints-too-many');
    await road.must(`POST ${path}`, { ...wish, externalId: 'e0' });
    await road.must(`DELETE ${path}/e7`);
    await road.must(`POST ${path}`, wish);
    // A partner has its own twenty.
    await road.must(`POST ${path}`, { ...wish, externalId: 'p' }, { as: 'partner-admin', partner: 'solo' });
  });
});

describe('a removed endpoint', () => {
  it('is gone, with its secret; only its log can be read', async () => {
    const hooks = await openHooks(context());
    const { road } = hooks;
    const one = await receiver();
    const { id } = await hooks.endpoint('one', one.url);
    await road.must('PUT /v1/customers/velo', { name: '2', country: 'PL' });
    await hooks.flow();
    expect((await road.must(`DELETE ${path}/one`)).body).toMatchObject({ state: 'removed', version: 2 });
    expect((await road.must(`DELETE ${path}/one`)).body).toMatchObject({ state: 'removed', version: 2 });
    for (const line of [`GET ${path}/one`, `POST ${path}/one/activation`])
      expect([line, (await road.send(line)).status]).toEqual([line, 404]);
    for (const act of ['test', 'secret-rotation'])
      expect((await road.send(`POST ${path}/one/${act}`, undefined, key('k'))).status).toBe(404);
    expect((await road.must(`GET ${path}`)).body.data).toEqual([]);
    expect((await road.must(`GET ${path}/one/deliveries`)).body.data).toHaveLength(1);
    const place = { tenant: road.tenant, endpointId: id };
    expect(await webhookSecrets.read(context().store, place)).toBeUndefined();
    expect((await context().store.get(webhookEndpoints.key(place)))?.['expiresAt']).toBeGreaterThan(0);
    hooks.now = new Date(Date.parse(hooks.now) + 30_000).toISOString();
    await road.must('PUT /v1/customers/velo', { name: '3', country: 'PL' });
    await hooks.flow();
    expect(one.heard).toHaveLength(1);
  });
});

describe('a secret', () => {
  it('is rotated: deliveries are signed by both for a day, then by the new one', async () => {
    const hooks = await openHooks(context());
    const one = await receiver();
    const { id, secret } = await hooks.endpoint('one', one.url);
    const rotate = (name: string) =>
      hooks.road.must(`POST ${path}/one/secret-rotation`, undefined, key(name));
    const rotated = await rotate('r1');
    const fresh = rotated.body.secret;
    expect(fresh).not.toBe(secret);
    expect(rotated.body).toMatchObject({ id, version: 2, secretRotatedAt: expect.any(String) });
    // The same request again: the same secret. The creation does not answer what signs no more.
    expect((await rotate('r1')).body).toEqual(rotated.body);
    const again = await hooks.road.must(`POST ${path}`, { externalId: 'one', url: one.url, events: ['*'] });
    expect(again.body.secret).toBeNull();
    const last = async (name: string) => {
      await hooks.road.must('PUT /v1/customers/velo', { name, country: 'PL' });
      await hooks.flow();
      const heard = one.heard.at(-1);
      if (heard === undefined) throw new Error('nothing was heard');
      return [verifies(fresh, heard), verifies(secret, heard), heard.headers['webhook-signature']] as const;
    };
    const [byNew, byOld, signatures] = await last('2');
    expect([byNew, byOld]).toEqual([true, true]);
    expect(signatures).toMatch(/^v1,\S+ v1,\S+$/);
    await hooks.pass(24 * 3_600_000 + 60_000);
    expect((await last('3')).slice(0, 2)).toEqual([true, false]);
    expect((await rotate('r2')).body.secret).not.toBe(fresh);
    expect((await hooks.road.send(`POST ${path}/one/secret-rotation`)).body.type).toBe(
      '/problems/idempotency-key-missing',
    );
  });
});
