import * as z from 'zod/mini';
import { approval } from '../domain/approvals/approval.ts';
import { approvalPolicy } from '../domain/approvals/policy.ts';
import { entity } from './entity.ts';

export const approvals = entity('approval', approval);
export const approvalPolicies = entity('approvalPolicy', approvalPolicy);

/** By which the approvals that wait are listed. */
export const openApprovals = entity('openApproval', z.strictObject({ approvalId: z.string() }));
