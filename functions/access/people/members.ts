import * as z from 'zod/mini';
import { type Member, member, stayingOwner } from '../../../domain/access/member.ts';
import { DomainError } from '../../../domain/errors.ts';
import { idText } from '../../../domain/kernel/schema.ts';
import { same } from '../../../domain/platform/restate.ts';
import { members, memberships, partnerMembers } from '../../../storage/access.ts';
import type { Write } from '../../../storage/store.ts';
import { ownPartner } from '../../ledger/own-partner.ts';
import type { Context } from '../../shell/context.ts';
import { mustMatch } from '../../shell/must-match.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../../shell/paging.ts';
import { type Request, route } from '../../shell/route.ts';
import { untilDone } from '../../shell/until-done.ts';
import { findUser } from '../../shell/users.ts';
import { grantedTo } from '../granted.ts';
import { accessWrites } from './add-member.ts';
import { findMember } from './find-member.ts';
import { invite } from './invite.ts';
import { memberExample, memberView, viewMember } from './member-view.ts';

const params = z.strictObject({ id: idText });
type Asked<B> = Request<z.infer<typeof params>, undefined, B>;
const common = { params, answer: memberView, status: 200 } as const;
const at = { params: { id: memberExample.id } };

export const readMember = route({
  ...common,
  method: 'GET',
  path: '/v1/members/{id}',
  id: 'readMember',
  summary: 'Read a person',
  permission: 'members:read',
  errors: ['not-found'],
  example: { ...at, answer: memberExample },
  run: async ({ params: { id }, principal }, context) => {
    const found = await findMember(context, principal, id);
    return { status: 200, body: viewMember(found), version: found.version };
  },
});

export const listMembers = route({
  method: 'GET',
  path: '/v1/members',
  id: 'listMembers',
  summary: 'List people',
  description:
    'Those who were removed too. A partner sees its own; the vendor may ask for those of one partner.',
  permission: 'members:read',
  query: z.strictObject({ ...pageQuery, partnerId: z.optional(idText) }),
  status: 200,
  answer: listOf(memberView),
  errors: ['cursor-invalid', 'not-found'],
  example: { answer: { data: [memberExample], next: null } },
  run: async ({ query, principal }, context) => {
    const { store } = context;
    const { tenant } = principal;
    const reference = query.partnerId ?? principal.partnerId;
    const partnerId = reference === undefined ? undefined : await ownPartner(context, principal, reference);
    const scope = `members:${tenant}:${partnerId ?? ''}`;
    const page = { limit: query.limit, after: decodeCursor(query.cursor, scope, sortKey('member_')) };
    if (partnerId === undefined) {
      const found = await members.list(store, { tenant }, page);
      return pageAnswer(scope, found.data.map(viewMember), found.next);
    }
    const pointers = await partnerMembers.list(store, { tenant, partnerId }, page);
    const keys = pointers.data.map(({ memberId }) => ({ tenant, memberId }));
    const own = (await members.readMany(store, keys)).filter((one) => one.partnerId === partnerId);
    return pageAnswer(scope, own.map(viewMember), pointers.next);
  },
});

/** That an owner stays is a part of the change: two who demote each other at once don't both get through. */
const ownerStays = async ({ store }: Context, tenant: string, leaving: Member): Promise<readonly Write[]> => {
  if (leaving.role !== 'owner') return [];
  const other = stayingOwner(await members.all(store, { tenant }), leaving);
  if (other === undefined) return [];
  const { pk, sk } = members.key({ tenant, memberId: other.id });
  return [{ check: { pk, sk }, guard: { if: 'version', is: other.version } }];
};

const { role, partnerId, name, language } = member.shape;
const body = z.strictObject({ name, language, role, partnerId });

