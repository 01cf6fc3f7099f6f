import { describe, expect, it } from 'vitest';
import { roles } from '../../../domain/access/permissions.ts';
import { type Approval, approval as approvalSchema } from '../../../domain/approvals/approval.ts';
import { decideApproval, isRepetition, rolesAsked } from '../../../domain/approvals/decide-approval.ts';
import { DomainError } from '../../../domain/errors.ts';
import { answer, approval, now } from './cases.ts';

const later = '2026-03-27T13:00:00.000Z';

/** The code and the words that an answer is refused with. */
const refused = (one: Approval, over: Parameters<typeof answer>[0] = {}) => {
  try {
    decideApproval(one, answer(over), later);
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.detail];
    throw error;
  }
  return 'taken';
};

const request = { key: 'key', hash: 'hash' };

describe('a decision', () => {
  it('ends the approval, says who, in which role and when, and no term runs any more', () => {
    const { dueAt: _, ...open } = approval();
    const decided = decideApproval(approval(), answer(), later);
    expect(decided).toEqual({
      ...open,
      state: 'approved',
      decision: { by: 'key_anna', role: 'channel-manager', at: later },
      version: 2,
      updatedAt: later,
    });
    expect(approvalSchema.safeParse(decided).success).toBe(true);
  });

  it('keeps the reason, and what makes the same request known', () => {
    const over = { outcome: 'refused' as const, reason: 'We sell there.', request };
    const { state, decision } = decideApproval(approval(), answer(over), later);
    expect(state).toBe('refused');
    expect(decision).toMatchObject({ reason: 'We sell there.', request });
  });

  it('is made once: who comes late learns who decided, and when', () => {
    const decided = decideApproval(approval(), answer({ outcome: 'refused', reason: 'No.' }), now);
    const told = ['approval-closed', `It was refused by key_anna at ${now}.`];
    expect(refused(decided)).toEqual(told);
    expect(refused(decided, { by: 'key_partner', role: 'auditor' })).toEqual(told);
    const expired = approval({ state: 'expired' });
    expect(refused(expired)).toEqual(['approval-closed', 'It expired before anybody decided.']);
  });

  it('is not made by whoever asked for it, in whatever role', () => {
    for (const role of roles)
      expect(refused(approval({ stage: 2 }), { by: 'key_partner', role })).toEqual([
        'approval-own',
        'You asked for this yourself.',
      ]);
  });
});

describe('who may decide', () => {
  it('is every role of the stages reached, and no other', () => {
    const may = (stage: number) => roles.filter((role) => refused(approval({ stage }), { role }) === 'taken');
    expect(may(0)).toEqual(['channel-manager']);
    expect(may(1)).toEqual(['channel-manager', 'finance']);
    expect(may(2)).toEqual(['owner', 'channel-manager', 'finance']);
    expect([0, 1, 2].map((stage) => rolesAsked(approval({ stage })).length)).toEqual([1, 2, 3]);
  });

  it('is told to who may not', () => {
    expect(refused(approval({ stage: 1 }), { role: 'owner' })).toEqual([
      'approval-not-yours',
      'This is decided by: channel-manager, finance.',
    ]);
  });
});

describe('the same request again', () => {
  const decided = decideApproval(approval(), answer({ request }), later);

  it('is known by what was made of it', () => {
    expect(isRepetition(decided, answer({ request }))).toBe(true);
    expect(isRepetition(decided, answer({ request: { key: 'other', hash: 'hash' } }))).toBe(false);
  });

  it('with something else in it is refused', () => {
    const other = answer({ request: { key: 'key', hash: 'other' } });
    expect(() => isRepetition(decided, other)).toThrow('idempotency-key-reused');
  });

  it('is not known without it, and nothing is repeated of an approval that is open', () => {
    expect(isRepetition(decided, answer())).toBe(false);
    expect(isRepetition(decideApproval(approval(), answer(), later), answer())).toBe(false);
    expect(isRepetition(approval(), answer({ request }))).toBe(false);
  });
});
