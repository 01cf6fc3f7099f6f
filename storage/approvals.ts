import * as z from 'zod/mini';
import { approval } from '../domain/approvals/approval.ts';
import { approvalRequest } from '../domain/approvals/approval-request.ts';
import { approverProfile } from '../domain/approvals/person.ts';
import { approvalPolicy } from '../domain/approvals/policy.ts';
import { instantText } from '../domain/kernel/schema.ts';
import { entity } from './entity.ts';
import { approvalWithRounds, policyWithRules } from './older-approvals.ts';

export const approvals = entity('approval', approval, { upcasters: [approvalWithRounds] });
export const approvalPolicies = entity('approvalPolicy', approvalPolicy, { upcasters: [policyWithRules] });
/** The same as it was set: versions are never changed. */
export const approvalPolicyVersions = entity('approvalPolicyVersion', approvalPolicy);

/** By which the approvals that wait are listed. */
export const openApprovals = entity('openApproval', z.strictObject({ approvalId: z.string() }));

export const approvalRequests = entity('approvalRequest', approvalRequest);

export const approvers = entity('approver', approverProfile);
export const partnerManagers = entity(
  'partnerManager',
  z.strictObject({ partnerId: z.string(), managerId: z.string(), subject: z.string(), version: z.int() }),
);

/** What a tenant's links are signed with; it leaves by no answer. */
export const linkKeys = entity('linkKey', z.strictObject({ secret: z.string() }));
/** That a link was used, by whom and by which request. */
export const approvalLinks = entity(
  'approvalLink',
  z.strictObject({ linkId: z.string(), by: z.string(), request: z.string(), at: instantText }),
);
