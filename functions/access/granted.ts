import { checkKey } from '../../domain/access/issue-key.ts';
import type { Permission, Principal, Role } from '../../domain/access/permissions.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import type { Context } from '../shell/context.ts';

/** What somebody or something is to be allowed, and of which partner it is: the principal's own where that is left out. */
type Wish = {
  readonly role: Role;
  readonly partnerId?: string | undefined;
  readonly permissions?: Permission[] | undefined;
};

/** The partner that a grant is for, as far as the principal may give it: for itself only, and no more than it has. */
export const grantedTo = async (
  context: Context,
  principal: Principal,
  { role, partnerId = principal.partnerId, permissions: scopes }: Wish,
): Promise<{ readonly partnerId?: string }> => {
  checkKey({ role, partnerId, scopes }, principal);
  return partnerId === undefined ? {} : { partnerId: await ownPartner(context, principal, partnerId) };
};
