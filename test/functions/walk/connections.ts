import { expect } from 'vitest';
import { appendAudit } from '../../../functions/audit/append.ts';
import { changeOf } from '../../../functions/stream/records.ts';
import { Hooks } from '../../kit/hooks.ts';
import type { Receiver } from '../../kit/receivers.ts';
import { toldSoFar } from '../../kit/stream.ts';
import { partnersOf, type World } from './world.ts';

/** Whose connections there are: of each partner, and of the vendor. */
const owners = [...partnersOf, 'vendor'] as const;
type Owner = (typeof owners)[number];

const sideOf = (owner: Owner) =>
  owner === 'vendor' ? {} : ({ as: 'partner-admin', partner: owner } as const);
/** What the world calls an owner's thing. */
const called = (kind: string, owner: Owner): string =>
  owner === 'vendor' ? `vendors-${kind}` : `${kind} ${owner}`;

/** Two keys, one of which has a new secret. */
const openKeys = async (world: World, owner: Owner): Promise<void> => {
  const name = `Key ${world.mark(owner)}`;
  const role = owner === 'vendor' ? 'auditor' : 'partner-seller';
  const own = sideOf(owner);
  const id = await world.make(called('api-keys', owner), 'POST /v1/api-keys', { name, role }, own);
  await world.make(called('more-keys', owner), 'POST /v1/api-keys', { name, role }, own);
  await world.must(`POST /v1/api-keys/${id}/rotation`, { overlapHours: 24 }, own);
};

const openMembers = async (world: World, owner: Owner): Promise<void> => {
  const role = owner === 'vendor' ? 'auditor' : 'partner-seller';
  for (const kind of ['members', 'more-members']) {
    const email = `${kind}-${world.mark(owner)}@example.com`;
    const person = { email, name: `Person ${world.mark(owner)}`, language: 'en', role };
    await world.make(called(kind, owner), 'POST /v1/members', person, sideOf(owner));
  }
};

const openEndpoints = async (world: World, owner: Owner, url: string): Promise<void> => {
  const mark = world.mark(owner);
  for (const kind of ['webhook-endpoints', 'more-endpoints']) {
    const endpoint = { externalId: `${kind}-${mark}`, description: `Endpoint ${mark}`, events: ['*'] };
    const contact = { email: `${mark}@example.com`, language: 'en' };
    const at = { ...endpoint, url: `${url}/${mark}`, contact };
    const id = await world.make(called(kind, owner), 'POST /v1/webhook-endpoints', at, sideOf(owner));
    if (kind === 'webhook-endpoints')
      await world.must(`POST /v1/webhook-endpoints/${id}/secret-rotation`, undefined, sideOf(owner));
  }
};

/** What happens to each partner and to what only the vendor sees is sent to whoever hears of it. */
const deliver = async (world: World, receive: () => Promise<Receiver>): Promise<void> => {
  const receiver = await receive();
  // What the receiver says of a refusal is kept: it is somebody's own as well.
  receiver.answer = ({ text }) => ({ status: 500, text: `refused ${text}` });
  const hooks = new Hooks(world.road, new Date(Date.now() + 60_000).toISOString());
  for (const owner of owners) await openEndpoints(world, owner, receiver.url);
  await hooks.records();
  for (const name of partnersOf) {
    const mark = world.mark(name);
    const { body } = await world.must(`GET /v1/partners/${mark}`);
    for (const note of ['changed', 'changed again'])
      await world.must(`PUT /v1/partners/${mark}`, {
        name: body.name,
        email: body.email,
        attributes: { note: `${note} ${mark}` },
      });
  }
  // What an endpoint hears alone: of everything else the vendor's hears too, and it is a delivery of both.
  for (const owner of owners)
    await world.must(
      `POST /v1/webhook-endpoints/${world.ids.get(called('webhook-endpoints', owner))}/test`,
      undefined,
      sideOf(owner),
    );
  await hooks.flow();
  for (const owner of owners) {
    const endpoint = world.ids.get(called('webhook-endpoints', owner));
    const { body } = await world.must(`GET /v1/webhook-endpoints/${endpoint}/deliveries`);
    expect(body.data.length, owner).toBeGreaterThan(1);
    const own = body.data.find(({ type }: { type: string }) => type === 'webhook-endpoint.test');
    world.ids.set(called('deliveryId', owner), own.id);
  }
};

/** All that was done until now, as the audit keeps it: in two entries. */
const write = async ({ context, tenant }: World): Promise<void> => {
  const own = (await toldSoFar()).filter(({ dynamodb }) =>
    `${dynamodb?.NewImage?.['pk']?.S}#`.startsWith(`T#${tenant}#`),
  );
  const half = own.length >> 1;
  for (const part of [own.slice(0, half), own.slice(half)])
    expect(await appendAudit(context, part.map(changeOf))).toEqual([]);
};

/** Keys, people and webhook endpoints of everybody, what was sent to them, and the audit of it all. */
export const connect = async (world: World, receive: () => Promise<Receiver>): Promise<void> => {
  for (const owner of owners) {
    await openKeys(world, owner);
    await openMembers(world, owner);
  }
  await deliver(world, receive);
  await write(world);
};
