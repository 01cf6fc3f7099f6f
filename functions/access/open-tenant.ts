import type { Limits } from '../../domain/access/credentials.ts';
import { addressOf, type Member } from '../../domain/access/member.ts';
import { sandboxOf } from '../../domain/access/sandbox.ts';
import { apiKeys, members } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';
import { makeTenant, ownersKey } from './make-tenant.ts';
import { accessWrites } from './people/add-member.ts';
import { hashOf, tokenText } from './token.ts';

/** Somebody who has signed in, or can. */
type Person = Pick<Member, 'sub' | 'email' | 'name' | 'language' | 'role'> & { readonly partnerId?: string };

type Opening = {
  /** The vendor's id, also where its sandbox is opened. */
  readonly id: string;
  readonly name: string;
  readonly sandbox: boolean;
  /** Requests in a minute, where they are not the usual. */
  readonly limits?: Limits;
  /** Small letters and digits, at least 20: what the owner's key is proved by. */
  readonly ownerSecret: string;
  readonly people?: readonly Person[];
};

const admitPerson = async ({ store, given }: Context, tenant: string, person: Person): Promise<void> => {
  const email = addressOf(person.email);
  const memberId = given.naturalId('member', tenant, email);
  const now = given.now();
  const member: Member = {
    ...person,
    id: memberId,
    email,
    state: 'active',
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await store.transact([members.creating({ tenant, memberId }, member), ...accessWrites(tenant, member)]);
};

/**
 * Opens a tenant: the tenant, an owner's API key with the given secret, and who belongs to it. For an operator. What is
 * there already stays as it is, so it can be done again; another secret for the same tenant is refused.
 */
export const openTenant = async (
  { store, given }: Context,
  opening: Opening,
): Promise<{ readonly token: string; readonly keyId: string }> => {
  const { name, sandbox, limits, ownerSecret, people = [] } = opening;
  const tenant = sandbox ? sandboxOf(opening.id) : opening.id;
  await makeTenant({ store, given }, { id: tenant, name, ...(limits === undefined ? {} : { limits }) });
  const keyId = given.naturalId('key', tenant, 'owner');
  const secretHash = hashOf(ownerSecret);
  const key = ownersKey({ store, given }, { id: keyId, name: 'Owner', secretHash, createdBy: 'operator' });
  const outcome = await apiKeys.create(store, { tenant, keyId }, key);
  const standing = outcome.done ? key : await apiKeys.read(store, { tenant, keyId });
  if (standing?.secretHash !== secretHash) throw new Error(`tenant ${tenant} was opened with another secret`);
  for (const person of people) await admitPerson({ store, given }, tenant, person);
  return { token: tokenText({ tenant, keyId, secret: ownerSecret }), keyId };
};
