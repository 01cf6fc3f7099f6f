import { approvalRequests } from '../../storage/approvals.ts';
import { lookAfter } from './look-after.ts';

/** Looks after a request that waits. */
export const lookAfterRequest = lookAfter({
  read: (store, tenant, requestId) => approvalRequests.read(store, { tenant, requestId }),
  replace: (store, tenant, next) => approvalRequests.replace(store, { tenant, requestId: next.id }, next),
});
