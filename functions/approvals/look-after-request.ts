import { watchRequest } from '../../domain/approvals/watch-request.ts';
import { approvalRequests, approvals } from '../../storage/approvals.ts';
import type { DueWork } from '../platform/due.ts';

/** Looks after a request that waits, and has its workflow started once more where it broke off. */
export const lookAfterRequest: DueWork = async ({ store, given }, { tenant, subject: requestId, at }) => {
  const request = await approvalRequests.read(store, { tenant, requestId });
  if (request === undefined) return undefined;
  const approval = await approvals.read(store, { tenant, approvalId: request.approvalId });
  const { request: next, lookAgainAt } = watchRequest(request, approval, given.now());
  // Where the request changed meanwhile it lives, and is looked at again by the next tick.
  if (next !== undefined && !(await approvalRequests.replace(store, { tenant, requestId }, next)).done)
    return at;
  return lookAgainAt;
};
