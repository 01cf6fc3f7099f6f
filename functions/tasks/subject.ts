import { type Permission, type Principal, permissionsOf } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import type { SubjectKind, TaskSubject } from '../../domain/tasks/task.ts';
import { approvals } from '../../storage/approvals.ts';
import { customers } from '../../storage/customers.ts';
import { deals } from '../../storage/deals.ts';
import { partners } from '../../storage/partners.ts';
import { payoutRuns } from '../../storage/payouts.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';

/** Who sees a thing beside the vendor: nobody, every partner, or one. */
type Owner = 'vendor' | { readonly partnerId: string };

type Kind = {
  readonly permission: Permission;
  readonly ownerOf: (context: Context, tenant: string, id: string) => Promise<Owner | undefined>;
};

const ofPartner = (one: { readonly partnerId?: string | undefined } | undefined): Owner | undefined =>
  one === undefined ? undefined : one.partnerId === undefined ? 'vendor' : { partnerId: one.partnerId };

/**
 * Each kind: what one needs to read it, and whose it is. A partner that sells another's deal with it reads the deal, and
 * is still none of the sides that tasks about it are for: they tell how it is sold.
 */
const kinds: Readonly<Record<SubjectKind, Kind>> = {
  deal: {
    permission: 'deals:read',
    ownerOf: async ({ store }, tenant, dealId) => ofPartner(await deals.read(store, { tenant, dealId })),
  },
  partner: {
    permission: 'partners:read',
    ownerOf: async ({ store }, tenant, partnerId) =>
      (await partners.read(store, { tenant, partnerId })) === undefined ? undefined : { partnerId },
  },
  customer: {
    permission: 'customers:read',
    ownerOf: async ({ store }, tenant, customerId) =>
      ofPartner(await customers.read(store, { tenant, customerId })),
  },
  sale: {
    permission: 'sales:read',
    ownerOf: async ({ store }, tenant, id) => {
      const sale = await sales.read(store, saleKey(tenant, id));
      return sale === undefined || sale.status === 'awaited'
        ? undefined
        : ofPartner('partnerId' in sale ? sale : {});
    },
  },
  approval: {
    permission: 'approvals:read',
    ownerOf: async ({ store }, tenant, approvalId) =>
      (await approvals.read(store, { tenant, approvalId })) === undefined ? undefined : 'vendor',
  },
  'payout-run': {
    permission: 'payouts:read',
    ownerOf: async ({ store }, tenant, runId) =>
      (await payoutRuns.read(store, { tenant, runId })) === undefined ? undefined : 'vendor',
  },
};

/** The subject with our own id in it: a caller's externalId serves as well. */
export const ownSubject = ({ given }: Context, tenant: string, { kind, id }: TaskSubject): TaskSubject => ({
  kind,
  id: idOf(given, tenant, kind, id),
});

const seenBy = (owner: Owner, partnerId: string | undefined): boolean =>
  partnerId === undefined || (owner !== 'vendor' && owner.partnerId === partnerId);

/**
 * The subject of a task, where the asker may read it and so may the side that the task is for. Throws
 * `reference-unknown` for anything else, whether it is there or not.
 */
export const seenSubject = async (
  context: Context,
  principal: Principal,
  wanted: TaskSubject,
  side: string | undefined,
): Promise<TaskSubject> => {
  const { tenant } = principal;
  const { permission, ownerOf } = kinds[wanted.kind];
  const subject = ownSubject(context, tenant, wanted);
  const owner = permissionsOf(principal).includes(permission)
    ? await ownerOf(context, tenant, subject.id)
    : undefined;
  if (owner === undefined || !seenBy(owner, principal.partnerId) || !seenBy(owner, side))
    throw new DomainError('reference-unknown', 'The task is about something that is not there.', [
      { pointer: '/subject/id', detail: `names no ${wanted.kind} that both sides of the task see` },
    ]);
  return subject;
};
