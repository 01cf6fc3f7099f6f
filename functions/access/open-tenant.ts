import type { Role } from '../../domain/access/permissions.ts';
import { sandboxOf } from '../../domain/access/sandbox.ts';
import { apiKeys, memberships, tenants } from '../../storage/access.ts';
import { clocks } from '../../storage/platform.ts';
import type { Context } from '../shell/context.ts';
import { hashOf, tokenText } from './token.ts';

type Opening = {
  /** The vendor's id, also where its sandbox is opened. */
  readonly id: string;
  readonly name: string;
  readonly sandbox: boolean;
  /** Requests in a minute, where they are not the usual. */
  readonly limits?: { readonly perTenant: number; readonly perKey: number };
  /** Small letters and digits, at least 20: what the owner's key is proved by. */
  readonly ownerSecret: string;
  readonly people?: readonly { readonly sub: string; readonly role: Role; readonly partnerId?: string }[];
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
  const now = given.now();
  await tenants.create(
    store,
    { tenant },
    {
      id: tenant,
      name,
      status: 'open',
      ...(limits === undefined ? {} : { limits }),
      version: 1,
      createdAt: now,
    },
  );
  if (sandbox) await clocks.create(store, { tenant }, { tenant, ahead: 0, version: 1 });
  const keyId = given.naturalId('key', tenant, 'owner');
  const secretHash = hashOf(ownerSecret);
  const key = {
    id: keyId,
    name: 'Owner',
    role: 'owner' as const,
    secretHash,
    createdBy: 'operator',
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const outcome = await apiKeys.create(store, { tenant, keyId }, key);
  const standing = outcome.done ? key : await apiKeys.read(store, { tenant, keyId });
  if (standing?.secretHash !== secretHash) throw new Error(`tenant ${tenant} was opened with another secret`);
  for (const { sub, role, partnerId } of people) {
    const membership = {
      sub,
      tenant,
      role,
      ...(partnerId === undefined ? {} : { partnerId }),
      version: 1,
      createdAt: now,
    };
    await memberships.create(store, { sub, tenant }, membership);
  }
  return { token: tokenText({ tenant, keyId, secret: ownerSecret }), keyId };
};
