import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered, Approval, AskedStage } from '../../../domain/approvals/approval.ts';
import { decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { passTerm } from '../../../domain/approvals/pass-term.ts';
import { fitsSeat, type Seat } from '../../../domain/approvals/person.ts';
import { isAsked } from '../../../domain/approvals/standing.ts';
import { at, people } from './cases.ts';
import { done, type History, history, statesOf } from './histories.ts';

/** The other calculation: values that got worse, said once more from the words of the issue. */
const isWorse = (
  stages: AskedStage,
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): boolean => {
  if (stages.tests === undefined)
    return JSON.stringify(Object.entries(was).toSorted()) !== JSON.stringify(Object.entries(is).toSorted());
  return stages.tests.some(({ value, worse }) => {
    if (worse === 'changed') return was[value] !== is[value];
    return worse === 'higher'
      ? Number(is[value]) > Number(was[value])
      : Number(is[value]) < Number(was[value]);
  });
};

/** What one person approved, in whose places ever. */
type Given = readonly Answered[];

const fits = (place: Seat, given: Given): boolean =>
  given.some(({ as }) => as !== undefined && fitsSeat(place, as));

/** Whether so many different people can be set into different places, by trying everything. */
const canSeat = (seats: readonly Seat[], given: readonly Given[], need: number): boolean => {
  if (need === 0) return true;
  const [first, ...rest] = given;
  if (first === undefined) return false;
  if (canSeat(seats, rest, need)) return true;
  return seats.some(
    (place, index) => fits(place, first) && canSeat(seats.toSpliced(index, 1), rest, need - 1),
  );
};

/** The approvals that stand in a stage, person by person: one may have decided several stages, each in another's place. */
const standing = (approval: Approval, one: AskedStage): readonly Given[] => {
  const now = approval.rounds.at(-1)?.values ?? {};
  const counted = approval.answers.filter(
    (answer) =>
      answer.outcome === 'approved' &&
      answer.as !== undefined &&
      !isWorse(one, approval.rounds[answer.round - 1]?.values ?? {}, now),
  );
  return [...Map.groupBy(counted, ({ by }) => by).values()];
};

/** Whether a stage of the last round has what the policy demands: enough people, an escalation's, or silence. */
const isDemandMet = (approval: Approval, one: AskedStage, index: number): boolean => {
  const given = standing(approval, one);
  const isSilent = approval.answers.some(
    ({ by, round, stage: of, outcome }) =>
      by === 'policy' && round === approval.rounds.length && of === index && outcome === 'approved',
  );
  const isEscalated = given.some((own) => one.escalate?.seats.some((place) => fits(place, own)) === true);
  return isSilent || isEscalated || canSeat(one.seats, given, one.need);
};

const check = (law: (states: readonly Approval[], given: History) => void): void =>
  fc.assert(
    fc.property(history, (given) => law(statesOf(given), given)),
    { numRuns: 200 },
  );
const ends: ReadonlySet<string> = new Set(['approved', 'refused', 'recalled', 'expired']);

describe('whatever is answered, changed, recalled or left', () => {
  it('nothing is approved without what the policy demands of each stage, nor over a veto', () =>
    check((states) => {
      const last = states.at(-1);
      if (last?.state !== 'approved') return;
      for (const [index, one] of last.stages.entries()) expect(isDemandMet(last, one, index)).toBe(true);
      const vetoed = last.answers.some(
        ({ outcome, round, stage: of }) =>
          outcome === 'refused' && round === last.rounds.length && last.stages[of]?.veto === true,
      );
      expect(vetoed).toBe(false);
    }));

  it('nobody is asked twice for the same thing that has not got worse', () =>
    check((states) => {
      for (const state of states) {
        const one = state.stages[state.stage];
        if (state.state !== 'open' || one === undefined) continue;
        const refused = new Set(
          state.answers
            .filter(({ outcome, round }) => outcome === 'refused' && round === state.rounds.length)
            .map(({ by }) => by),
        );
        for (const person of people) {
          const latest = standing(state, one).flatMap((own) => own.at(-1) ?? []);
          const approved = latest.some(
            ({ by, as }) => by === person.subject && as?.subject === by && !refused.has(by),
          );
          if (approved) expect(isAsked(state, person)).toBe(false);
        }
      }
    }));

  it('nobody decides what is their own', () =>
    check((states, { requestedBy }) => {
      for (const { by, as } of states.at(-1)?.answers ?? []) {
        expect(by).not.toBe(requestedBy);
        expect(as?.subject).not.toBe(requestedBy);
      }
    }));

  it('what has ended stays as it is, and each form is the next version of the one before', () =>
    check((states) => {
      for (const [index, state] of states.slice(1).entries()) {
        const before = states[index];
        if (before !== undefined && ends.has(before.state)) expect(state).toBe(before);
        if (state !== before) expect(state.version).toBe((before?.version ?? 0) + 1);
      }
    }));

  it('it ends: when everybody who is asked approves, or silence speaks', () =>
    check((states, given) => {
      let approval = states.at(-1);
      for (let hours = 200; approval !== undefined && !ends.has(approval.state) && hours < 260; hours += 1) {
        const now: Approval = approval;
        const asked = people.find((one) => isAsked(now, one));
        if (now.state === 'returned')
          approval = done(now, given, { what: 'change', amount: '2000', contested: false }, hours);
        else if (asked === undefined) approval = passTerm(now, at(hours));
        else
          approval = decideApproval(
            now,
            { by: asked.subject, places: [asked], outcome: 'approved' },
            at(hours),
          );
      }
      // Where fewer people fit than are needed, since one of them asked for it, nobody is left but the clock.
      if (approval !== undefined && !ends.has(approval.state))
        expect(people.some((one) => approval !== undefined && isAsked(approval, one))).toBe(false);
      else expect(approval === undefined || ends.has(approval.state)).toBe(true);
    }));
});
