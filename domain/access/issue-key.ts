import { DomainError, type FieldError } from '../errors.ts';
import type { ApiKey } from './credentials.ts';
import { isPartnerRole, type Principal, permissionsOf } from './permissions.ts';

type KeyWish = Pick<ApiKey, 'role' | 'partnerId' | 'scopes'>;

/** Refuses a key that fits no one side, or that would be allowed more than whoever issues it. */
export const checkKey = (wish: KeyWish, issuer: Principal): void => {
  const fields: FieldError[] = [];
  if (isPartnerRole(wish.role) && wish.partnerId === undefined)
    fields.push({ pointer: '/partnerId', detail: `is missing: the role ${wish.role} belongs to a partner` });
  if (!isPartnerRole(wish.role) && wish.partnerId !== undefined)
    fields.push({
      pointer: '/partnerId',
      detail: `does not go with the role ${wish.role}, which is the vendor's: remove it`,
    });
  if (fields.length > 0)
    throw new DomainError('malformed', 'The role and the partner do not go together.', fields);
  const own = permissionsOf(issuer);
  const more = permissionsOf(wish).filter((permission) => !own.includes(permission));
  if (more.length > 0)
    throw new DomainError('key-too-strong', `You are not allowed ${more.join(', ')} yourself.`);
};
