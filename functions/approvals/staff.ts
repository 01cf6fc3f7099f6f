import type { Member } from '../../domain/access/member.ts';
import type { Role } from '../../domain/access/permissions.ts';
import type { Approval } from '../../domain/approvals/approval.ts';
import type { House } from '../../domain/approvals/ask-stages.ts';
import { type ApproverProfile, deputyOf, type Person } from '../../domain/approvals/person.ts';
import { type Decider, deciders } from '../../domain/approvals/policy.ts';
import { hasAnswered, isAsked } from '../../domain/approvals/standing.ts';
import { DomainError } from '../../domain/errors.ts';
import { businessDay } from '../../domain/kernel/day.ts';
import { standingOn } from '../../domain/partners/partner.ts';
import { apiKeys, members, vendorMembers } from '../../storage/access.ts';
import { approvers, partnerManagers } from '../../storage/approvals.ts';
import { partners } from '../../storage/partners.ts';
import type { Context } from '../shell/context.ts';

/** A person of the vendor who may be asked, and where they are written to. */
export type Colleague = Person & Pick<Member, 'email' | 'language' | 'name'>;

/** The vendor's people who decide, with what is known of their rights. */
export type Staff = {
  readonly colleagues: readonly Colleague[];
  readonly profiles: ReadonlyMap<string, ApproverProfile>;
};

const isDecider = (role: Role): role is Decider => deciders.some((one) => one === role);

const rightsOf = (profile: ApproverProfile | undefined): Pick<Person, 'regions' | 'limits'> => ({
  regions: profile?.regions ?? [],
  limits: profile?.limits ?? [],
});

const profilesOf = async ({ store }: Context, tenant: string): Promise<Staff['profiles']> =>
  new Map((await approvers.all(store, { tenant })).map((one) => [one.subject, one]));

/** The vendor's people who may be asked to decide. */
export const staffOf = async (context: Context, tenant: string): Promise<Staff> => {
  const { store } = context;
  const [pointers, profiles] = await Promise.all([
    vendorMembers.all(store, { tenant }),
    profilesOf(context, tenant),
  ]);
  const found = await members.readMany(
    store,
    pointers.map(({ memberId }) => ({ tenant, memberId })),
  );
  const colleagues = found.flatMap(({ sub, role, partnerId, state, email, language, name }) =>
    state === 'active' && partnerId === undefined && isDecider(role)
      ? [{ subject: sub, role, ...rightsOf(profiles.get(sub)), email, language, name }]
      : [],
  );
  return { colleagues, profiles };
};

/** Who a person or a key of the vendor is where they sign in: nothing where there is no such one. */
export const subjectOf = async (
  { store }: Context,
  tenant: string,
  id: string,
): Promise<{ readonly subject: string; readonly role: Decider } | undefined> => {
  const found = id.startsWith('key_')
    ? await apiKeys.read(store, { tenant, keyId: id })
    : await members.read(store, { tenant, memberId: id });
  if (found === undefined || found.partnerId !== undefined || !isDecider(found.role)) return undefined;
  if ('sub' in found) return found.state === 'active' ? { subject: found.sub, role: found.role } : undefined;
  return found.revokedAt === undefined ? { subject: found.id, role: found.role } : undefined;
};

/** The same for an id in a body; throws `reference-unknown`, which names the field. */
export const mustBeSubject = async (
  context: Context,
  tenant: string,
  { id, pointer }: { readonly id: string; readonly pointer: string },
) => {
  const found = await subjectOf(context, tenant, id);
  if (found !== undefined) return found;
  throw new DomainError('reference-unknown', 'Somebody who is named is not there.', [
    { pointer, detail: 'names nobody of the vendor who may decide: use the id of a member or of an API key' },
  ]);
};

/** Who there is for a subject of this partner; `named` are the people that the policy names by their ids. */
export const houseOf = async (
  context: Context,
  tenant: string,
  partnerId: string | undefined,
  named: readonly string[],
): Promise<House> => {
  const { store, given } = context;
  const [{ colleagues }, partner, manager, subjects] = await Promise.all([
    staffOf(context, tenant),
    partnerId === undefined ? undefined : partners.read(store, { tenant, partnerId }),
    partnerId === undefined ? undefined : partnerManagers.read(store, { tenant, partnerId }),
    Promise.all(named.map(async (id) => [id, await subjectOf(context, tenant, id)] as const)),
  ]);
  // A key that is named is somebody too: an application that decides.
  const keys = subjects.flatMap(([, found]) =>
    found === undefined ? [] : [{ ...found, regions: [], limits: [] }],
  );
  const region =
    partner === undefined ? undefined : standingOn(partner, given.now().slice(0, 10)).attributes['region'];
  return {
    people: [...colleagues, ...keys],
    named: Object.fromEntries(
      subjects.flatMap(([id, found]) => (found === undefined ? [] : [[id, found.subject]])),
    ),
    manager: manager?.subject,
    region: typeof region === 'string' ? region : undefined,
  };
};

/** Who somebody is, and in whose places they decide on a day: of those who are away. */
const selfAndAbsent = async (
  context: Context,
  tenant: string,
  { by, role }: { readonly by: string; readonly role: Role },
  today: string,
): Promise<{ readonly self: readonly Person[]; readonly stoodFor: readonly Person[] }> => {
  const profiles = await profilesOf(context, tenant);
  const absent = [...profiles.values()].filter((one) => deputyOf(one, today) === by);
  const colleagues = absent.length === 0 ? [] : (await staffOf(context, tenant)).colleagues;
  return {
    self: isDecider(role) ? [{ subject: by, role, ...rightsOf(profiles.get(by)) }] : [],
    stoodFor: colleagues
      .filter(({ subject }) => absent.some((one) => one.subject === subject))
      .map(({ subject, role: as, regions, limits }) => ({ subject, role: as, regions, limits })),
  };
};

/** In whose places somebody may answer: their own first, then of those whose delegate or deputy they are. */
export const placesOf = async (
  context: Context,
  tenant: string,
  approval: Approval,
  who: { readonly by: string; readonly role: Role },
): Promise<readonly Person[]> => {
  const today = businessDay(context.given.now(), approval.timeZone);
  const { self, stoodFor } = await selfAndAbsent(context, tenant, who, today);
  const delegated = approval.delegations.filter(({ to }) => to === who.by).map(({ from }) => from);
  return [...self, ...delegated, ...stoodFor];
};

/** Whether an approval waits for somebody, or for one in whose place they decide today. */
export const waitingFor = async (
  context: Context,
  tenant: string,
  who: { readonly by: string; readonly role: Role },
): Promise<(approval: Approval) => boolean> => {
  const { self, stoodFor } = await selfAndAbsent(context, tenant, who, context.given.now().slice(0, 10));
  return (approval) => {
    const delegated = approval.delegations.filter(({ to }) => to === who.by).map(({ from }) => from);
    const isOwn = !approval.allowOwn && approval.requestedBy === who.by;
    return (
      !isOwn &&
      !hasAnswered(approval, who.by) &&
      [...self, ...delegated, ...stoodFor].some((one) => isAsked(approval, one))
    );
  };
};
