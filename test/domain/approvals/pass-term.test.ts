import { describe, expect, it } from 'vitest';
import type { Approval } from '../../../domain/approvals/approval.ts';
import { passTerm } from '../../../domain/approvals/pass-term.ts';
import { isAsked } from '../../../domain/approvals/standing.ts';
import { anna, answered, at, olga, opened, people, refusal, role, rules, stage } from './cases.ts';
import { type History, statesOf } from './histories.ts';

const waiting = (more: Parameters<typeof stage>[1], ...others: readonly ReturnType<typeof stage>[]) =>
  opened(rules(stage([role('channel-manager')], more), ...others));
const later = (approval: Approval, hours: number): Approval => {
  const next = passTerm(approval, at(hours));
  if (next === undefined) throw new Error('nothing is over');
  return next;
};
const askedOf = (approval: Approval) =>
  people.filter((one) => isAsked(approval, one)).map(({ subject }) => subject);

describe('an approval that nobody answers', () => {
  it('reminds, then asks others as well, one of whom is enough', () => {
    const open = waiting({ remindAfterHours: [24, 8], escalate: { afterHours: 30, to: [role('owner')] } });
    expect(open.dueAt).toBe(at(8).now);
    expect(passTerm(open, at(7))).toBeUndefined();
    const reminded = later(later(open, 40), 40);
    expect([reminded.reminders, reminded.escalated, reminded.dueAt]).toEqual([2, false, at(30).now]);
    expect(refusal(() => answered(reminded, olga))).toBe('approval-not-yours');
    const escalated = later(reminded, 40);
    expect([escalated.escalated, escalated.dueAt]).toEqual([true, undefined]);
    expect(askedOf(escalated)).toEqual(['anna', 'adam', 'olga']);
    expect(answered(escalated, olga).decision).toMatchObject({ by: 'olga', role: 'owner' });
    expect(answered(escalated, anna).decision).toMatchObject({ by: 'anna' });
    expect(passTerm(escalated, at(999))).toBeUndefined();
  });

  it('is approved or refused by silence, where the policy says so', () => {
    const refused = later(waiting({ silence: { afterHours: 5, means: 'refused' } }), 5);
    expect(refused).toMatchObject({ state: 'refused', decision: { by: 'policy', reason: 'silence' } });
    const next = later(
      waiting({ silence: { afterHours: 5, means: 'approved' } }, stage([role('finance')], { name: 'Money' })),
      6,
    );
    expect([next.state, next.stage, next.escalated]).toEqual(['open', 1, false]);
    const through = later(waiting({ silence: { afterHours: 5, means: 'approved' } }), 6);
    expect(through).toMatchObject({ state: 'approved', decision: { by: 'policy', reason: 'silence' } });
  });

  it('begins its terms anew in the next stage', () => {
    const open = waiting({}, stage([role('finance')], { remindAfterHours: [2] }));
    expect(open.dueAt).toBeUndefined();
    expect(answered(open, anna, 'approved', { hours: 3 }).dueAt).toBe(at(5).now);
  });

  it('has no terms once it has ended or was sent back', () => {
    const open = waiting({ remindAfterHours: [8] });
    const back = answered(open, anna, 'returned', { reason: '?' });
    expect(passTerm(back, at(99))).toBeUndefined();
    expect(passTerm(answered(open, anna), at(99))).toBeUndefined();
  });
});

it('asks nobody by escalation who has approved the same before: the stage has what it needs', () => {
  const named = (id: string) => ({ who: 'person' as const, id });
  const states = statesOf({
    stages: [
      stage([named('member_gone'), { who: 'partner-manager', when: 'deal.amount > 1500' }], { need: 1 }),
      stage([named('member_hugo')], {
        need: 1,
        escalate: { afterHours: 10, to: [{ who: 'role', role: 'owner' }] },
      }),
    ],
    deeds: [
      { what: 'answer', who: 5, as: 5, outcome: 'approved' },
      { what: 'answer', who: 0, as: 0, outcome: 'approved' },
      { what: 'wait' },
    ],
    requestedBy: 'rita',
  } as History);
  expect(states.map(({ state, stage: at }) => `${state} ${at}`).at(-1)).toBe('approved 1');
});
