import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../domain/approvals/check-policy.ts';
import type { Rule } from '../../../domain/approvals/policy.ts';
import { rulesFor } from '../../../domain/approvals/policy.ts';
import { approvalSubjects } from '../../../domain/approvals/subjects.ts';
import { DomainError } from '../../../domain/errors.ts';
import { role, rules, stage } from './cases.ts';

const faults = (given: readonly Rule[]): readonly string[] => {
  try {
    checkPolicy('deal', given);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe('policy-invalid');
    return (error.fields ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`);
  }
};
const last: Rule = { id: 'rest', route: { stages: [stage([role('owner')])] } };

describe('a policy', () => {
  it('is the usual one for every kind, as long as nobody sets another', () => {
    for (const kind of approvalSubjects) {
      const { rules: usual, version } = rulesFor(kind, undefined);
      expect(version).toBe(0);
      expect(() => checkPolicy(kind, usual)).not.toThrow();
    }
  });

  it('has a last rule without a condition, and no other', () => {
    const always: Rule = { ...last, id: 'always' };
    const never: Rule = { ...last, id: 'some', when: 'deal.contested' };
    expect(faults([always, last])).toEqual([
      '/rules/0/when is missing: no rule behind this one would ever count',
    ]);
    expect(faults([never])).toEqual([
      '/rules/0/when must not be there: the last rule takes what no other took',
    ]);
    expect(faults([never, { ...last, id: 'some' }])).toEqual([
      '/rules/1/id must differ from the ids of the other rules',
    ]);
  });

  it('has conditions over the kind of subject, its partner and its customer; all faults are told at once', () => {
    const odd = stage([role('finance', { when: 'offer.discount > 5' })], {
      escalate: { afterHours: 5, to: [role('owner', { when: 'deal.amount' })] },
    });
    const found = faults([{ id: 'a', when: 'deal.amuont > 1', route: { stages: [odd] } }, last]);
    expect(found.map((one) => one.split(' ')[0])).toEqual([
      '/rules/0/when',
      '/rules/0/route/stages/0/approvers/0/when',
      '/rules/0/route/stages/0/escalate/to/0/when',
    ]);
    expect(
      faults([{ ...last, id: 'a', when: 'partner.segment == "b2b" && deal.amount > 1e3' }, last]),
    ).toEqual([]);
  });

  it('asks for no more approvals than people are asked without a condition', () => {
    const two = (need: number) =>
      faults(
        rules(stage([role('finance', { people: 2 }), role('owner', { when: 'deal.contested' })], { need })),
      );
    expect(two(2)).toEqual([]);
    expect(two(3)).toEqual([
      '/rules/0/route/stages/0/need must be at most 2: so many are asked without a condition',
    ]);
  });

  it('tests values of the subject, and only numbers by their size', () => {
    const tested = (value: string, worse: 'higher' | 'changed') =>
      faults(rules(stage([role('owner')], { tests: [{ value, worse }] })));
    expect(tested('deal.amount', 'higher')).toEqual([]);
    expect(tested('partner.segment', 'changed')).toEqual([]);
    expect(tested('deal.nothing', 'changed')[0]).toContain('/tests/0/value names no value');
    expect(tested('deal.currency', 'higher')[0]).toContain('/tests/0/worse must be "changed"');
  });

  it('reminds and escalates before silence decides', () => {
    const silent = stage([role('owner')], {
      remindAfterHours: [8, 24],
      escalate: { afterHours: 24, to: [role('finance')] },
      silence: { afterHours: 24, means: 'refused' },
    });
    expect(faults(rules(silent)).map((one) => one.split(' ')[0])).toEqual([
      '/rules/0/route/stages/0/remindAfterHours/1',
      '/rules/0/route/stages/0/escalate/afterHours',
    ]);
  });
});
