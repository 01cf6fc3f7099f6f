import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import type { Approval, SentBy } from './approval.ts';
import { mustBeOpen } from './decide-approval.ts';
import { touched, withTerms } from './enter-stage.ts';
import { isRepeated } from './repeated.ts';

/** Who takes it back, whether they may do so for whoever asked, and why. */
type Recall = {
  readonly by: string;
  readonly isRequester: boolean;
  readonly reason?: string | undefined;
  readonly request?: SentBy | undefined;
};

/**
 * The approval taken back by whoever asked for it; one that was recalled is left as it is. Throws
 * `approval-not-requester`, and `approval-closed` where it was decided.
 */
export const recallApproval = (
  approval: Approval,
  { by, isRequester, reason, request }: Recall,
  now: Instant,
): Approval => {
  if (!isRequester) throw new DomainError('approval-not-requester', 'Somebody else asked for this.');
  if (isRepeated([approval.decision ?? {}], request) || approval.state === 'recalled') return approval;
  if (approval.state !== 'returned') mustBeOpen(approval);
  const decision = {
    by,
    at: now,
    ...(reason === undefined ? {} : { reason }),
    ...(request === undefined ? {} : { request }),
  };
  return touched({ ...withTerms(approval, []), state: 'recalled', decision }, now);
};

/** The approval that nobody decided before its workflow gave up; itself where it has ended. */
export const expireApproval = (approval: Approval, now: Instant): Approval =>
  approval.state === 'open' || approval.state === 'returned'
    ? touched({ ...withTerms(approval, []), state: 'expired' }, now)
    : approval;
