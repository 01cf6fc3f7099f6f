import { describe, expect, it } from 'vitest';
import { policyRules, rulesFor } from '../../../domain/approvals/policy.ts';
import { approvalSubjects } from '../../../domain/approvals/subjects.ts';
import { role, rules, stage } from './cases.ts';

describe('a policy', () => {
  it('is the usual one where nothing was set: somebody decides, and an owner after a while', () => {
    for (const kind of approvalSubjects) {
      const usual = rulesFor(kind, undefined);
      expect(usual.version).toBe(0);
      expect(usual.rules).toMatchObject([{ route: { stages: [{ escalate: { to: [{ role: 'owner' }] } }] } }]);
    }
    const policy = {
      subject: 'deal' as const,
      rules: rules(stage([role('owner')])),
      version: 3,
      updatedAt: '2026-01-01T00:00:00Z',
    };
    expect(rulesFor('deal', policy).version).toBe(3);
  });

  it('has rules, stages and approvers, and no fields that nobody knows', () => {
    const isTaken = (given: unknown) => policyRules.safeParse(given).success;
    expect(isTaken(rules(stage([role('owner')])))).toBe(true);
    expect(isTaken([])).toBe(false);
    expect(isTaken(rules(stage([])))).toBe(false);
    expect(isTaken([{ id: 'a', route: { automatic: 'maybe', reason: 'x' } }])).toBe(false);
    expect(isTaken([{ id: 'a', route: { stages: [{ ...stage([role('owner')]), colour: 'red' }] } }])).toBe(
      false,
    );
  });
});
