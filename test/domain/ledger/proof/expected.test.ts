import { describe, expect, it } from 'vitest';
import { reference } from '../../../../domain/commissions/rates/segment.ts';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { expectedOf } from '../../../../domain/ledger/proof/expected.ts';
import { Gathering } from '../../../../domain/ledger/proof/gathering.ts';
import { component, planOf, sale, terms, valued, version, versionsIn } from '../../commissions/cases.ts';

const goal = component({
  id: 'goal',
  window: 'month',
  rate: { type: 'steps', driver: 'attainment', target: 'revenue', steps: [{ from: '50', amount: '7' }] },
});
const paid = component({ id: 'paid', payable: { when: 'customerPaid' } });
const own = component({ id: 'own', window: 'sale', payable: { when: 'customerPaid' } });
const plan = planOf(version([component(), goal, paid, own]));
const given = terms(plan);

const expected = (...sales: readonly ReturnType<typeof sale>[]) => {
  const sums = new Gathering('anew');
  for (const one of sales) sums.take(one, given);
  const [part] = [...sums.parts()];
  if (part === undefined) throw new Error('nothing was gathered');
  const target = () => dec('400');
  return { sums, all: expectedOf(part, versionsIn(plan), { target, peers: () => reference(dec('1')) }) };
};
const first = valued(sale(), given);
const second = valued({ ...sale({ amount: '120.40' }, 'sale_2'), version: 4, paidOn: '2024-02-01' }, given);

describe('what a journal must say', () => {
  it('is what each window is worth, with the sums that the next sale is counted on', () => {
    const { all } = expected(first, second);
    expect(all.sales).toEqual(['sale_1@1', 'sale_2@4']);
    expect(all.windows.get('plan/c/2024-01')).toMatchObject({
      amount: '22.04',
      currency: 'EUR',
      sums: [{ version: 1, base: '220.4', driver: '220.4', sales: '2', units: 2 }],
    });
    expect(all.windows.get('plan/goal/2024-01')).toMatchObject({
      amount: '7',
      against: { sum: '400', count: 1 },
    });
    expect(all.figures).toEqual({ 'EUR/2024-01': '220.4' });
  });

  it('tells what is ripe by the customers that paid, and what single sales wait for', () => {
    const { all } = expected(first, second);
    expect(all.windows.get('plan/paid/2024-01')).toMatchObject({ amount: '22.04', ripe: '12.04' });
    expect(all.windows.get('plan/c/2024-01')).not.toHaveProperty('ripe');
    expect(all.windows.get('plan/own/sale:sale_2')).toMatchObject({ amount: '12.04', day: '2024-01-15' });
    expect(all.unpaid).toEqual({ EUR: '10' });
  });

  it('counts a cancelled sale for nothing, but misses its cause', () => {
    const { all } = expected({ ...first, status: 'cancelled', version: 2, valuation: { decisions: [] } });
    expect([...all.windows]).toEqual([]);
    expect([all.sales, all.figures, all.unpaid]).toEqual([['sale_1@2'], {}, {}]);
  });

  it('names no currency of a window that came to nothing: no version of it is known', () => {
    const none = { planId: 'plan', component: 'c', window: '2024-01', sums: [], paid: [] };
    const part = { partnerId: 'ann', sales: [], own: [], shared: [none], figures: {} };
    const comparisons = { target: () => undefined, peers: () => undefined };
    expect(expectedOf(part, versionsIn(plan), comparisons).windows).toEqual(
      new Map([['plan/c/2024-01', { ...none, currency: '', amount: '0' }]]),
    );
  });

  it('values each sale anew: one that carries another valuation is told', () => {
    const stale = { ...first, valuation: { decisions: [] } };
    const { sums, all } = expected(stale, second);
    expect([...sums.stale]).toEqual([['sale_1', 'ann']]);
    expect(all.windows.get('plan/c/2024-01')?.amount).toBe('22.04');
    const carried = new Gathering('as-carried');
    carried.take(stale, given);
    expect([...carried.parts()]).toMatchObject([{ shared: [], own: [] }]);
    expect(carried.stale.size).toBe(0);
  });
});
