import type { ApiKey } from '../../domain/access/credentials.ts';
import { type Principal, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { apiKeys } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';

/** A key that the principal sees, the vendor all and a partner its own machines'; any other is not there. */
export const findKey = async ({ store }: Context, principal: Principal, keyId: string): Promise<ApiKey> => {
  const found = await apiKeys.read(store, { tenant: principal.tenant, keyId });
  if (found === undefined || !sees(principal, found.partnerId))
    throw new DomainError('not-found', 'There is no such API key.');
  return found;
};
