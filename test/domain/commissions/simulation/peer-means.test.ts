import { describe, expect, it } from 'vitest';
import type { Component } from '../../../../domain/commissions/plan.ts';
import { peerMeans } from '../../../../domain/commissions/simulation/peer-means.ts';
import { text } from '../../../../domain/kernel/decimal.ts';
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

  it('are not there before a window has closed', () => {
    expect(means('2024-01-31')('plan', 'c', '2024-01')).toBeUndefined();
  });
});
