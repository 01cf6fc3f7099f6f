import { describe, expect, it } from 'vitest';
import { approval as approvalSchema } from '../../../domain/approvals/approval.ts';
import { dueOf, openApproval, retoken } from '../../../domain/approvals/open-approval.ts';
import { approval, now, stages, wish } from './cases.ts';

describe('an approval that is opened', () => {
  it('asks its first stage, until the term of that is over', () => {
    const opened = openApproval(wish(), now);
    expect(opened).toEqual(approval());
    expect(approvalSchema.safeParse(opened).success).toBe(true);
  });

  it('waits without a term where its first stage is its last', () => {
    const opened = openApproval(wish({ stages: stages.slice(-1) }), now);
    expect(opened).not.toHaveProperty('dueAt');
    expect(approvalSchema.safeParse(opened).success).toBe(true);
  });
});

describe('the end of a term', () => {
  it('is so many hours later, also over the night in which the clocks change', () => {
    expect(dueOf(stages[0], '2026-03-28T12:00:00.000Z')).toEqual({ dueAt: '2026-03-30T12:00:00.000Z' });
  });

  it('never comes for the last stage, nor for one that is not there', () => {
    expect(dueOf(stages[2], now)).toEqual({});
    expect(dueOf(undefined, now)).toEqual({});
  });
});

describe('a task that is tried again', () => {
  const later = '2026-03-27T12:05:00.000Z';

  it('is answered by its own token from then on', () => {
    const next = retoken(approval(), 'token-2', later);
    expect(next).toEqual(approval({ tokens: ['token-1', 'token-2'], version: 2, updatedAt: later }));
  });

  it('changes nothing where it is the same one', () => {
    const standing = approval();
    expect(retoken(standing, 'token-1', later)).toBe(standing);
  });
});
