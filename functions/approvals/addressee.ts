import type { Approval } from '../../domain/approvals/approval.ts';
import type { Addressee } from '../../domain/platform/notice.ts';
import { members, partnerMembers, vendorMembers } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';

/** Where whoever asked for an approval is written to: nothing for an application, and for who is not there any more. */
export const addressOfRequester = async (
  { store }: Context,
  tenant: string,
  { requestedBy, partnerId }: Approval,
): Promise<Addressee | undefined> => {
  if (requestedBy.startsWith('key_')) return undefined;
  const pointers = [
    ...(partnerId === undefined ? [] : await partnerMembers.all(store, { tenant, partnerId })),
    ...(await vendorMembers.all(store, { tenant })),
  ];
  const found = await members.readMany(
    store,
    pointers.map(({ memberId }) => ({ tenant, memberId })),
  );
  const person = found.find(({ sub, state }) => sub === requestedBy && state === 'active');
  return person === undefined ? undefined : { email: person.email, language: person.language };
};
