import { describe, expect, it } from 'vitest';
import type { Component } from '../../../domain/commissions/plan.ts';
import { driverOf, priceWindows, type Summed } from '../../../domain/commissions/price-windows.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { component, planOf, sums, version, versionsIn } from './cases.ts';

const percentOf = (driver: 'attainment' | 'growth' | 'peerIndex'): Component =>
  component({
    id: driver,
    rate: {
      type: 'tiers',
      mode: 'wholeVolume',
      driver,
      target: 'revenue',
      tiers: [{ from: '110', percent: '10' }],
    },
  });
const plan = planOf(
  version([component(), percentOf('attainment'), percentOf('growth'), percentOf('peerIndex')]),
);
const window = (id: string, name: string, base: string, partnerId = 'ann'): Summed => ({
  partnerId,
  planId: 'plan',
  component: id,
  window: name,
  sums: sums(1, { base }),
});
const nothingKnown = { target: () => undefined, peers: () => undefined };
const priced = (windows: readonly Summed[], known: Partial<Parameters<typeof priceWindows>[2]> = {}) =>
  priceWindows(windows, versionsIn(plan), { ...nothingKnown, ...known }).map(
    ({ partnerId, component: id, window: name, amount }) =>
      `${partnerId} ${id} ${name} ${amount.reason ?? text(amount.amount)}`,
  );

describe('many windows', () => {
  it('are priced each by its own sums', () => {
    expect(
      priced([
        window('c', '2024-01', '100'),
        window('c', '2024-02', '50'),
        window('c', '2024-01', '7', 'bob'),
      ]),
    ).toEqual(['ann c 2024-01 10', 'ann c 2024-02 5', 'bob c 2024-01 0.7']);
  });
  it('are kept apart by partner, plan, component and window, whatever these are called', () => {
    const plans = ['plan', 'an'].map((id) => ({ ...plan, id }));
    const named = [
      { ...window('c', '2024-01', '100'), partnerId: 'annpl', planId: 'an' },
      window('c', '2024-01', '50', 'ann'),
    ];
    expect(priceWindows(named, versionsIn(...plans), nothingKnown)).toHaveLength(2);
  });
  it('that nothing contributes to are left out', () => {
    const empty = { ...window('c', '2024-01', '0'), sums: sums(1, { units: 0 }) };
    expect(priced([empty, { ...empty, window: '2024-02', sums: new Map() }])).toEqual([]);
  });
  it('find the window a year earlier among them: of the same partner and component', () => {
    const both = [window('growth', '2024-02', '110'), window('growth', '2025-02', '121')];
    expect(priced(both)).toEqual(['ann growth 2024-02 no-baseline', 'ann growth 2025-02 12.1']);
    expect(priced([...both].reverse())).toEqual([
      'ann growth 2025-02 12.1',
      'ann growth 2024-02 no-baseline',
    ]);
    for (const other of [
      window('growth', '2024-02', '1', 'bob'),
      window('c', '2024-02', '1'),
      window('growth', '2024-01', '1'),
    ])
      expect(priced([other, window('growth', '2025-02', '121')])).toContain('ann growth 2025-02 no-baseline');
  });
  it('measure growth year by year: each year is the next one’s baseline', () => {
    const years = ['100', '111', '122'].map((base, index) => window('growth', `202${index + 2}-Q1`, base));
    expect(priced(years)).toEqual([
      'ann growth 2022-Q1 no-baseline',
      'ann growth 2023-Q1 11.1',
      'ann growth 2024-Q1 below-first-tier',
    ]);
  });
  it('find no baseline in a year that came to nothing', () => {
    const gone = { ...window('growth', '2024-02', '0'), sums: sums(1, { units: 0 }) };
    expect(priced([gone, window('growth', '2025-02', '5')])).toEqual(['ann growth 2025-02 no-baseline']);
    expect(priced([window('growth', '2024-02', '-3'), window('growth', '2025-02', '5')])).toContain(
      'ann growth 2025-02 no-baseline',
    );
  });
  it('are compared with the partner’s own target for the window', () => {
    const target = (partnerId: string, metric: string, name: string) =>
      partnerId === 'ann' && metric === 'revenue' && name === '2024-02' ? dec('100') : undefined;
    const windows = ['2024-02', '2024-03'].map((name) => window('attainment', name, '110'));
    expect(priced([...windows, window('attainment', '2024-02', '110', 'bob')], { target })).toEqual([
      'ann attainment 2024-02 11',
      'ann attainment 2024-03 no-target',
      'bob attainment 2024-02 no-target',
    ]);
  });
  it('are compared with nothing where their rate says so, whatever is known', () => {
    const rate: Component['rate'] = {
      type: 'tiers',
      mode: 'wholeVolume',
      tiers: [{ from: '110', percent: '10' }],
    };
    const plain = planOf(version([component({ rate })]));
    const known = { target: () => dec('1'), peers: () => ({ sum: dec('1'), count: 1 }) };
    const [one] = priceWindows(
      [window('c', '2025-02', '100'), window('c', '2024-02', '1')],
      versionsIn(plain),
      known,
    );
    expect(one?.amount.reason).toBe('below-first-tier');
  });
  it('are compared with the peers’ mean where it is frozen', () => {
    const peers = (planId: string, id: string, name: string) =>
      planId === 'plan' && id === 'peerIndex' && name === '2024-02'
        ? { sum: dec('300'), count: 3 }
        : undefined;
    const windows = ['2024-02', '2024-03'].map((name) => window('peerIndex', name, '110'));
    expect(priced(windows, { peers })).toEqual([
      'ann peerIndex 2024-02 11',
      'ann peerIndex 2024-03 window-open',
    ]);
  });
});

describe('the driver of a window', () => {
  it('is the sum over all versions, also of those that nothing contributes to any more', () => {
    const both = new Map([...sums(1, { base: '1', driver: '5' }), ...sums(2, { driver: '-2', units: 0 })]);
    expect(text(driverOf(both))).toBe('3');
    expect(text(driverOf(new Map()))).toBe('0');
  });
});
