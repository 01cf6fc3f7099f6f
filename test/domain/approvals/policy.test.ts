import { describe, expect, it } from 'vitest';
import { type ApprovalStage, approvalSubjects } from '../../../domain/approvals/approval.ts';
import { approvalPolicy, policyStages, stagesFor } from '../../../domain/approvals/policy.ts';
import { now, stages } from './cases.ts';

const fits = (all: readonly object[]): boolean => policyStages.safeParse(all).success;
const stage = (more: Partial<ApprovalStage> = {}): ApprovalStage => ({ role: 'owner', notify: [], ...more });
const timed = stage({ termHours: 24 });

describe('the stages of a policy', () => {
  it('are one to five', () => {
    expect(fits([])).toBe(false);
    expect(fits([stage()])).toBe(true);
    expect(fits([timed, timed, timed, timed, stage()])).toBe(true);
    expect(fits([timed, timed, timed, timed, timed, stage()])).toBe(false);
  });

  it('have a term in all but the last, which waits', () => {
    expect(fits([timed])).toBe(false);
    expect(fits([stage(), stage()])).toBe(false);
    expect(fits([timed, timed])).toBe(false);
    expect(fits([stage(), timed])).toBe(false);
    expect(fits(stages)).toBe(true);
  });

  it('have terms from an hour to thirty days', () => {
    const term = (termHours: number) => fits([stage({ termHours }), stage()]);
    expect([0, 1, 720, 721, 1.5].map(term)).toEqual([false, true, true, false, false]);
  });

  it('ask only roles that may decide', () => {
    const asks = (role: string) => fits([{ role, notify: [] }]);
    expect(['owner', 'channel-manager', 'finance'].map(asks)).toEqual([true, true, true]);
    expect(['auditor', 'partner-admin', 'partner-seller'].map(asks)).toEqual([false, false, false]);
  });
});

describe('who approves', () => {
  it.each(approvalSubjects)('a %s, where nothing else was said, is a policy that could be set', (subject) => {
    expect(fits(stagesFor(subject, undefined))).toBe(true);
  });

  it('is the role that knows the matter first, and the owner in the end', () => {
    const roles = approvalSubjects.map((subject) => stagesFor(subject, undefined).map(({ role }) => role));
    expect(roles).toEqual([
      ['channel-manager', 'owner'],
      ['finance', 'owner'],
    ]);
  });

  it('is what the tenant said, where it did', () => {
    const policy = approvalPolicy.parse({ subject: 'deal', stages, version: 3, updatedAt: now });
    expect(stagesFor('deal', policy)).toEqual(stages);
  });
});
