import type { Approval } from '../../domain/approvals/approval.ts';
import { type ApprovalWish, openApproval, retoken } from '../../domain/approvals/open-approval.ts';
import { stagesFor } from '../../domain/approvals/policy.ts';
import { approvalPolicies, approvals, openApprovals } from '../../storage/approvals.ts';
import { dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import { notifyStage } from './notify-stage.ts';

/** What is asked, and the token of the task that waits for the answer. Who is asked says the tenant's policy. */
export type Asking = Omit<ApprovalWish, 'stages'>;

const open = async ({ store, given }: Context, tenant: string, asking: Asking) => {
  const { kind } = asking.subject;
  const policy = await approvalPolicies.read(store, { tenant, subject: kind });
  const approval = openApproval({ ...asking, stages: stagesFor(kind, policy) }, given.now());
  const key = { tenant, approvalId: approval.id };
  const { dueAt } = approval;
  const { done } = await store.transact([
    approvals.creating(key, approval),
    { put: openApprovals.item(key, { approvalId: approval.id }) },
    ...(dueAt === undefined ? [] : [{ put: dueItem(tenant, 'escalate-approval', approval.id, dueAt) }]),
  ]);
  return done ? approval : undefined;
};

/** A task that is tried again has another token; where it was decided meanwhile, the tick answers that one too. */
const askAgain = async ({ store, given }: Context, tenant: string, approval: Approval, token: string) => {
  const now = given.now();
  const next = retoken(approval, token, now);
  if (next === approval) return approval;
  const { done } = await store.transact([
    approvals.replacing({ tenant, approvalId: approval.id }, next),
    ...(approval.state === 'open' ? [] : [{ put: dueItem(tenant, 'answer-approval', approval.id, now) }]),
  ]);
  return done ? next : undefined;
};

/** Asks for a decision, once per approval; the people of the first stage are written to. */
export const askApproval = async (context: Context, tenant: string, asking: Asking): Promise<void> => {
  const key = { tenant, approvalId: asking.id };
  const approval = await untilDone('The approval', async () => {
    const standing = await approvals.read(context.store, key);
    return standing === undefined
      ? open(context, tenant, asking)
      : askAgain(context, tenant, standing, asking.token);
  });
  await notifyStage(context, tenant, approval);
};
