import { describe, expect, it } from 'vitest';
import {
  ComponentTotals,
  countsOf,
  PlanTotals,
  sumsIn,
} from '../../../../domain/commissions/history/totals.ts';
import type { WindowTotals } from '../../../../domain/commissions/history/window-totals.ts';
import { dec, text } from '../../../../domain/kernel/decimal.ts';
import { component } from '../cases.ts';

const basesOf = (totals: WindowTotals | undefined): readonly string[] =>
  [...(totals?.toSums() ?? [])].map(([number, { base }]) => `${number}: ${text(base)}`);

describe('a component’s totals', () => {
  it('find a window that sales share by its partner', () => {
    const totals = new ComponentTotals('plan', component());
    totals.sums('ann', '2024-01', 1).add(dec('1'), dec('1'), 1, 1);
    sumsIn(totals.group('2024-01'), 'ann', 1).add(dec('2'), dec('2'), 1, 1);
    totals.sums('bob', '2024-01', 1).add(dec('4'), dec('4'), 1, 1);
    expect([...totals.windows()].map(({ partnerId, window }) => `${partnerId} ${window}`)).toEqual([
      'ann 2024-01',
      'bob 2024-01',
    ]);
    expect(basesOf(totals.find('ann', '2024-01'))).toEqual(['1: 3']);
    expect(totals.find('ann', '2024-02')).toBeUndefined();
  });

  it('find a sale’s own window by its name too', () => {
    const totals = new ComponentTotals('plan', component({ window: 'sale' }));
    totals.sums('ann', 'sale:s1', 1).add(dec('1'), dec('1'), 1, 1);
    sumsIn(totals.group('ann'), 's1', 1).add(dec('2'), dec('2'), 1, 1);
    totals.sums('bob', 'sale:s1', 1).add(dec('4'), dec('4'), 1, 1);
    expect([...totals.windows()].map(({ partnerId, window }) => `${partnerId} ${window}`)).toEqual([
      'ann sale:s1',
      'bob sale:s1',
    ]);
    expect(basesOf(totals.find('ann', 'sale:s1'))).toEqual(['1: 3']);
    expect(totals.find('ann', 'sale:s2')).toBeUndefined();
    expect(totals.find('col', 'sale:s1')).toBeUndefined();
  });
});

describe('counts', () => {
  it('are those of the plan and of its components, each outcome that came', () => {
    const plan = new PlanTotals('plan');
    plan.tally.add('no-version', 2);
    plan.of(component()).tally.add('counted');
    plan.of(component()).tally.add('condition-false');
    plan.of(component()).tally.add('condition-false');
    expect(countsOf(plan)).toEqual([
      { planId: 'plan', outcome: 'no-version', times: 2 },
      { planId: 'plan', component: 'c', outcome: 'counted', times: 1 },
      { planId: 'plan', component: 'c', outcome: 'condition-false', times: 2 },
    ]);
  });
});
