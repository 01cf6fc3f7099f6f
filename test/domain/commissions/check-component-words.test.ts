import { describe, expect, it } from 'vitest';
import type { Component } from '../../../domain/commissions/plan.ts';
import { component } from './cases.ts';
import { faultsTold, steps, tiers } from './component-faults.ts';

describe('what is told of a fault', () => {
  const compared = tiers({ driver: 'growth', target: 'revenue' });

  it.each<readonly [Partial<Component>, string]>([
    [{ base: 'quantity' }, '/base must be revenue or margin where the rate is a percent'],
    [
      { rate: { type: 'amountPerUnit', amount: '1' } },
      '/base must be quantity or sales where the rate is an amount per unit',
    ],
    [{ rate: tiers({ tiers: [{ from: '-1', percent: '1' }] }) }, '/rate/tiers/0/from must be 0 or more'],
    [
      { rate: steps({ driver: 'revenue', steps: [1, 1].map(() => ({ from: '1', amount: '1' })) }) },
      '/rate/steps/1/from must be above the one before it',
    ],
    [
      { rate: tiers({ tiers: [{ from: '0' }] }) },
      '/rate/tiers/0/percent is missing: a base of revenue earns by percent',
    ],
    [
      { base: 'sales', rate: tiers({ tiers: [{ from: '0', amount: '1', percent: '1' }] }) },
      '/rate/tiers/0/percent does not go with a base of sales: use amount',
    ],
    [
      { rate: tiers({ mode: 'marginal', driver: 'sales' }) },
      "/rate/driver must be the base itself, or attainment of the base's own target, where the mode is marginal",
    ],
    [
      { rate: tiers({ driver: 'peerIndex', target: 'revenue' }) },
      '/payable/when must be windowClose where the driver is peerIndex: peers are compared at the close',
    ],
    [{ rate: tiers({ driver: 'growth' }) }, '/rate/target is missing: say which measure growth compares'],
    [
      { rate: tiers({ target: 'revenue' }) },
      '/rate/target goes with the drivers attainment, growth and peerIndex only',
    ],
    [{ window: 'sale', rate: compared }, '/window must be month, quarter or year where the driver is growth'],
    [{ limits: { perSale: { max: '1' } } }, '/limits/perSale does not go with window month: use perWindow'],
    [{ limits: { perWindow: { max: '0.001' } } }, '/limits/perWindow/max has more decimals than EUR has'],
    [{ limits: { perWindow: { min: '2', max: '1' } } }, '/limits/perWindow/min must not be above max'],
    [
      { window: 'programme', payable: { when: 'windowClose' } },
      '/payable/when must not be windowClose where the window is programme: that one never closes',
    ],
  ])('%j', (over, fault) => {
    expect(faultsTold(component(over))).toEqual([fault]);
  });
});
