import { DomainError } from '../errors.ts';
import { type Answered, type Approval, mostAnswers, type SentBy } from './approval.ts';
import { ended, enterStage, type Moment, touched, withTerms } from './enter-stage.ts';
import { fitsSeat, type Person, type Seat } from './person.ts';
import { currentStage, hasAnswered, isRefused, isSatisfied, openSeats } from './standing.ts';

/** An answer: by whom, and what it says. `request` makes the same request known when it comes again. */
export type Answer = {
  readonly by: string;
  /** In whose place the person may answer: their own first, then those whose deputy or delegate they are. */
  readonly places: readonly Person[];
  readonly outcome: Answered['outcome'];
  readonly reason?: string | undefined;
  /** Digests of its Idempotency-Key, and of all of it. */
  readonly request?: SentBy | undefined;
};

const closedDetail = ({ state, decision }: Approval): string => {
  if (decision !== undefined) return `It was ${state} by ${decision.by} at ${decision.at}.`;
  return state === 'recalled' ? 'It was recalled.' : 'It expired before anybody decided.';
};

/** Refuses what comes when nothing is asked: `approval-closed`, `approval-returned`. */
export const mustBeOpen = (approval: Approval): void => {
  if (approval.state === 'returned')
    throw new DomainError('approval-returned', 'It was sent back for change.');
  if (approval.state !== 'open') throw new DomainError('approval-closed', closedDetail(approval));
};

/** Who is asked, as an answer tells it: roles by their names, people by their subjects. */
export const askedNames = (seats: readonly Seat[]): readonly string[] => [
  ...new Set(seats.map(({ role, person }) => person ?? role ?? '')),
];

/** In whose place the answer is given. Who approves must fill a place that is open; who does not, may be any who was asked. */
const placeFor = (approval: Approval, { by, places, outcome }: Answer): Person => {
  const own = places.filter(({ subject }) => !approval.allowOwn && subject === approval.requestedBy);
  if (!approval.allowOwn && by === approval.requestedBy)
    throw new DomainError('approval-own', 'You asked for this yourself.');
  const open = openSeats(approval);
  const seats = outcome === 'approved' ? open : [...open, ...(currentStage(approval)?.seats ?? [])];
  const found = places
    .filter((one) => !own.includes(one))
    .find((one) => seats.some((seat) => fitsSeat(seat, one)));
  if (found !== undefined) return found;
  if (own.length > 0) throw new DomainError('approval-own', 'Who asked for this cannot be stood in for.');
  throw new DomainError('approval-not-yours', `This is decided by: ${askedNames(open).join(', ')}.`);
};

/** Whether what is decided can be changed and submitted again: a payout run is started anew instead. */
export const canChange = ({ subject }: Approval): boolean => subject.kind !== 'payout-run';

const after = (approval: Approval, said: Answered, moment: Moment): Approval => {
  if (said.outcome === 'returned') return { ...withTerms(approval, []), state: 'returned' };
  if (isRefused(approval)) return ended(approval, 'refused', said, moment.now);
  return isSatisfied(approval) ? enterStage(approval, approval.stage + 1, moment) : approval;
};

/**
 * The approval after an answer: the next stage is asked, or it has ended, or it still waits for others. Throws
 * `approval-closed` where it has ended, `approval-returned` where it was sent back, `approval-own` for whoever asked for
 * it, `approval-answered` for who has answered the stage, `approval-not-changeable` where it can't be sent back, `approval-not-yours` for who is not asked.
 */
export const decideApproval = (approval: Approval, answer: Answer, moment: Moment): Approval => {
  const { by, outcome, reason, request } = answer;
  mustBeOpen(approval);
  if (hasAnswered(approval, by))
    throw new DomainError('approval-answered', 'You have answered for this stage.');
  const as = placeFor(approval, answer);
  if (outcome === 'returned' && !canChange(approval))
    throw new DomainError('approval-not-changeable', 'What is decided here cannot be changed.');
  if (approval.answers.length >= mostAnswers)
    throw new DomainError('approval-too-long', `It has ${mostAnswers} answers.`);
  const said: Answered = {
    by,
    as,
    outcome,
    at: moment.now,
    round: approval.rounds.length,
    stage: approval.stage,
    ...(reason === undefined ? {} : { reason }),
    ...(request === undefined ? {} : { request }),
  };
  const next = { ...approval, answers: [...approval.answers, said] };
  return touched(after(next, said, moment), moment.now);
};
