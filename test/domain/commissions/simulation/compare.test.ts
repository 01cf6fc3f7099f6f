import { describe, expect, it } from 'vitest';
import type { Component } from '../../../../domain/commissions/plan.ts';
import { compare } from '../../../../domain/commissions/simulation/compare.ts';
import { Side } from '../../../../domain/commissions/simulation/side.ts';
import { dec, text } from '../../../../domain/kernel/decimal.ts';
import { component, planOf, sums, version, versionsIn } from '../cases.ts';

const period = { from: '2024-01-10', to: '2024-01-20' };
const priced = (one: Component, fill: (side: Side) => void) => {
  const side = new Side();
  fill(side);
  const plan = planOf(version([one, component({ id: 'own', window: 'sale' })]));
  const comparisons = { target: () => undefined, peers: () => undefined };
  return { side, versions: versionsIn(plan), comparisons, currency: () => 'EUR' };
};
const at = (percent: string) => component({ rate: { type: 'percent', percent } });
const summed = (base: string, { partnerId = 'ann', window = '2024-01' } = {}) => ({
  partnerId,
  planId: 'plan',
  component: 'c',
  window,
  sums: sums(1, { base }),
});
const own = (partnerId: string) => ({ partnerId, planId: 'plan', component: 'own' });

describe('two sides', () => {
  it('stand by each other for every partner, from who gains most to who loses most', () => {
    const fill = (side: Side) => {
      side.count(summed('100'));
      side.count(summed('100', { partnerId: 'bob' }));
      side.count(summed('0', { partnerId: 'col' }));
    };
    const now = priced(at('10'), (side) => {
      fill(side);
      side.earn(own('bob'), dec('9'));
    });
    const draft = priced(at('12'), (side) => {
      fill(side);
      side.earn(own('bob'), dec('5'));
      side.earn(own('dan'), dec('2'));
    });
    const { rows } = compare(now, draft, { period });
    expect(
      rows.map((one) => [
        one.partnerId,
        text(one.now),
        text(one.draft),
        text(one.difference),
        one.components.length,
      ]),
    ).toEqual([
      ['ann', '10', '12', '2', 1],
      ['dan', '0', '2', '2', 1],
      ['col', '0', '0', '0', 1],
      ['bob', '19', '17', '-2', 2],
    ]);
    expect(rows[3]?.components.map((one) => [one.component, text(one.difference)])).toEqual([
      ['c', '2'],
      ['own', '-4'],
    ]);
    const { rows: only } = compare(now, draft, { period, partners: new Set(['bob']) });
    expect(only.map(({ partnerId }) => partnerId)).toEqual(['bob']);
  });

  it('count no window that has no day in the period', () => {
    const now = priced(at('10'), (side) => side.count(summed('100', { window: '2023-12' })));
    expect(
      compare(
        now,
        priced(at('10'), () => undefined),
        { period },
      ).rows,
    ).toEqual([]);
  });

  it('stand by currency, partners of one difference by id, components by plan', () => {
    const plans = ['p', 'zl'].map((id) => ({
      ...planOf(version([component(), component({ id: 'own', window: 'sale' })])),
      id,
    }));
    const fill = (side: Side) => {
      const earn = (partnerId: string, planId: string, name: string) =>
        side.earn({ partnerId, planId, component: name }, dec('1'));
      for (const partnerId of ['dan', 'bob', 'col', 'ann']) {
        earn(partnerId, 'p', 'c');
        if (partnerId === 'bob') for (const planId of ['zl', 'o']) earn(partnerId, planId, 'own');
        earn(partnerId, 'p', 'own');
      }
    };
    const [now, draft] = [fill, fill].map((one) => ({
      ...priced(at('1'), one),
      versions: versionsIn(...plans),
      currency: (planId: string) => (planId === 'zl' ? 'AED' : 'EUR'),
    }));
    if (now === undefined || draft === undefined) throw new Error('two sides');
    const shown = compare(now, draft, { period }).rows.map(({ currency, partnerId, components }) => [
      currency,
      partnerId,
      components.map((one) => `${one.planId} ${one.component} ${text(one.now)}`),
    ]);
    const both = ['p c 1', 'p own 1'];
    expect(shown).toEqual([
      ['AED', 'bob', ['zl own 1']],
      ['EUR', 'ann', both],
      ['EUR', 'bob', ['o own 1', ...both]],
      ['EUR', 'col', both],
      ['EUR', 'dan', both],
    ]);
  });

  it('keep apart what only looks alike when its names are joined', () => {
    const now = priced(at('1'), (side) => {
      side.earn({ partnerId: 'ann', planId: 'p', component: 'lc' }, dec('1'));
      side.earn({ partnerId: 'ann', planId: 'pl', component: 'c' }, dec('1'));
      side.tell({ of: 'sales', planId: 'p', component: 'lc', reason: 'no-cost' });
      side.tell({ of: 'sales', planId: 'pl', component: 'c', reason: 'no-cost' });
    });
    const { rows, reasons } = compare(
      now,
      priced(at('1'), () => undefined),
      { period },
    );
    expect(rows.map(({ components }) => components.length)).toEqual([2]);
    expect(reasons).toHaveLength(2);
  });

  it('tell how often sales and windows gave nothing on each of them', () => {
    const growth = component({
      rate: {
        type: 'steps',
        driver: 'growth',
        target: 'revenue',
        steps: [{ from: '1', amount: '1' }],
      },
    });
    const now = priced(at('1'), (side) => {
      side.count(summed('1'));
      side.tell({ of: 'sales', planId: 'plan', component: 'own', reason: 'no-cost' });
      side.tell({ of: 'sales', planId: 'plan', component: 'c', reason: 'no-cost' });
      side.tell({ of: 'sales', planId: 'plan', component: 'c', reason: 'no-cost' });
      side.tell({ of: 'sales', planId: 'plan', component: 'a', reason: 'no-cost' });
    });
    const draft = priced(growth, (side) => {
      side.tell({ of: 'sales', planId: 'plan', component: 'c', reason: 'no-cost' });
      side.count(summed('1'));
      side.count(summed('1', { partnerId: 'bob' }));
    });
    expect(compare(now, draft, { period }).reasons).toEqual([
      { of: 'sales', planId: 'plan', component: 'a', reason: 'no-cost', now: 1, draft: 0 },
      { of: 'sales', planId: 'plan', component: 'c', reason: 'no-cost', now: 2, draft: 1 },
      { of: 'sales', planId: 'plan', component: 'own', reason: 'no-cost', now: 1, draft: 0 },
      { of: 'windows', planId: 'plan', component: 'c', reason: 'no-baseline', now: 0, draft: 2 },
    ]);
    // Comparing changes nothing.
    expect(compare(now, draft, { period }).reasons).toHaveLength(4);
  });
});
