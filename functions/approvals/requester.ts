import type { Member } from '../../domain/access/member.ts';
import type { Approval } from '../../domain/approvals/approval.ts';
import { members, partnerMembers, vendorMembers } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';

/** The person who asked for an approval: nobody where an application did, or where they are not there any more. */
export const requesterOf = async (
  { store }: Context,
  tenant: string,
  { requestedBy, partnerId }: Approval,
): Promise<Member | undefined> => {
  if (requestedBy.startsWith('key_')) return undefined;
  const pointers = [
    ...(partnerId === undefined ? [] : await partnerMembers.all(store, { tenant, partnerId })),
    ...(await vendorMembers.all(store, { tenant })),
  ];
  const found = await members.readMany(
    store,
    pointers.map(({ memberId }) => ({ tenant, memberId })),
  );
  return found.find(({ sub, state }) => sub === requestedBy && state === 'active');
};
