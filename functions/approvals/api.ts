import { httpHandler } from '../shell/router.ts';
import { decideApprovalRoute } from './decide-approval.ts';
import { readPolicy, setPolicy } from './policies.ts';
import { listApprovals, readApproval } from './read-approvals.ts';

/** Approvals: what waits for a decision, the decision, and who is asked. */
export const routes = [readApproval, listApprovals, decideApprovalRoute, readPolicy, setPolicy] as const;

export const handler = httpHandler(routes);
