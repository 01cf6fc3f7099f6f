import { describe, expect, it } from 'vitest';
import type { Component } from '../../../domain/commissions/plan.ts';
import { recompute } from '../../../domain/commissions/recompute.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { component, planOf, sale, terms, valued, version, versionsIn } from './cases.ts';

const plan = (...components: Component[]) =>
  planOf(version(components), version(components, { effectiveFrom: '2024-01-20' }));
const amounts = (given: ReturnType<typeof plan>, days: readonly string[], target?: string) => {
  const sales = days.map((occurredAt, index) => valued(sale({ occurredAt }, `s${index}`), terms(given)));
  const found = recompute(sales, versionsIn(given), {
    target: (partnerId, metric, window) =>
      target !== undefined && partnerId === 'ann' && metric === 'margin' && window === '2024-01'
        ? dec(target)
        : undefined,
    peers: () => undefined,
  });
  return found.map((one) => `${one.partnerId} ${one.window} ${text(one.amount.amount)}`);
};

describe('recomputing', () => {
  it('sums a partner’s windows, over versions', () => {
    expect(amounts(plan(component()), ['2024-01-05', '2024-01-25', '2024-02-01'])).toEqual([
      'ann 2024-01 20',
      'ann 2024-02 10',
    ]);
  });
  it('measures each window against the partner’s own target', () => {
    const rate: Component['rate'] = {
      type: 'steps',
      driver: 'attainment',
      target: 'margin',
      steps: [{ from: '100', amount: '7' }],
    };
    const days = ['2024-01-05', '2024-01-25', '2024-02-01'];
    expect(amounts(plan(component({ rate })), days, '80')).toEqual(['ann 2024-01 7', 'ann 2024-02 0']);
    expect(amounts(plan(component({ rate })), days, '80.01')).toEqual(['ann 2024-01 0', 'ann 2024-02 0']);
  });
  it('keeps apart the windows of each partner and plan, whatever these are called', () => {
    const plans = ['plan', 'an'].map((id) => {
      const versions = plan(component()).versions.map((one) => ({ ...one, planId: id }));
      return { ...plan(component()), id, versions };
    });
    const [first, second] = plans.map((one, index) =>
      valued(sale({ partnerId: ['ann', 'annpl'][index] ?? '' }, `s${index}`), terms(one)),
    );
    const sales = [first, second].flatMap((one) => one ?? []);
    const nothingKnown = { target: () => undefined, peers: () => undefined };
    expect(recompute(sales, versionsIn(...plans), nothingKnown)).toHaveLength(2);
  });
  it('finds nothing where nothing was sold', () => expect(amounts(plan(component()), [])).toEqual([]));
});
