import type { ApiKey } from '../../domain/access/credentials.ts';
import { type Principal, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { apiKeys } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';

/** Whether the principal sees the key: the vendor all, a partner those of its own machines. */
export const isKeySeen = (principal: Principal, { partnerId }: ApiKey): boolean =>
  principal.partnerId === undefined || (partnerId !== undefined && sees(principal, partnerId));

/** A key that the principal sees; any other is not there. */
export const findKey = async ({ store }: Context, principal: Principal, keyId: string): Promise<ApiKey> => {
  const found = await apiKeys.read(store, { tenant: principal.tenant, keyId });
  if (found === undefined || !isKeySeen(principal, found))
    throw new DomainError('not-found', 'There is no such API key.');
  return found;
};
