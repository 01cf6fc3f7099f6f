import { describe, expect, it } from 'vitest';
import { ended, enterStage, touched, withTerms } from '../../../domain/approvals/enter-stage.ts';
import { anna, answered, at, opened, role, rules, stage } from './cases.ts';

const open = opened(
  rules(
    stage([role('channel-manager')], {
      remindAfterHours: [9, 2],
      silence: { afterHours: 9.5, means: 'refused' },
    }),
  ),
);

describe('a stage that is entered', () => {
  it('has its terms before it, the next first', () => {
    expect(open.terms.map(({ what }) => what)).toEqual(['remind', 'remind', 'silence']);
    expect(open.dueAt).toBe(at(2).now);
    const again = enterStage({ ...open, escalated: true, reminders: 2 }, 0, at(10));
    expect([again.dueAt, again.escalated, again.reminders]).toEqual([at(12).now, false, 0]);
  });

  it('behind the last is the end', () => {
    const done = enterStage(answered({ ...open, stages: [...open.stages, ...open.stages] }, anna), 2, at(5));
    expect(done).toMatchObject({ state: 'approved', stage: 1, decision: { by: 'anna' } });
    expect(done.dueAt).toBeUndefined();
  });

  it('has no terms once it has ended, and each change is another version', () => {
    expect(ended(open, 'refused', undefined, at(1).now)).toMatchObject({ state: 'refused', terms: [] });
    expect(withTerms(open, [])).not.toHaveProperty('dueAt');
    expect(touched(open, at(1).now)).toMatchObject({ version: 2, updatedAt: at(1).now });
  });
});
