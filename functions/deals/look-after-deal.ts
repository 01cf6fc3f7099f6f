import { deals } from '../../storage/deals.ts';
import { lookAfter } from '../approvals/look-after.ts';

/** Looks after a registration that waits. */
export const lookAfterDeal = lookAfter({
  read: (store, tenant, dealId) => deals.read(store, { tenant, dealId }),
  replace: (store, tenant, next) => deals.replace(store, { tenant, dealId: next.id }, next),
});
