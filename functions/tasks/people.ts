import type { Member } from '../../domain/access/member.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { members, partnerMembers } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';

/** So many people of a side are looked through for those of a role, and so many of a team are written to. */
const mostPages = 10;
const mostInTeam = 40;
const pageSize = 200;

type Page = { readonly data: readonly Member[]; readonly next: string | undefined };

const pageOf = async (
  { store }: Context,
  { tenant, partnerId }: { readonly tenant: string; readonly partnerId: string | undefined },
  after: string | undefined,
): Promise<Page> => {
  const page = { limit: pageSize, after };
  if (partnerId === undefined) return members.list(store, { tenant }, page);
  const { data, next } = await partnerMembers.list(store, { tenant, partnerId }, page);
  const keys = data.map(({ memberId }) => ({ tenant, memberId }));
  return { data: await members.readMany(store, keys), next };
};

/** The people of a side who are active: of the vendor, or of a partner. The first two thousand of a tenant are looked at. */
export const peopleOf = async (
  context: Context,
  tenant: string,
  partnerId: string | undefined,
): Promise<readonly Member[]> => {
  const found: Member[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { data, next } = await pageOf(context, { tenant, partnerId }, after);
    found.push(...data.filter((one) => one.state === 'active' && one.partnerId === partnerId));
    after = next;
    if (after === undefined) break;
  }
  return found;
};

/** Who is written to about a task: the person, or the people of the team. A key has no address. */
export const addresseesOf = async (
  context: Context,
  tenant: string,
  { to: { personId, role }, partnerId }: Task,
): Promise<readonly Member[]> => {
  if (personId === undefined) {
    const people = await peopleOf(context, tenant, partnerId);
    return people.filter((one) => one.role === role).slice(0, mostInTeam);
  }
  if (!personId.startsWith('member_')) return [];
  const member = await members.read(context.store, { tenant, memberId: personId });
  return member?.state === 'active' && member.partnerId === partnerId ? [member] : [];
};
