import { type Answered, type Approval, type AskedStage, house } from './approval.ts';
import { fitsSeat, type Person, type Seat } from './person.ts';
import { fillSeats } from './seats.ts';
import type { SubjectValues } from './subjects.ts';
import { worseValues } from './worse.ts';

/** The values that are up for decision now. */
export const currentValues = ({ rounds }: Approval): SubjectValues => rounds.at(-1)?.values ?? {};

/** The stage that is asked now. There is none where a route decided by itself. */
export const currentStage = ({ stages, stage }: Approval): AskedStage | undefined => stages[stage];

const valuesOfRound = ({ rounds }: Approval, { round }: Answered) => rounds[round - 1]?.values ?? {};

/** What people answered in the present stage and round. */
const answersHere = (approval: Approval): readonly Answered[] =>
  approval.answers.filter(({ round, stage }) => round === approval.rounds.length && stage === approval.stage);

const refusedHere = (approval: Approval): readonly Answered[] =>
  answersHere(approval).filter(({ outcome }) => outcome === 'refused');

/**
 * The approvals that count in a stage: one per person, the latest, wherever in this run it was given, as long as nothing
 * that the stage tests is worse than what that person approved. Whoever refused in this round approves nothing in it.
 */
const approvalsFor = (approval: Approval, { tests }: AskedStage): readonly Answered[] => {
  const now = currentValues(approval);
  const against = new Set(
    approval.answers
      .filter(({ outcome, round }) => outcome === 'refused' && round === approval.rounds.length)
      .map(({ by }) => by),
  );
  const latest = new Map(
    approval.answers
      .filter(({ outcome, by }) => outcome === 'approved' && by !== house)
      .map((one) => [one.by, one]),
  );
  return [...latest.values()].filter(
    (one) => !against.has(one.by) && worseValues(tests, valuesOfRound(approval, one), now).length === 0,
  );
};

const placesOf = (seats: readonly Seat[], { as }: Answered): readonly number[] =>
  as === undefined ? [] : seats.flatMap((one, at) => (fitsSeat(one, as) ? [at] : []));

/** The approvals that count in the present stage, and the places that each of them fits. */
const countedHere = (approval: Approval, stage: AskedStage) => {
  const given = approvalsFor(approval, stage);
  return { given, fits: given.map((one) => placesOf(stage.seats, one)) };
};

/** Who holds which place of the present stage: by the place's number. */
export const holdersOf = (approval: Approval): ReadonlyMap<number, Answered> => {
  const stage = currentStage(approval);
  if (stage === undefined) return new Map();
  const { given, fits } = countedHere(approval, stage);
  return new Map(
    [...fillSeats(fits)].flatMap(([at, index]) => {
      const holder = given[index];
      return holder === undefined ? [] : [[at, holder]];
    }),
  );
};

/** Whether silence decided the present stage: that was said when it was passed. */
const isSilent = (approval: Approval): boolean =>
  answersHere(approval).some(({ by, outcome }) => by === house && outcome === 'approved');

/** Whether the present stage has what the policy demands of it. */
export const isSatisfied = (approval: Approval): boolean => {
  const stage = currentStage(approval);
  if (stage === undefined || stage.seats.length === 0 || isSilent(approval)) return true;
  if (holdersOf(approval).size >= stage.need) return true;
  const { escalate } = stage;
  return (
    approval.escalated &&
    escalate !== undefined &&
    approvalsFor(approval, stage).some((one) => placesOf(escalate.seats, one).length > 0)
  );
};

/** Whether so many refused that too few are left to approve; one is enough where each may refuse for all. */
export const isRefused = (approval: Approval): boolean => {
  const stage = currentStage(approval);
  const refusals = refusedHere(approval);
  if (stage === undefined || refusals.length === 0) return false;
  if (stage.veto) return true;
  const { seats, need } = stage;
  return seats.length - fillSeats(refusals.map((one) => placesOf(seats, one))).size < need;
};

/**
 * The places that somebody more could take: those that are free, and those that would be free if their holders moved to
 * other places that they fit as well. Those that were asked by escalation come behind them.
 */
export const openSeats = (approval: Approval): readonly Seat[] => {
  const stage = currentStage(approval);
  if (stage === undefined || approval.state !== 'open') return [];
  const { fits } = countedHere(approval, stage);
  const { size } = fillSeats(fits);
  const left = stage.seats.filter((_, at) => fillSeats([...fits, [at]]).size > size);
  return approval.escalated ? [...left, ...(stage.escalate?.seats ?? [])] : left;
};

/** Whether somebody has said what they think of the present values in the present stage. */
export const hasAnswered = (approval: Approval, by: string): boolean =>
  answersHere(approval).some((one) => one.by === by) ||
  [...holdersOf(approval).values()].some((one) => one.by === by);

/** Whether nobody may decide this in the person's place, nor the person: it is their own. */
const isOwn = ({ allowOwn, requestedBy }: Approval, subject: string): boolean =>
  !allowOwn && requestedBy === subject;

/** Whether the person is one of those who are asked and have not answered. */
export const isAsked = (approval: Approval, one: Person): boolean =>
  !isOwn(approval, one.subject) &&
  !hasAnswered(approval, one.subject) &&
  openSeats(approval).some((place) => fitsSeat(place, one));
