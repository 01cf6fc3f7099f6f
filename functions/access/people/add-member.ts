import * as z from 'zod/mini';
import { addressOf, type Member, member } from '../../../domain/access/member.ts';
import { DomainError } from '../../../domain/errors.ts';
import { members, memberships, partnerMembers, vendorMembers } from '../../../storage/access.ts';
import type { Write } from '../../../storage/store.ts';
import type { Context } from '../../shell/context.ts';
import { type Request, route } from '../../shell/route.ts';
import { untilDone } from '../../shell/until-done.ts';
import { createUser, findUser, type User } from '../../shell/users.ts';
import { grantedTo } from '../granted.ts';
import { invite } from './invite.ts';
import { memberExample, memberView, viewMember } from './member-view.ts';

const { email, name, language, role, partnerId } = member.shape;
const body = z.strictObject({ email, name, language, role, partnerId });
type Asked = Request<undefined, undefined, z.infer<typeof body>>;

/** What a person may, where the authorizer looks it up, and by what a partner's people are listed. */
export const accessWrites = (tenant: string, one: Member): readonly Write[] => {
  const { sub, role: as, partnerId: of, version, createdAt, id: memberId } = one;
  const partner = of === undefined ? {} : { partnerId: of };
  const membership = { sub, tenant, role: as, ...partner, version, createdAt };
  const pointer =
    of === undefined
      ? vendorMembers.item({ tenant, memberId }, { memberId })
      : partnerMembers.item({ tenant, partnerId: of, memberId }, { memberId });
  return [{ put: memberships.item({ sub, tenant }, membership) }, { put: pointer }];
};

const personOf = async (address: string): Promise<User> => {
  await createUser(address);
  const user = await findUser(address);
  if (user === undefined) throw new Error('the identity provider lost a person');
  return user;
};

/** The person with access; nothing where somebody else writes at this moment. Whoever has it already is left as they are. */
const add = async ({ body: raw, principal }: Asked, context: Context): Promise<Member | undefined> => {
  const { store, given } = context;
  const { tenant } = principal;
  const partner = await grantedTo(context, principal, raw);
  const wish = { ...raw, ...partner, email: addressOf(raw.email) };
  const memberId = given.naturalId('member', tenant, wish.email);
  const standing = await members.read(store, { tenant, memberId });
  const bodyHash = given.digest(wish);
  if (standing?.state === 'active') {
    if (standing.bodyHash === bodyHash) return standing;
    throw new DomainError('conflict', `${wish.email} belongs to the program already.`, [
      { pointer: '/email', detail: 'belongs to a person of the program: change what they may with PUT' },
    ]);
  }
  const { sub } = await personOf(wish.email);
  const now = given.now();
  const next: Member = {
    id: memberId,
    ...wish,
    sub,
    state: 'active',
    bodyHash,
    version: (standing?.version ?? 0) + 1,
    createdAt: standing?.createdAt ?? now,
    updatedAt: now,
  };
  const { done } = await store.transact([
    members.saving({ tenant, memberId }, next),
    ...accessWrites(tenant, next),
  ]);
  return done ? next : undefined;
};

/** Invites the person; where somebody else did meanwhile, the person is as they left them. */
const tell = async (context: Context, tenant: string, one: Member, user: User): Promise<Member> =>
  (await invite(context, tenant, one, user)) ??
  (await members.read(context.store, { tenant, memberId: one.id })) ??
  one;

export const addMember = route({
  method: 'POST',
  path: '/v1/members',
  id: 'addMember',
  summary: 'Invite a person',
  description:
    'Gives a person access to the program and sends an e-mail that says how to sign in: with a first password where they are new. The e-mail address makes the id, so the same request again answers the same person. A partner invites people of its own.',
  permission: 'members:manage',
  body,
  status: 201,
  answer: memberView,
  errors: ['conflict', 'not-found', 'key-too-strong', 'not-in-a-sandbox', 'busy'],
  example: {
    body: {
      email: memberExample.email,
      name: memberExample.name,
      language: memberExample.language,
      role: memberExample.role,
      partnerId: 'baltic-bikes',
    },
    answer: memberExample,
  },
  run: async (request, context) => {
    const { tenant, sandbox } = request.principal;
    if (sandbox)
      throw new DomainError('not-in-a-sandbox', 'People belong to the live tenant, and so to its sandbox.');
    const member = await untilDone('The person', () => add(request, context));
    const user = await findUser(member.sub);
    const isInvited = member.invitedAt !== undefined || user === undefined;
    const told = isInvited ? member : await tell(context, tenant, member, user);
    return {
      status: 201,
      body: viewMember(told),
      version: told.version,
      location: `/v1/members/${told.id}`,
    };
  },
});
