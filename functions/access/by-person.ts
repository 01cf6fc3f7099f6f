import type { Membership } from '../../domain/access/credentials.ts';
import { isPartnerRole } from '../../domain/access/permissions.ts';
import { isSandbox, sandboxOf } from '../../domain/access/sandbox.ts';
import { memberships } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';
import { passProblem } from '../shell/principal.ts';
import type { Found } from './admit.ts';
import { recall } from './recall.ts';
import { tenantOf } from './remembered.ts';
import { hasSecondFactor } from './second-factor.ts';

const membershipsOf = recall<readonly Membership[]>();

/** Whoever works for a vendor works in its sandbox too; a partner is not there unless it is made there. */
const opens = (membership: Membership, wanted: string): boolean =>
  membership.tenant === wanted ||
  (!isPartnerRole(membership.role) && sandboxOf(membership.tenant) === wanted);

/** What a signed-in person may in the tenant that is wanted, or in the only one they belong to. */
export const byPerson = async (
  { store, given }: Context,
  sub: string,
  wanted: string | undefined,
): Promise<Found> => {
  const now = given.now();
  const all = await membershipsOf(sub, now, () => memberships.all(store, { sub }));
  if (all.length === 0) return passProblem('forbidden', 'You belong to no tenant yet.');
  if (wanted === undefined && all.length > 1)
    return passProblem('tenant-not-chosen', 'You belong to several tenants.');
  const membership = wanted === undefined ? all[0] : all.find((one) => opens(one, wanted));
  if (membership === undefined)
    return passProblem('tenant-not-chosen', 'You do not belong to the tenant that Partnerwise-Tenant names.');
  const { role, partnerId } = membership;
  const tenant = wanted ?? membership.tenant;
  const vendor = await tenantOf(store, tenant, now);
  if (vendor?.mfa === 'required' && !(await hasSecondFactor(sub, now)))
    return passProblem('mfa-required', 'The program asks for a second factor beside the password.');
  return { who: { tenant, subject: sub, role, partnerId, sandbox: isSandbox(tenant) }, tenant: vendor };
};
