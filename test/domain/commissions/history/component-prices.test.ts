import { describe, expect, it } from 'vitest';
import { ComponentPrices } from '../../../../domain/commissions/history/component-prices.ts';
import { ComponentTotals } from '../../../../domain/commissions/history/totals.ts';
import type { Component } from '../../../../domain/commissions/plan.ts';
import type { Pricing } from '../../../../domain/commissions/price-windows.ts';
import { dec, text } from '../../../../domain/kernel/decimal.ts';
import { component, version } from '../cases.ts';

const pricing = (one: Component, over: Partial<Pricing> = {}): Pricing => ({
  versions: (_, number) => version([one], { number }),
  comparisons: { target: () => undefined, peers: () => undefined },
  sumsOf: () => undefined,
  ...over,
});
const filled = (one: Component, bases: readonly string[]): ComponentTotals => {
  const totals = new ComponentTotals('plan', one);
  for (const [index, base] of bases.entries())
    totals.sums(`p${index}`, '2024-01', 1).add(dec(base), dec(base), 1, 1);
  return totals;
};
const amounts = (totals: ComponentTotals, given: Pricing): readonly string[] => {
  const prices = new ComponentPrices(totals, given);
  return [...totals.windows()].flatMap((one) => {
    const priced = prices.price(one);
    return priced === undefined ? [] : [`${priced.partnerId} ${text(priced.amount.amount)}`];
  });
};

describe('the prices of a component', () => {
  it('are each window’s own, also where several sum to the same', () => {
    const one = component();
    expect(amounts(filled(one, ['100', '50', '100', '100.00', '50']), pricing(one))).toEqual([
      'p0 10',
      'p1 5',
      'p2 10',
      'p3 10',
      'p4 5',
    ]);
  });

  it('are calculated once for the same sums', () => {
    let asked = 0;
    const one = component();
    const counting = pricing(one, {
      versions: () => {
        asked += 1;
        return version([one]);
      },
    });
    amounts(filled(one, ['100']), counting);
    const once = asked;
    amounts(filled(one, ['100', '100', '100']), counting);
    expect(asked).toBe(2 * once);
    amounts(filled(one, ['100', '50', '100', '50']), counting);
    expect(asked).toBe(4 * once);
  });

  it('are none of windows that nothing contributes to', () => {
    const one = component();
    const totals = new ComponentTotals('plan', one);
    totals.sums('ann', '2024-01', 1);
    expect(amounts(totals, pricing(one))).toEqual([]);
  });

  it('are right when more windows come than are kept', () => {
    const one = component();
    const bases = Array.from({ length: 2_500 }, (_, index) => String(index % 1_200));
    expect(amounts(filled(one, bases), pricing(one))).toEqual(
      bases.map((base, index) => `p${index} ${text(dec(base).times(dec('0.1')))}`),
    );
  });

  it('are not shared by partners whose drivers are compared with figures of their own', () => {
    const one = component({
      rate: { type: 'steps', driver: 'attainment', target: 'revenue', steps: [{ from: '100', amount: '7' }] },
    });
    const given = pricing(one, {
      comparisons: { target: (id) => dec(id === 'p0' ? '100' : '101'), peers: () => undefined },
    });
    expect(amounts(filled(one, ['100', '100']), given)).toEqual(['p0 7', 'p1 0']);
  });
});