const change = async (
  { params: { id }, body: wish, principal, ifMatch }: Asked<z.infer<typeof body>>,
  context: Context,
): Promise<Member | undefined> => {
  const { store, given } = context;
  const { tenant } = principal;
  const current = await findMember(context, principal, id);
  mustMatch(ifMatch, current.version, 'The person is');
  if (current.state === 'removed') throw new DomainError('member-removed', 'The person was removed.');
  const of = await grantedTo(context, principal, wish);
  const { partnerId: _, ...rest } = current;
  const next: Member = {
    ...rest,
    ...wish,
    ...of,
    version: current.version + 1,
    updatedAt: given.now(),
  };
  if (same(current, { ...next, version: current.version, updatedAt: current.updatedAt })) return current;
  const leaves = next.role === 'owner' ? [] : await ownerStays(context, tenant, current);
  const { done } = await store.transact([
    members.replacing({ tenant, memberId: id }, next),
    ...accessWrites(tenant, next),
    ...leaves,
  ]);
  return done ? next : undefined;
};

export const changeMember = route({
  ...common,
  method: 'PUT',
  path: '/v1/members/{id}',
  id: 'changeMember',
  summary: 'Change what a person may',
  description: 'States the whole content. It holds within half a minute, also for who is signed in.',
  permission: 'members:manage',
  body,
  errors: ['not-found', 'member-removed', 'key-too-strong', 'last-owner', 'version-stale', 'busy'],
  example: {
    ...at,
    body: { name: memberExample.name, language: 'pl', role: 'partner-admin', partnerId: 'baltic-bikes' },
    answer: { ...memberExample, role: 'partner-admin', version: 2 },
  },
  run: async (request, context) => {
    const next = await untilDone('The person', () => change(request, context));
    return { status: 200, body: viewMember(next), version: next.version };
  },
});

const remove = async (
  { params: { id }, principal, ifMatch }: Asked<undefined>,
  context: Context,
): Promise<Member | undefined> => {
  const { store, given } = context;
  const { tenant } = principal;
  const current = await findMember(context, principal, id);
  mustMatch(ifMatch, current.version, 'The person is');
  if (current.state === 'removed') return current;
  const { invitedAt: _, ...rest } = current;
  const next: Member = { ...rest, state: 'removed', version: current.version + 1, updatedAt: given.now() };
  const { done } = await store.transact([
    members.replacing({ tenant, memberId: id }, next),
    { remove: memberships.key({ sub: current.sub, tenant }) },
    ...(await ownerStays(context, tenant, current)),
  ]);
  return done ? next : undefined;
};

export const removeMember = route({
  ...common,
  method: 'DELETE',
  path: '/v1/members/{id}',
  id: 'removeMember',
  summary: 'Remove a person',
  description:
    'They may nothing here within half a minute, also if they are signed in. The person stays on record.',
  permission: 'members:manage',
  errors: ['not-found', 'last-owner', 'version-stale', 'busy'],
  example: { ...at, answer: { ...memberExample, state: 'removed', version: 3 } },
  run: async (request, context) => {
    const next = await untilDone('The person', () => remove(request, context));
    return { status: 200, body: viewMember(next), version: next.version };
  },
});

export const inviteAgain = route({
  ...common,
  method: 'POST',
  path: '/v1/members/{id}/invitation',
  id: 'inviteMemberAgain',
  summary: 'Send a person the invitation again',
  description:
    'With a new first password where they have not signed in yet. Whoever has forgotten theirs resets it at the sign-in. The same Idempotency-Key again sends nothing more.',
  permission: 'members:manage',
  errors: ['not-found', 'member-removed', 'busy'],
  example: { ...at, answer: { ...memberExample, version: 3 } },
  run: async ({ params: { id }, principal, idempotencyKey }, context) => {
    const found = await findMember(context, principal, id);
    if (found.state === 'removed') throw new DomainError('member-removed', 'The person was removed.');
    const invitation = idempotencyKey === undefined ? undefined : context.given.digest({ idempotencyKey });
    if (invitation !== undefined && found.invitation === invitation)
      return { status: 200, body: viewMember(found), version: found.version };
    const user = await findUser(found.sub);
    if (user === undefined) throw new Error('the identity provider lost a person');
    const told = await invite(context, principal.tenant, { ...found, invitation }, user);
    if (told === undefined)
      throw new DomainError('busy', 'The person is being changed by others at this moment.');
    return { status: 200, body: viewMember(told), version: told.version };
  },
});
