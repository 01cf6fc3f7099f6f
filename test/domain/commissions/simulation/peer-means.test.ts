import { describe, expect, it } from 'vitest';
import type { Component } from '../../../../domain/commissions/plan.ts';
import { peerMeans } from '../../../../domain/commissions/simulation/peer-means.ts';
import { text, zero } from '../../../../domain/kernel/decimal.ts';
import { component, planOf, sums, version, versionsIn } from '../cases.ts';

const rate: Component['rate'] = {
  type: 'steps',
  driver: 'peerIndex',
  target: 'revenue',
  steps: [{ from: '100', amount: '1' }],
};
const plan = planOf(
  version([component({ rate, payable: { when: 'windowClose' } }), component({ id: 'other' })]),
);
const window = (partnerId: string, driver: string, over: object = {}) => ({
  partnerId,
  planId: 'plan',
  component: 'c',
  window: '2024-01',
  sums: sums(1, { driver }),
  ...over,
});
const days: string[] = [];
const means = (today: string) =>
  peerMeans(
    [
      window('ann', '100'),
      window('bob', '50.5'),
      window('gone', '1000'),
      window('ann', '7', { window: '2024-02' }),
      window('ann', '7', { component: 'other' }),
    ],
    versionsIn(plan),
    {
      today,
      peersOn: (_, day) => {
        days.push(day);
        return new Set(['ann', 'bob', 'idle']);
      },
    },
  );

describe('the means of peers', () => {
  it('are those of closed windows, over all peers of their last day', () => {
    const of = means('2024-02-01');
    const found = of('plan', 'c', '2024-01');
    expect([text(found?.sum as never), found?.count]).toEqual(['150.5', 3]);
    expect(new Set(days)).toEqual(new Set(['2024-01-31']));
    expect(of('plan', 'c', '2024-02')).toBeUndefined();
    expect(of('plan', 'other', '2024-01')).toBeUndefined();
  });

  it('are those of each component and window, whatever these are called', () => {
    const both = planOf(version(['c', 'c2'].map((id) => component({ id, rate }))));
    const windows = [
      window('ann', '100', { component: 'c', window: '2024' }),
      window('ann', '50', { component: 'c2', window: '024' }),
      window('ann', '7', { window: 'programme' }),
      window('ann', '7', { sums: new Map() }),
    ];
    const of = peerMeans(windows, versionsIn(both), { today: '2025-01-01', peersOn: () => new Set(['ann']) });
    expect(text(of('plan', 'c', '2024')?.sum ?? zero)).toBe('100');
    expect(of('plan', 'c', 'programme')).toBeUndefined();
    // Nothing contributes to it.
    expect(of('plan', 'c', '2024-01')).toBeUndefined();
    expect(of('plan', 'c2', '024')).toBeUndefined();
  });

  it('are not there before a window has closed', () => {
    expect(means('2024-01-31')('plan', 'c', '2024-01')).toBeUndefined();
  });
});
