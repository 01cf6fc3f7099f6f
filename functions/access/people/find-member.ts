import type { Member } from '../../../domain/access/member.ts';
import { type Principal, sees } from '../../../domain/access/permissions.ts';
import { DomainError } from '../../../domain/errors.ts';
import { members } from '../../../storage/access.ts';
import type { Context } from '../../shell/context.ts';

/** A person that the principal sees, the vendor all and a partner its own; anybody else is not there. */
export const findMember = async (
  { store }: Context,
  principal: Principal,
  memberId: string,
): Promise<Member> => {
  const found = await members.read(store, { tenant: principal.tenant, memberId });
  if (found === undefined || !sees(principal, found.partnerId))
    throw new DomainError('not-found', 'There is no such person.');
  return found;
};
