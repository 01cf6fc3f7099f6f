import { type Principal, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { partners } from '../../storage/partners.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';

/** The id of a partner that exists and that the principal may see; anything else is not found. */
export const ownPartner = async (
  { store, given }: Context,
  principal: Principal,
  reference: string,
): Promise<string> => {
  const { tenant } = principal;
  const partnerId = idOf(given, tenant, 'partner', reference);
  const found = sees(principal, partnerId) ? await partners.read(store, { tenant, partnerId }) : undefined;
  if (found === undefined) throw new DomainError('not-found', 'There is no such partner.');
  return partnerId;
};
