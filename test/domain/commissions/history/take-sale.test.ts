import { describe, expect, it } from 'vitest';
import { RuledPlan } from '../../../../domain/commissions/history/ruled-plan.ts';
import { follow, takeUnder } from '../../../../domain/commissions/history/take-sale.ts';
import { countsOf } from '../../../../domain/commissions/history/totals.ts';
import { exactUnit } from '../../../../domain/commissions/history/unit.ts';
import type { Component, Plan } from '../../../../domain/commissions/plan.ts';
import { type Terms, valueSale } from '../../../../domain/commissions/value-sale.ts';
import type { AcceptedSale } from '../../../../domain/sales/sale.ts';
import { component, planOf, sale, terms as termsOf, version, withoutCost } from '../cases.ts';

/** Taken both ways: by the terms, and by the decisions that the terms make. */
const outcomes = (one: AcceptedSale, plan: Plan, over: Partial<Terms> = {}): readonly string[] => {
  const terms = termsOf(plan, over);
  const [taken, followed] = [new RuledPlan(plan), new RuledPlan(plan)];
  takeUnder(taken, one, exactUnit(one), terms);
  follow(one, valueSale(one, terms), () => followed);
  const rows = [taken, followed].map(({ totals }) => [
    ...countsOf(totals).map(({ component: id = 'plan', outcome, times }) => `${id} ${outcome} ${times}`),
    ...[...totals.components()].flatMap((of) =>
      [...of.windows()].map(({ partnerId, totals: sums }) => `${partnerId} ${sums.toText()}`),
    ),
  ]);
  expect(rows[0]).toEqual(rows[1]);
  return rows[0] ?? [];
};
const under = (...components: readonly Component[]): Plan => planOf(version(components));
const parents: Partial<Terms> = {
  partner: (id) => ({ parentId: id === 'top' ? undefined : 'top', facts: {} }),
};

describe('a sale that is taken', () => {
  it('counts once for each credited partner and child', () => {
    const credits = [
      { partnerId: 'ann', share: '30' },
      { partnerId: 'bob', share: '60' },
    ];
    const plan = under(component(), component({ id: 'd', credit: 'downline' }));
    expect(outcomes(sale({ credits }), plan, parents)).toEqual([
      'c counted 2',
      'd counted 2',
      'ann 1 30  1 1',
      'bob 1 60  1 1',
      'top 1 90  2 2',
    ]);
  });

  it('is told to be refused, by the component’s reason', () => {
    const plan = under(
      component({ id: 'a', when: 'sale.amount > 100' }),
      component({ id: 'b', when: 'sale.nope == 1' }),
      component({ id: 'c', requires: ['certificate:x'] }),
      component({ id: 'd', base: 'margin' }),
    );
    const { cost: _, ...bare } = sale(withoutCost());
    expect(outcomes(bare, plan)).toEqual([
      'a condition-false 1',
      'b condition-error 1',
      'c gate-missing 1',
      'd no-cost 1',
    ]);
  });

  it('is told to be refused by the plan as a whole', () => {
    const plan = under(component());
    expect(outcomes(sale({ occurredAt: '2023-12-31' }), plan)).toEqual(['plan no-version 1']);
    expect(outcomes(sale({ currency: 'USD' }), plan)).toEqual(['plan missing-fx-rate 1']);
    expect(outcomes(sale(), { ...plan, assignments: [] })).toEqual(['plan not-assigned 1']);
  });

  it('is at the rate of its day', () => {
    const rate: Partial<Terms> = {
      rate: (from, to, day) => (from === 'USD' && to === 'EUR' ? { value: '0.91', date: day } : undefined),
    };
    expect(outcomes(sale({ currency: 'USD' }), under(component()), rate)).toEqual([
      'c counted 1',
      'ann 1 91  1 1',
    ]);
  });

  it('says nothing of a parent who is not assigned, as only children report', () => {
    const plan: Plan = {
      ...under(component({ credit: 'downline' })),
      assignments: [{ partnerId: 'ann', from: '2024-01-01' }],
    };
    expect(outcomes(sale(), plan, parents)).toEqual([]);
    const others: Plan = { ...plan, assignments: [{ partnerId: 'top', from: '2024-01-01' }] };
    expect(outcomes(sale(), others, parents)).toEqual([
      'plan not-assigned 1',
      'c counted 1',
      'top 1 100  1 1',
    ]);
  });
});
