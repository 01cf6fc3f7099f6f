import { type Instant, later } from '../kernel/day.ts';
import { type Approval, type ApprovalStage, mostTokens } from './approval.ts';

/** What an approval is opened with: what it is about, who wants it, who is asked, and the task that waits for it. */
export type ApprovalWish = Pick<
  Approval,
  'id' | 'subject' | 'title' | 'seen' | 'requestedBy' | 'timeZone'
> & { readonly stages: readonly ApprovalStage[]; readonly token: string };

const hour = 3_600_000;

/** When a stage that is reached now ends; never for the last one. */
export const dueOf = (stage: ApprovalStage | undefined, now: Instant): { readonly dueAt?: Instant } =>
  stage?.termHours === undefined ? {} : { dueAt: later(now, stage.termHours * hour) };

/** A new approval, whose first stage is asked. */
export const openApproval = ({ stages, token, ...wish }: ApprovalWish, now: Instant): Approval => ({
  ...wish,
  tokens: [token],
  stages: [...stages],
  stage: 0,
  ...dueOf(stages[0], now),
  state: 'open',
  version: 1,
  createdAt: now,
  updatedAt: now,
});

/** The approval with one more token: a task that is tried again has another one. */
export const retoken = (approval: Approval, token: string, now: Instant): Approval =>
  approval.tokens.includes(token)
    ? approval
    : {
        ...approval,
        tokens: [...approval.tokens, token].slice(-mostTokens),
        version: approval.version + 1,
        updatedAt: now,
      };
