import { DomainError } from '../errors.ts';
import { same } from '../platform/restate.ts';
import { type Approval, mostRounds } from './approval.ts';
import { mustBeOpen } from './decide-approval.ts';
import { type Moment, touched } from './enter-stage.ts';
import { type Asking, beginRound, type Submission, type Submitter } from './open-approval.ts';
import { isRepeated } from './repeated.ts';
import { currentValues } from './standing.ts';

/** Who submits again, and whether they may do so for whoever asked first. */
type Resubmission = Submitter & { readonly isRequester: boolean };

/**
 * The approval submitted again: sent back and changed, or changed while it waits. The policy as it stands now is followed;
 * who approved is asked again only where something that the stage tests got worse. What waits and has not changed is left
 * as it is, and the same request again submits nothing. Throws `approval-not-requester`, `approval-closed`, `approval-too-long`.
 */
export const resubmitApproval = (
  approval: Approval,
  submission: Submission,
  { isRequester, ...submitter }: Resubmission,
  asking: Asking & Moment,
): Approval => {
  if (!isRequester) throw new DomainError('approval-not-requester', 'Somebody else asked for this.');
  if (isRepeated(approval.rounds, submitter.request)) return approval;
  if (approval.state !== 'returned') mustBeOpen(approval);
  if (approval.state === 'open' && same(currentValues(approval), submission.values)) return approval;
  if (approval.rounds.length >= mostRounds)
    throw new DomainError('approval-too-long', `It was submitted ${mostRounds} times.`);
  return touched(beginRound(approval, submission, submitter, asking), asking.now);
};
