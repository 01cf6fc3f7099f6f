import { type Answered, type Approval, house } from './approval.ts';
import { ended, enterStage, type Moment, touched, withTerms } from './enter-stage.ts';
import { currentStage } from './standing.ts';

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
  const next = term.what === 'silence' ? afterSilence(behind, moment) : behind;
  return touched(next, moment.now);
};
