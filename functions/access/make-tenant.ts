import type { ApiKey, Tenant } from '../../domain/access/credentials.ts';
import { isSandbox } from '../../domain/access/sandbox.ts';
import { tenants } from '../../storage/access.ts';
import { clocks } from '../../storage/platform.ts';
import type { Context } from '../shell/context.ts';

/** Makes a tenant where it is not there; of a sandbox the clock before it, which stands at the present. */
export const makeTenant = async (
  { store, given }: Context,
  one: Pick<Tenant, 'id' | 'name' | 'limits'>,
): Promise<void> => {
  const { id: tenant } = one;
  if (isSandbox(tenant)) await clocks.create(store, { tenant }, { tenant, ahead: 0, version: 1 });
  const fresh = { ...one, status: 'open' as const, version: 1, createdAt: given.now() };
  await tenants.create(store, { tenant }, fresh);
};

/** A key that may everything in its tenant. */
export const ownersKey = (
  { given }: Context,
  one: Pick<ApiKey, 'id' | 'name' | 'secretHash' | 'createdBy'>,
): ApiKey => {
  const now = given.now();
  return { ...one, role: 'owner', version: 1, createdAt: now, updatedAt: now };
};
