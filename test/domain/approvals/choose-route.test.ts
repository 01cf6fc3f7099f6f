import { describe, expect, it } from 'vitest';
import { chooseRoute } from '../../../domain/approvals/choose-route.ts';
import type { Rule } from '../../../domain/approvals/policy.ts';
import { opened, role, stage, values } from './cases.ts';

const people = { stages: [stage([role('owner')])] };
const automatic = { automatic: 'approved' as const, reason: 'Small.' };
const given: readonly Rule[] = [
  { id: 'known', when: 'partner.segment == "own" && deal.amount < 100', route: automatic },
  { id: 'odd', when: 'partner.region == "east"', route: people },
  { id: 'rest', route: people },
];
const chosen = (more: Readonly<Record<string, string | boolean>>) => {
  const { rule, why } = chooseRoute('deal', given, values('50', more));
  return [rule.id, ...why.map(({ outcome }) => outcome)];
};

describe('the route of a subject', () => {
  it('is that of the first rule that holds, and every rule before it says why not', () => {
    expect(chosen({ 'partner.segment': 'own', 'partner.region': 'east' })).toEqual(['known', 'holds']);
    expect(chosen({ 'partner.segment': 'x', 'partner.region': 'west' })).toEqual([
      'rest',
      'does-not-hold',
      'does-not-hold',
      'holds',
    ]);
  });

  it('approves nothing by itself on what is not known, and asks people instead', () => {
    expect(chosen({ 'partner.region': 'east' })).toEqual(['odd', 'could-not-be-evaluated', 'holds']);
    expect(chosen({})).toEqual(['odd', 'could-not-be-evaluated', 'could-not-be-evaluated']);
  });

  it('may be decided at once, with the reason recorded', () => {
    const approval = opened(given, { values: values('50', { 'partner.segment': 'own' }) });
    expect(approval).toMatchObject({
      state: 'approved',
      decision: { by: 'policy', reason: 'Small.' },
      rounds: [{ rule: 'known', policyVersion: 1 }],
      stages: [],
      terms: [],
    });
  });
});
