import { describe, expect, it } from 'vitest';
import {
  type Addition,
  type Line,
  RuledVersion,
} from '../../../../domain/commissions/history/ruled-version.ts';
import { PlanTotals } from '../../../../domain/commissions/history/totals.ts';
import { exactUnit, factorsOf } from '../../../../domain/commissions/history/unit.ts';
import { windowKinds } from '../../../../domain/kernel/day.ts';
import { component, sale, version } from '../cases.ts';

const line = (id: string, partnerId = 'ann'): Line => {
  const one = sale({}, id);
  return { sale: one, unit: exactUnit(one), factors: factorsOf({ share: '50' }), partnerId };
};
const all = version([
  ...windowKinds.map((window) => component({ id: window, window })),
  component({
    id: 'steps',
    credit: 'downline',
    rate: { type: 'steps', driver: 'quantity', steps: [{ from: '1', amount: '1' }] },
  }),
]);

const { base: _, ...baseless } = component({ id: 'x', credit: 'downline' });

describe('a version that is prepared', () => {
  it('has its own and its downline components in a period', () => {
    const { own, downline } = new RuledVersion(all, new PlanTotals('plan')).on('2024-05-31');
    expect(own.map(({ component: { id } }) => id)).toEqual([...windowKinds]);
    expect(downline.map(({ component: { id } }) => id)).toEqual(['steps']);
  });

  it('adds a sale to the window of each, and tells so where it is asked', () => {
    const { own } = new RuledVersion(all, new PlanTotals('plan')).on('2024-05-31');
    const told: Addition[] = [];
    for (const one of own) one.count(line('s1'), told);
    expect(told.map(({ window, base, driver, sales }) => [window, base, driver, sales])).toEqual([
      ['sale:s1', '50', '50', 1],
      ['2024-05', '50', '50', 1],
      ['2024-Q2', '50', '50', 1],
      ['2024', '50', '50', 1],
      ['programme', '50', '50', 1],
    ]);
    for (const [index, one] of own.entries()) {
      const windows = [...one.totals.windows()];
      expect(windows.map(({ partnerId, window }) => [partnerId, window])).toEqual([
        ['ann', told[index]?.window],
      ]);
    }
  });

  it('keeps partners apart that come in turns', () => {
    const { own } = new RuledVersion(all, new PlanTotals('plan')).on('2024-05-31');
    for (const partnerId of ['ann', 'bob', 'ann', 'ann', 'bob', 'top'])
      for (const one of own) one.count(line('s1', partnerId));
    for (const { totals } of own) {
      const units = [...totals.windows()].map(({ partnerId, totals: { sums } }) => [partnerId, sums.units]);
      expect(units).toEqual([
        ['ann', 3],
        ['bob', 2],
        ['top', 1],
      ]);
    }
  });

  it('measures base and driver each by its own, and nothing where a component has no base', () => {
    const { downline } = new RuledVersion(version([baseless, ...all.components]), new PlanTotals('plan')).on(
      '2024-01-15',
    );
    const told: Addition[] = [];
    for (const one of downline) one.count(line('s1'), told);
    expect(told.map(({ base, driver }) => [base, driver])).toEqual([
      ['0', '0'],
      ['50', '1'],
    ]);
  });

  it('sums the months of a quarter into one window, and versions apart', () => {
    const totals = new PlanTotals('plan');
    const [first, second] = [1, 2].map((number) => new RuledVersion({ ...all, number }, totals));
    for (const day of ['2024-01-15', '2024-02-01', '2024-03-31']) {
      first?.on(day).own[2]?.count(line('s1'));
      second?.on(day).own[2]?.count(line('s1'));
    }
    const windows = [...totals.of(component({ id: 'quarter', window: 'quarter' })).windows()];
    expect(
      windows.map(({ window, totals: of }) => [window, [...of.versions()].map(({ sums }) => sums.units)]),
    ).toEqual([['2024-Q1', [3, 3]]]);
  });
});
