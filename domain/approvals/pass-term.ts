import { type Answered, type Approval, house } from './approval.ts';
import { ended, enterStage, type Moment, touched, withTerms } from './enter-stage.ts';
import { currentStage, isSatisfied } from './standing.ts';

const afterSilence = (approval: Approval, moment: Moment): Approval => {
  const means = currentStage(approval)?.silence?.means;
  if (means === undefined) return approval;
  const said: Answered = {
    by: house,
    outcome: means,
    reason: 'silence',
    at: moment.now,
    round: approval.rounds.length,
    stage: approval.stage,
  };
  const next = { ...approval, answers: [...approval.answers, said] };
  return means === 'approved'
    ? enterStage(next, approval.stage + 1, moment)
    : ended(next, 'refused', said, moment.now);
};

const afterTerm = (behind: Approval, what: Approval['terms'][number]['what'], moment: Moment): Approval => {
  if (what === 'silence') return afterSilence(behind, moment);
  // Who is asked by escalation may have approved the same in a stage before, and is not asked once more.
  return what === 'escalate' && isSatisfied(behind) ? enterStage(behind, behind.stage + 1, moment) : behind;
};

/**
 * The approval behind its next term, where that is over: people are reminded, others are asked as well, or silence has
 * decided. Undefined where nothing is over yet. One term at a time, so that each is told of by itself.
 */
export const passTerm = (approval: Approval, moment: Moment): Approval | undefined => {
  const [term, ...left] = approval.terms;
  if (approval.state !== 'open' || term === undefined || term.at > moment.now) return undefined;
  const behind = {
    ...withTerms(approval, left),
    escalated: approval.escalated || term.what === 'escalate',
    reminders: approval.reminders + (term.what === 'remind' ? 1 : 0),
  };
  return touched(afterTerm(behind, term.what, moment), moment.now);
};
