import type { Approval } from '../../domain/approvals/approval.ts';
import { approvals } from '../../storage/approvals.ts';
import type { DueWork } from '../platform/due.ts';
import { answerTask } from '../shell/workflows.ts';

/** Tells the task that waits how the approval was decided. Nothing waits by a token that was told before, or has ended. */
export const answerWith = async ({ tokens, state, decision }: Approval): Promise<void> => {
  if (decision === undefined) return;
  const { by, at, reason } = decision;
  const answer = { outcome: state, by, at, ...(reason === undefined ? {} : { reason }) };
  for (const token of tokens) await answerTask(token, answer);
};

/** The tick's part: a decision of which its task may not have heard. */
export const answerDecided: DueWork = async ({ store }, { tenant, subject: approvalId }) => {
  const approval = await approvals.read(store, { tenant, approvalId });
  if (approval !== undefined) await answerWith(approval);
  return undefined;
};
