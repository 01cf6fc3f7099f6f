import { describe, expect, it } from 'vitest';
import { expireApproval, recallApproval } from '../../../domain/approvals/recall-approval.ts';
import { anna, answered, at, opened, refusal, role, rules, stage } from './cases.ts';

const open = opened(rules(stage([role('channel-manager')], { remindAfterHours: [1] })));
const mine = { by: 'rita', isRequester: true };

describe('a recall', () => {
  it('ends what waits or was sent back', () => {
    const back = answered(open, anna, 'returned', { reason: '?' });
    for (const one of [open, back]) {
      const next = recallApproval(one, { ...mine, reason: 'Sold elsewhere.' }, at(2).now);
      expect(next).toMatchObject({
        state: 'recalled',
        terms: [],
        decision: { by: 'rita', reason: 'Sold elsewhere.' },
      });
      expect(next.dueAt).toBeUndefined();
      expect(recallApproval(next, mine, at(3).now)).toBe(next);
      expect(refusal(() => answered(next, anna))).toBe('approval-closed');
    }
  });

  it('is the requester’s, and comes before the decision', () => {
    expect(refusal(() => recallApproval(open, { ...mine, isRequester: false }, at(2).now))).toBe(
      'approval-not-requester',
    );
    expect(refusal(() => recallApproval(answered(open, anna), mine, at(2).now))).toBe('approval-closed');
  });
});

describe('an approval whose workflow gave up', () => {
  it('has expired, unless it has ended', () => {
    expect(expireApproval(open, at(2).now)).toMatchObject({ state: 'expired', terms: [] });
    const done = answered(open, anna);
    expect(expireApproval(done, at(2).now)).toBe(done);
  });
});
