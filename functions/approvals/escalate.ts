import { escalateApproval } from '../../domain/approvals/escalate-approval.ts';
import { approvals } from '../../storage/approvals.ts';
import { type DueWork, dueItem } from '../platform/due.ts';
import { notifyStage } from './notify-stage.ts';

/** Asks the next stage of an approval that nobody decided in its term. */
export const escalate: DueWork = async (context, { tenant, subject: approvalId, at }) => {
  const { store, given } = context;
  const approval = await approvals.read(store, { tenant, approvalId });
  if (approval === undefined) return undefined;
  const escalated = escalateApproval(approval, given.now());
  if (escalated === undefined) {
    // A tick that died behind its commit may not have written to the stage: each is written to once.
    if (approval.stage > 0) await notifyStage(context, tenant, approval);
    return undefined;
  }
  const { approval: next } = escalated;
  const { done } = await store.transact([
    approvals.replacing({ tenant, approvalId }, next),
    ...(next.dueAt === undefined
      ? []
      : [{ put: dueItem(tenant, 'escalate-approval', approvalId, next.dueAt) }]),
  ]);
  if (!done) return at;
  await notifyStage(context, tenant, next);
  return undefined;
};
