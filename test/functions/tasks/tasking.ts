import { expect } from 'vitest';
import type { Member } from '../../../domain/access/member.ts';
import type { Principal, Role } from '../../../domain/access/permissions.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { members, partnerMembers } from '../../../storage/access.ts';
import { notices } from '../../../storage/platform.ts';
import { call, type Got } from '../../kit/call.ts';
import type { Road } from '../../kit/road.ts';
import { at, openDeals } from '../deals/registering.ts';

/** People of the vendor, and of the partners `anna` and `john`. */
const people = {
  vera: ['channel-manager', undefined, 'en'],
  viktor: ['channel-manager', undefined, 'pl'],
  owen: ['owner', undefined, 'en'],
  ania: ['partner-admin', 'anna', 'pl'],
  adam: ['partner-seller', 'anna', 'en'],
  jane: ['partner-admin', 'john', 'en'],
} as const satisfies Readonly<Record<string, readonly [Role, string | undefined, 'pl' | 'en']>>;
export type Person = keyof typeof people;

const emailOf = (name: Person): string => `${name}@people.example`;
export const memberId = (road: Road, name: Person): string =>
  road.context.given.naturalId('member', road.tenant, emailOf(name));

/** A tenant with deals' partners, and people of all sides. */
export const openTasks = async (context: Context): Promise<Road> => {
  const road = await openDeals(context);
  const { tenant } = road;
  const now = context.given.now();
  for (const name of Object.keys(people) as Person[]) {
    const [role, partner, language] = people[name];
    const of = partner === undefined ? {} : { partnerId: road.id('partner', partner) };
    const id = memberId(road, name);
    const own = { id, sub: `sub-${name}`, email: emailOf(name), name, language, role, ...of };
    const member: Member = { ...own, state: 'active', version: 1, createdAt: now, updatedAt: now };
    await members.create(context.store, { tenant, memberId: id }, member);
    if (of.partnerId !== undefined)
      await context.store.put(partnerMembers.item({ tenant, ...of, memberId: id }, { memberId: id }));
  }
  return road;
};

const principalOf = ({ tenant, ...road }: Road, name: Person): Principal => {
  const [role, partner] = people[name];
  const partnerId =
    partner === undefined ? {} : { partnerId: road.context.given.naturalId('partner', tenant, partner) };
  return { tenant, subject: `sub-${name}`, role, ...partnerId, sandbox: false };
};

/** Who sends; with a key where the same request is sent again. */
type Sender = Person | readonly [Person, string];

let keys = 0;
/** Sends as a person. Each sending is a request of its own, but for those that name their key. */
export const ask = (road: Road, sender: Sender, line: string, body?: object): Promise<Got> => {
  keys += 1;
  const [name, key] = typeof sender === 'string' ? [sender, `ask-${keys}`] : sender;
  return call(line, {
    as: principalOf(road, name),
    headers: { 'idempotency-key': key },
    ...(body === undefined ? {} : { body }),
  });
};

/** Sends what must be taken. */
export const must = async (...sent: Parameters<typeof ask>): Promise<Got> => {
  const got = await ask(...sent);
  expect(got.status, `${sent[1]}: ${sent[2]}: ${got.text}`).toBeLessThan(300);
  return got;
};

/** A task by a person to another; answers its id. */
export const give = async (
  road: Road,
  by: Person,
  to: Person | { readonly role: Role; readonly partnerId?: string },
  more: object = {},
): Promise<string> => {
  const whom = typeof to === 'string' ? { personId: memberId(road, to) } : to;
  return (await must(road, by, 'POST /v1/tasks', { title: 'Call them', ...whom, ...more })).body.id;
};

/** The ids that a list shows to a person. */
export const listed = async (road: Road, name: Person, query = ''): Promise<readonly string[]> =>
  (await must(road, name, `GET /v1/tasks?${query}`)).body.data.map(({ id }: { id: string }) => id);

/** The subjects of the e-mails to a person, in no order of time. */
export const letters = async (
  { context: { store }, tenant }: Road,
  name: Person,
): Promise<readonly string[]> =>
  (await notices.all(store, { tenant }))
    .filter(({ to }) => to === emailOf(name))
    .map(({ letter }) => letter.subject)
    .toSorted();

/** The minute tick at an instant. */
export const tickAt = ({ context }: Road, when: string) => everyMinute(at(context, when));
