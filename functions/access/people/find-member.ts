import type { Member } from '../../../domain/access/member.ts';
import { type Principal, sees } from '../../../domain/access/permissions.ts';
import { DomainError } from '../../../domain/errors.ts';
import { members } from '../../../storage/access.ts';
import type { Context } from '../../shell/context.ts';

/** Whether the principal sees the person: the vendor all, a partner its own. */
const isSeen = (principal: Principal, { partnerId }: Member): boolean =>
  principal.partnerId === undefined || (partnerId !== undefined && sees(principal, partnerId));

/** A person that the principal sees; anybody else is not there. */
export const findMember = async (
  { store }: Context,
  principal: Principal,
  memberId: string,
): Promise<Member> => {
  const found = await members.read(store, { tenant: principal.tenant, memberId });
  if (found === undefined || !isSeen(principal, found))
    throw new DomainError('not-found', 'There is no such person.');
  return found;
};
