import { describe, expect, it } from 'vitest';
import type { PlanTerms } from '../../../../domain/commissions/plan.ts';
import { versionOn } from '../../../../domain/commissions/plan-in-force.ts';
import {
  checkDraftPlan,
  checkDraftVersion,
  draftPlan,
  withDraft,
} from '../../../../domain/commissions/simulation/draft.ts';
import { DomainError } from '../../../../domain/errors.ts';
import { component, planOf, version } from '../cases.ts';

const terms = (over: Partial<PlanTerms> = {}): PlanTerms => ({
  effectiveFrom: '2024-01-01',
  currency: 'EUR',
  rounding: 'half-up',
  components: [component()],
  ...over,
});
const period = { from: '2024-01-01', to: '2024-12-31' };
const refusalOf = (check: () => void): DomainError | undefined => {
  try {
    check();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  return undefined;
};
/** The places of the faults; undefined where nothing is refused. */
const faultsIn = (check: () => void): readonly string[] | undefined =>
  refusalOf(check)?.fields.map(({ pointer }) => pointer);

describe('a draft', () => {
  it('rules from its day on, also where a saved version begins on it', () => {
    const plan = withDraft(planOf(version([component()]), version([component()])), terms());
    expect(versionOn(plan, '2024-01-01')).toBe(plan.versions[2]);
    const later = withDraft(planOf(version([component()])), terms({ effectiveFrom: '2024-06-01' }));
    expect(versionOn(later, '2024-05-31')?.number).toBe(1);
    const whole = draftPlan('new', [terms(), terms()], [{ partnerId: '*', from: '2024-01-01' }]);
    expect(new Set(whole.versions.map(({ number }) => number)).size).toBe(2);
    expect(versionOn(whole, '2024-02-01')).toBe(whole.versions[1]);
  });

  it('is as its terms say, and was never recorded', () => {
    const [, draft] = withDraft(planOf(version([component()])), terms()).versions;
    expect(draft).toEqual({ ...terms(), planId: 'plan', number: 1_000_000_000, hash: '', recordedAt: '' });
  });

  it('is refused in words', () => {
    const late = refusalOf(() => checkDraftVersion(terms({ effectiveFrom: '2025-01-01' }), [], period));
    expect(late?.message).toBe('plan-invalid: The draft or its period breaks a rule.');
    expect(late?.fields.map(({ detail }) => detail)).toEqual([
      'is after the period: the draft would rule none of its days',
    ]);
    const turned = { from: '2024-02-02', to: '2024-02-01' };
    expect(refusalOf(() => checkDraftVersion(terms(), [], turned))?.fields).toEqual([
      { pointer: '/to', detail: 'must not be before from' },
    ]);
  });

  it('may rule a period of one day, and the last day of a period', () => {
    const day = { from: '2024-02-01', to: '2024-02-01' };
    expect(
      faultsIn(() => checkDraftVersion(terms({ effectiveFrom: '2024-02-01' }), [], day)),
    ).toBeUndefined();
  });

  it('is checked as on saving, everything at once', () => {
    const saved = [version([component()])];
    expect(faultsIn(() => checkDraftVersion(terms(), saved, period))).toBeUndefined();
    const wrong = terms({ currency: 'PLN', components: [component({ when: 'nonsense(' })] });
    expect(faultsIn(() => checkDraftVersion(wrong, saved, { from: '2024-02-01', to: '2024-01-01' }))).toEqual(
      ['/version/currency', '/version/components/0/when', '/to'],
    );
    const late = terms({ effectiveFrom: '2025-01-01' });
    expect(faultsIn(() => checkDraftVersion(late, saved, period))).toEqual(['/version/effectiveFrom']);
  });

  it('of a whole plan is checked version by version, with what else is wrong', () => {
    const others = [{ pointer: '/plan/assignments/0/to', detail: 'x' }];
    const versions = [terms(), terms({ currency: 'PLN' })];
    expect(faultsIn(() => checkDraftPlan(versions, others, period))).toEqual([
      '/plan/versions/1/currency',
      '/plan/assignments/0/to',
    ]);
    const late = terms({ effectiveFrom: '2025-01-01' });
    expect(faultsIn(() => checkDraftPlan([late, terms()], [], period))).toBeUndefined();
    expect(faultsIn(() => checkDraftPlan([late], [], period))).toEqual(['/plan/versions']);
    // What a later version changes is its own fault, and not that of those before it.
    const changed = terms({ components: [component({ window: 'year' })] });
    expect(faultsIn(() => checkDraftPlan([terms(), changed], [], period))).toEqual([
      '/plan/versions/1/components/0/window',
    ]);
  });
});
