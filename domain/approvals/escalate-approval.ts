import type { Instant } from '../kernel/day.ts';
import type { Approval, ApprovalStage } from './approval.ts';
import { dueOf } from './open-approval.ts';

/** An approval whose next stage is asked, and the stage that gave no answer. */
type Escalated = {
  readonly approval: Approval;
  readonly silent: ApprovalStage;
  readonly asked: ApprovalStage;
};

/** The approval with its next stage reached, where its term is over and nobody decided; undefined where that is not so. */
export const escalateApproval = (approval: Approval, now: Instant): Escalated | undefined => {
  const { dueAt, stage, stages, state } = approval;
  const silent = stages[stage];
  const asked = stages[stage + 1];
  if (state !== 'open' || dueAt === undefined || dueAt > now) return undefined;
  if (silent === undefined || asked === undefined) return undefined;
  const { dueAt: _, ...rest } = approval;
  return {
    approval: {
      ...rest,
      stage: stage + 1,
      ...dueOf(asked, now),
      version: approval.version + 1,
      updatedAt: now,
    },
    silent,
    asked,
  };
};

/** The approval that nobody decided before its workflow gave up; itself where it is closed already. */
export const expireApproval = (approval: Approval, now: Instant): Approval => {
  if (approval.state !== 'open') return approval;
  const { dueAt: _, ...rest } = approval;
  return { ...rest, state: 'expired', version: approval.version + 1, updatedAt: now };
};
