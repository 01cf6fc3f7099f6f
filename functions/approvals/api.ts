import { httpHandler } from '../shell/router.ts';
import { readApprover, setAbsences, setApprover } from './approvers.ts';
import { decideApprovalRoute } from './decide-approval.ts';
import { delegateApprovalRoute } from './delegate.ts';
import { dryRun } from './dry-run.ts';
import { useLink } from './links.ts';
import { readManager, setManager } from './manager.ts';
import { listPolicyVersions, readPolicy, setPolicy } from './policies.ts';
import { listApprovals, readApproval } from './read-approvals.ts';
import { readRequest, requestApproval } from './requests.ts';
import { recallRequest, resubmitRequest } from './steer-request.ts';

/** Approvals: who is asked and why, what waits for a decision, the decision; and the side of those who ask. */
export const routes = [
  requestApproval,
  readRequest,
  recallRequest,
  resubmitRequest,
  readApproval,
  listApprovals,
  decideApprovalRoute,
  delegateApprovalRoute,
  useLink,
  readPolicy,
  setPolicy,
  listPolicyVersions,
  dryRun,
  readApprover,
  setApprover,
  setAbsences,
  readManager,
  setManager,
] as const;

export const handler = httpHandler(routes);
