import { describe, expect, it } from 'vitest';
import { approval as approvalSchema } from '../../../domain/approvals/approval.ts';
import { decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { escalateApproval, expireApproval } from '../../../domain/approvals/escalate-approval.ts';
import { answer, approval, stages } from './cases.ts';

const due = '2026-03-29T12:00:00.000Z';

describe('an escalation', () => {
  it('comes when the term is over, and not a moment before', () => {
    expect(escalateApproval(approval(), '2026-03-29T11:59:59.999Z')).toBeUndefined();
    expect(escalateApproval(approval(), due)).toEqual({
      approval: approval({ stage: 1, dueAt: '2026-03-30T12:00:00.000Z', version: 2, updatedAt: due }),
      silent: stages[0],
      asked: stages[1],
    });
  });

  it('gives the next stage its whole term, however late it comes', () => {
    const late = escalateApproval(approval(), '2026-04-05T08:00:00.000Z')?.approval;
    expect(late).toMatchObject({ stage: 1, dueAt: '2026-04-06T08:00:00.000Z' });
  });

  it('to the last stage has no term: it waits', () => {
    const last = escalateApproval(approval({ stage: 1, dueAt: due }), due)?.approval;
    expect(last).toMatchObject({ stage: 2, state: 'open' });
    expect(last).not.toHaveProperty('dueAt');
    expect(approvalSchema.safeParse(last).success).toBe(true);
  });

  it('does not come to what waits in its last stage, nor to what has ended', () => {
    const { dueAt: _, ...last } = approval({ stage: 2 });
    expect(escalateApproval(last, '2027-01-01T00:00:00.000Z')).toBeUndefined();
    expect(escalateApproval(approval({ stage: 2, dueAt: due }), due)).toBeUndefined();
    expect(escalateApproval(decideApproval(approval(), answer(), due), due)).toBeUndefined();
    expect(escalateApproval(approval({ state: 'expired' }), due)).toBeUndefined();
  });
});

describe('an approval whose workflow gave up', () => {
  it('is expired where nobody had decided', () => {
    const { dueAt: _, ...open } = approval();
    const expired = expireApproval(approval(), due);
    expect(expired).toEqual({ ...open, state: 'expired', version: 2, updatedAt: due });
    expect(approvalSchema.safeParse(expired).success).toBe(true);
  });

  it('stays as it was decided', () => {
    const decided = decideApproval(approval(), answer(), due);
    expect(expireApproval(decided, due)).toBe(decided);
    const expired = approval({ state: 'expired' });
    expect(expireApproval(expired, due)).toBe(expired);
  });
});
