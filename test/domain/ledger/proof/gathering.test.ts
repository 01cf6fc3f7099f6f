import { describe, expect, it } from 'vitest';
import type { Component } from '../../../../domain/commissions/plan.ts';
import type { Terms } from '../../../../domain/commissions/value-sale.ts';
import { Gathering } from '../../../../domain/ledger/proof/gathering.ts';
import { component, planOf, sale, terms, valued, version } from '../../commissions/cases.ts';

const { base: _, ...baseless }: Component = component({
  id: 'goal',
  rate: {
    type: 'steps',
    ...{ driver: 'attainment', target: 'quantity', steps: [{ from: '50', amount: '7' }] },
  },
});
const plan = planOf(version([component(), baseless, component({ id: 'own', window: 'sale' })]));
const given = terms(plan);
const gathered = (sales: readonly ReturnType<typeof sale>[], by: Terms = given) => {
  const all = new Gathering('as-carried');
  for (const one of sales) all.take(one, by);
  return all;
};
const name = { planId: 'plan', window: '2024-01' };
const sums = (base: string, driver: string) => [{ version: 1, base, driver, sales: '1', units: 1 }];

describe('what sales come to', () => {
  it('is summed by partner and window; a component without a base sums its driver alone', () => {
    const all = gathered([valued(sale(), given)]);
    expect(all.count).toBe(1);
    expect([...all.parts()]).toEqual([
      {
        ...{ partnerId: 'ann', sales: ['sale_1@1'], figures: { 'EUR/2024-01': '100' } },
        shared: [
          { ...name, component: 'c', sums: sums('100', '100'), paid: sums('100', '100') },
          { ...name, component: 'goal', sums: sums('0', '2'), paid: sums('0', '2') },
        ],
        own: [
          {
            ...{ planId: 'plan', component: 'own', window: 'sale:sale_1', day: '2024-01-15' },
            ...{ currency: 'EUR', amount: '10', unpaid: false },
          },
        ],
      },
    ]);
  });

  it('concerns its partner, who shares its credit, and who earns by it', () => {
    const shared = sale({
      credits: [
        { partnerId: 'ben', share: '40' },
        { partnerId: 'cid', share: '60' },
      ],
    });
    const parent = { partnerId: 'dora', planId: 'plan', version: 1, child: 'ann', on: [] };
    const all = gathered([{ ...shared, valuation: { decisions: [parent] } }]);
    expect([...all.parts()].map(({ partnerId, sales, figures }) => [partnerId, sales, figures])).toEqual([
      ['ann', ['sale_1@1'], { 'EUR/2024-01': '100' }],
      ['ben', ['sale_1@1'], {}],
      ['cid', ['sale_1@1'], {}],
      ['dora', ['sale_1@1'], {}],
    ]);
  });

  it('asks the terms once what many sales ask, as long as the plans are the same', () => {
    let asked = 0;
    const counted: Terms = {
      ...given,
      partner: () => {
        asked += 1;
        return { facts: {} };
      },
    };
    const anew = new Gathering('anew');
    for (const id of ['sale_1', 'sale_2', 'sale_3']) anew.take(sale({}, id), counted);
    expect([anew.count, asked]).toEqual([3, 1]);
    anew.take(sale({}, 'sale_4'), { ...counted, plans: [plan] });
    expect([anew.count, asked]).toEqual([4, 2]);
  });

  it('is a fault where a sale was decided by a version that the plan does not have', () => {
    const decision = { partnerId: 'ann', planId: 'plan', version: 9, on: ['c'] };
    expect(() => gathered([{ ...sale(), valuation: { decisions: [decision] } }])).toThrow(
      'plan plan has no version 9',
    );
  });
});
