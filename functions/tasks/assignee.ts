import { isPartnerRole, type Principal, type Role, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { apiKeys, members } from '../../storage/access.ts';
import { partners } from '../../storage/partners.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import { peopleOf } from './people.ts';
import { personHolder, roleHolder } from './places.ts';

/** Whom a task is wished to: a person or a role; whoever asks where neither is named. */
export type Wanted = {
  readonly personId?: string | undefined;
  readonly role?: Role | undefined;
  readonly partnerId?: string | undefined;
};

/** Whose a task is, and who has it. */
type Assigned = Pick<Task, 'to' | 'holder'> & { readonly partnerId?: string };

const refused = (code: 'malformed' | 'reference-unknown', pointer: string, detail: string): DomainError =>
  new DomainError(code, 'The task can’t be given to them.', [{ pointer, detail }]);

const sideOf = (partnerId: string | undefined): { readonly partnerId?: string } =>
  partnerId === undefined ? {} : { partnerId };

const unknownPerson = (): DomainError =>
  refused(
    'reference-unknown',
    '/personId',
    'names nobody who is there: name a member or a key that is active',
  );

/** The subject of a member's or a key's credential, and whose people they belong to. */
const credentialOf = async ({ store }: Context, tenant: string, id: string) => {
  if (id.startsWith('key_')) {
    const key = await apiKeys.read(store, { tenant, keyId: id });
    return key === undefined || key.revokedAt !== undefined
      ? undefined
      : { subject: key.id, partnerId: key.partnerId };
  }
  const member = await members.read(store, { tenant, memberId: id });
  return member?.state === 'active' ? { subject: member.sub, partnerId: member.partnerId } : undefined;
};

const toPerson = async (
  context: Context,
  principal: Principal,
  personId: string,
  side: { readonly partnerId: string | undefined } | undefined,
): Promise<Assigned> => {
  const found = await credentialOf(context, principal.tenant, personId);
  const isSeen = found !== undefined && sees(principal, found.partnerId);
  if (!isSeen || (side !== undefined && side.partnerId !== found.partnerId)) throw unknownPerson();
  return { ...sideOf(found.partnerId), to: { personId }, holder: personHolder(found.subject) };
};

const toRole = (role: Role, partnerId: string | undefined): Assigned => {
  if (isPartnerRole(role) !== (partnerId !== undefined))
    throw refused('malformed', '/role', 'must be a role of the side that the task is for');
  return { ...sideOf(partnerId), to: { role }, holder: roleHolder(partnerId, role) };
};

/** Whoever asks: a key by its id, a person by the id of the member where it is found. */
const toAsker = async (
  context: Context,
  { tenant, subject, partnerId }: Principal,
  side: string | undefined,
): Promise<Assigned> => {
  if (partnerId !== side) throw refused('malformed', '/personId', 'must be named, or a role of the partner');
  const people = subject.startsWith('key_') ? [] : await peopleOf(context, tenant, partnerId);
  const personId = people.find(({ sub }) => sub === subject)?.id ?? subject;
  return { ...sideOf(partnerId), to: { personId }, holder: personHolder(subject) };
};

/** Whom a task goes to that stays on its side. Throws `malformed` and `reference-unknown`. */
export const assignedWithin = async (
  context: Context,
  principal: Principal,
  { personId, role }: Wanted,
  partnerId: string | undefined,
): Promise<Assigned> => {
  if (personId !== undefined && role !== undefined)
    throw refused('malformed', '/role', 'must be left out where a person is named');
  if (personId !== undefined) return toPerson(context, principal, personId, { partnerId });
  return role === undefined ? toAsker(context, principal, partnerId) : toRole(role, partnerId);
};

/** The same for a new task: the side is that of the person, or the one that is named; a partner has its own only. */
export const assignedTo = async (
  context: Context,
  principal: Principal,
  wanted: Wanted,
): Promise<Assigned> => {
  const { store, given } = context;
  const { tenant, partnerId: own } = principal;
  if (wanted.partnerId === undefined) {
    if (wanted.personId === undefined || wanted.role !== undefined)
      return assignedWithin(context, principal, wanted, own);
    return toPerson(context, principal, wanted.personId, undefined);
  }
  const partnerId = idOf(given, tenant, 'partner', wanted.partnerId);
  const found = sees(principal, partnerId) ? await partners.read(store, { tenant, partnerId }) : undefined;
  if (found === undefined)
    throw refused(
      'reference-unknown',
      '/partnerId',
      'names no partner that exists: correct it, or leave it out',
    );
  return assignedWithin(context, principal, wanted, partnerId);
};
