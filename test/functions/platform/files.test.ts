import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../domain/access/permissions.ts';
import { useFiles } from '../../kit/files.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
useFiles();
let road: Road;
beforeAll(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
});

const wish = { name: 'proof.txt', mediaType: 'text/plain', size: 5 };
const of = (partner: string, as: Role = 'partner-seller') => ({ as, partner });
const announce = (key: string, more: object = {}, sent: Parameters<Road['send']>[2] = {}) =>
  road.send('POST /v1/files', { ...wish, ...more }, { ...sent, headers: { 'idempotency-key': key } });
const put = (url: string, body: string) => fetch(url, { method: 'PUT', body });
const codeOf = ({ body }: { body: { type: string } }) => body.type.replace('/problems/', '');

describe('a file', () => {
  it('is announced, sent and fetched by its partner', async () => {
    const { status, body, headers } = await announce('sent', {}, of('solo'));
    expect([status, headers['Location']]).toEqual([201, `/v1/files/${body.id}`]);
    const partnerId = road.id('partner', 'solo');
    expect(body).toMatchObject({ ...wish, partnerId });
    expect(new URL(body.upload.url).pathname).toContain(`/files/${road.tenant}/${partnerId}/${body.id}`);
    const read = () => road.must(`GET /v1/files/${body.id}`, undefined, of('solo'));
    expect((await read()).body).toMatchObject({ ...wish, state: 'awaited' });
    await put(body.upload.url, 'longer');
    const other = await read();
    expect([other.body.state, other.body.url]).toEqual(['awaited', undefined]);
    await put(body.upload.url, 'hello');
    const { body: arrived } = await read();
    expect(arrived).toMatchObject({ ...wish, state: 'arrived' });
    expect(await (await fetch(arrived.url)).text()).toBe('hello');
    for (const as of ['owner', 'channel-manager', 'finance', 'auditor'] as const)
      expect((await road.send(`GET /v1/files/${body.id}`, undefined, { as })).body.state).toBe('arrived');
  });

  it('is one for one key, and takes no other content once it has arrived', async () => {
    const first = await announce('once', {}, of('solo'));
    const again = await announce('once', {}, of('solo'));
    expect(again.body).toMatchObject({ id: first.body.id, at: first.body.at });
    expect(again.body.upload.method).toBe('PUT');
    expect(codeOf(await announce('once', { size: 6 }, of('solo')))).toBe('idempotency-key-reused');
    expect((await announce('once', {}, of('top'))).body.id).not.toBe(first.body.id);
    await put(again.body.upload.url, 'hello');
    const sealed = await announce('once', {}, of('solo'));
    expect([sealed.status, sealed.body.id, sealed.body.upload]).toEqual([201, first.body.id, undefined]);
    const keyless = await road.send('POST /v1/files', wish, of('solo'));
    expect(codeOf(keyless)).toBe('idempotency-key-missing');
  });

  it('of another partner, the vendor or another tenant is not there', async () => {
    const own = await announce('mine', {}, of('solo'));
    const vendors = await announce('ours');
    expect(vendors.body.partnerId).toBeUndefined();
    const unseen = async (id: string, sent: Parameters<Road['send']>[2], by = road) => {
      const got = await by.send(`GET /v1/files/${id}`, undefined, sent);
      expect([got.status, got.body.type]).toEqual([404, '/problems/not-found']);
    };
    await unseen(own.body.id, of('top', 'partner-admin'));
    await unseen(vendors.body.id, of('solo'));
    await unseen('file_nothing', {});
    await unseen(own.body.id, {}, await openRoad(context(), `tenant-${crypto.randomUUID()}`));
  });

  it('belongs to whom the vendor says, and a partner’s to itself', async () => {
    const given = await announce('given', { partnerId: 'solo' }, { as: 'channel-manager' });
    expect(given.body.partnerId).toBe(road.id('partner', 'solo'));
    expect((await road.must(`GET /v1/files/${given.body.id}`, undefined, of('solo'))).status).toBe(200);
    expect((await announce('own', { partnerId: 'solo' }, of('solo'))).status).toBe(201);
    const foreign = await announce('foreign', { partnerId: 'top' }, of('solo'));
    expect([codeOf(foreign), foreign.body.errors[0].pointer]).toEqual(['malformed', '/partnerId']);
    const nobody = await announce('nobody', { partnerId: 'nobody' });
    expect([codeOf(nobody), nobody.body.errors[0].pointer]).toEqual(['reference-unknown', '/partnerId']);
    for (const as of ['finance', 'auditor'] as const)
      expect((await announce('reader', {}, { as })).status).toBe(403);
  });

  it('of 30 MB, or of no media type, is none', async () => {
    for (const more of [{ size: 30_000_000 }, { size: 0 }, { mediaType: 'pdf' }, { name: ' ' }])
      expect(codeOf(await announce('wrong', more))).toBe('malformed');
  });
});
