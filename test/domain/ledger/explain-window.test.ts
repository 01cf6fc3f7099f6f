import { describe, expect, it } from 'vitest';
import type { Component } from '../../../domain/commissions/plan.ts';
import { explainWindow } from '../../../domain/ledger/explain-window.ts';
import type { Reader } from '../../../domain/ledger/explanation.ts';
import { writeSums } from '../../../domain/ledger/window-state.ts';
import { component, planOf, sums, version, versionsIn } from '../commissions/cases.ts';
import { plan } from './booking.ts';

const name = { planId: 'plan', component: 'c', window: '2024-01' };
const tiers = [
  { from: '0', percent: '5' },
  { from: '100', percent: '10' },
];
type Stood = Parameters<typeof explainWindow>[1];
const explained = (over: Partial<Component>, stood: Stood, reader: Reader = 'vendor') =>
  explainWindow(name, stood, {
    versions: versionsIn(planOf(version([component(over)]))),
    ...{ version: 1, reader },
  });
const stood = (base: string, more: Partial<Stood> = {}): Stood => ({
  sums: writeSums(sums(1, { base })),
  ...more,
});
const driven = (driver: 'attainment' | 'growth' | 'peerIndex', limits: Component['limits'] = {}) => ({
  limits,
  rate: { type: 'tiers', mode: 'wholeVolume', driver, target: 'revenue', tiers } as const,
});

describe('an explanation of a window', () => {
  it('names sums, target, bands, rounding and limit on the way to the amount', () => {
    const one = {
      limits: { perWindow: { max: '30' } },
      rate: { type: 'tiers', mode: 'marginal', driver: 'attainment', target: 'revenue', tiers } as const,
      payable: { when: 'windowClose', holdDays: 14 } as const,
    };
    expect(explained(one, stood('500.005', { against: { sum: '200', count: 1 } }))).toStrictEqual({
      ...{ planId: 'plan', component: 'c', kind: 'commission', credit: 'own', window: '2024-01' },
      ...{ currency: 'EUR', base: 'revenue', driver: 'revenue' },
      rate: { type: 'tiers', mode: 'marginal', first: '0' },
      payable: { when: 'windowClose', holdDays: 14 },
      sums: [
        {
          ...{ version: 1, effectiveFrom: '2024-01-01', base: '500.005', driver: '500.005' },
          ...{ sales: '1', units: 1 },
        },
      ],
      total: { base: '500.005', driver: '500.005', sales: '1' },
      compared: {
        ...{ with: 'target', sum: '200', count: 1, percent: '250', isExact: false },
        reached: { of: '50000.5', to: '200' },
      },
      parts: [
        { version: 1, of: '200', percent: '5', from: '0', to: '100', earns: '10' },
        { version: 1, of: '300.005', percent: '10', from: '100', earns: '30.0005' },
      ],
      ...{ exact: '40.0005', rounding: 'half-up', rounded: '40.00' },
      ...{ limit: { kind: 'max', at: '30' }, reason: 'capped', amount: '30.00' },
    });
  });

  it('leaves out what the component does not have', () => {
    const found = explainWindow(name, stood('5'), {
      versions: versionsIn(planOf(version([component()]))),
      ...{ version: 1, reader: 'partner' },
    });
    expect(found).toStrictEqual({
      ...{ planId: 'plan', component: 'c', kind: 'commission', credit: 'own', window: '2024-01' },
      ...{ currency: 'EUR', base: 'revenue', driver: 'revenue', rate: { type: 'percent' } },
      payable: { when: 'accrued', holdDays: 0 },
      sums: [
        {
          ...{ version: 1, effectiveFrom: '2024-01-01', base: '5', driver: '5', sales: '1', units: 1 },
        },
      ],
      total: { base: '5', driver: '5', sales: '1' },
      parts: [{ version: 1, of: '5', percent: '10', earns: '0.5' }],
      ...{ exact: '0.5', rounding: 'half-up', rounded: '0.50', amount: '0.50' },
    });
    const steps: Component['rate'] = { type: 'steps', driver: 'sales', steps: [{ from: '1', amount: '2' }] };
    const { base: _, ...baseless } = component({ rate: steps });
    const told = explainWindow(name, stood('5'), {
      versions: versionsIn(planOf(version([baseless]))),
      ...{ version: 1, reader: 'partner' },
    });
    expect(told.rate).toStrictEqual({ type: 'steps', first: '1' });
    expect(told.driver).toBe('sales');
    expect(told).not.toHaveProperty('base');
  });

  it('tells a partner what its own growth and target are measured by', () => {
    const against = { sum: '400', count: 1 };
    for (const driver of ['growth', 'attainment'] as const)
      expect(explained(driven(driver), stood('100', { against }), 'partner').compared).toMatchObject({
        ...against,
        percent: '25',
      });
  });

  it('never says that more was reached than was', () => {
    const percent = (base: string, sum: string) =>
      explained(driven('growth'), stood(base, { against: { sum, count: 1 } })).compared;
    expect(percent('99.9999', '100')).toMatchObject({ percent: '99.99', isExact: false });
    expect(percent('100', '100')).toMatchObject({ percent: '100', isExact: true });
    expect(percent('-1', '3')).toMatchObject({ percent: '-33.34', isExact: false });
    expect(percent('5', '0')).toStrictEqual({ with: 'yearEarlier', window: '2023-01', sum: '0', count: 1 });
  });

  it('tells a partner how it did among its peers, and not what they came to', () => {
    const against = { sum: '400', count: 2 };
    expect(explained(driven('peerIndex'), stood('100', { against })).compared).toStrictEqual({
      ...{ with: 'peers', sum: '400', count: 2, percent: '50', isExact: true },
      reached: { of: '20000', to: '400' },
    });
    expect(explained(driven('peerIndex'), stood('100', { against }), 'partner').compared).toStrictEqual({
      ...{ with: 'peers', percent: '50', isExact: true },
    });
  });

  it('says why nothing was earned', () => {
    const reason = (one: Partial<Component>) => explained(one, stood('5'));
    expect(reason(driven('attainment'))).toMatchObject({ reason: 'no-target', amount: '0.00', parts: [] });
    expect(reason(driven('attainment')).compared).toStrictEqual({ with: 'target' });
    expect(reason(driven('growth')).reason).toBe('no-baseline');
    expect(reason(driven('peerIndex')).reason).toBe('window-open');
    const late: Component['rate'] = { type: 'steps', cumulative: true, steps: [{ from: '50', amount: '1' }] };
    expect(reason({ rate: late })).toMatchObject({
      reason: 'below-first-tier',
      rate: { type: 'steps', cumulative: true, first: '50' },
    });
  });

  it('says what of it the customers have paid for', () => {
    const byCustomer = { payable: { when: 'customerPaid' } as const };
    expect(explained(byCustomer, stood('500', { ripe: '20' })).customer).toStrictEqual({
      paid: '20.00',
      unpaid: '30.00',
    });
    expect(explained(byCustomer, stood('500')).customer).toBeUndefined();
  });

  it('of a window without sales is nothing, by the version that it is named by', () => {
    const nothing = explainWindow(
      name,
      { sums: [] },
      { versions: versionsIn(plan), version: 2, reader: 'vendor' },
    );
    expect(nothing).toMatchObject({
      ...{ sums: [], parts: [], exact: '0', rounded: '0.00', amount: '0.00', reason: 'nothing-counts' },
      rate: { type: 'percent' },
    });
  });
});
