import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counts, daysNeeded, isIn, isNeeded } from '../../../../domain/commissions/simulation/period.ts';
import { addDays, windowKinds, windowOf, yearEarlier } from '../../../../domain/kernel/day.ts';
import { runs } from '../../../kit/runs.ts';
import { component, version } from '../cases.ts';

const period = { from: '2024-02-10', to: '2024-04-02' };
const growth = component({
  rate: {
    type: 'tiers',
    mode: 'wholeVolume',
    driver: 'growth',
    target: 'revenue',
    tiers: [{ from: '100', percent: '1' }],
  },
});
const days = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays('2022-01-01', count));

describe('a period', () => {
  it('counts every window that has a day in it', () => {
    const windows = [
      '2024-01',
      '2024-02',
      '2024-04',
      '2024-05',
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024',
      '2023',
    ];
    expect(windows.filter((window) => counts(window, period))).toEqual([
      '2024-02',
      '2024-04',
      '2024-Q1',
      '2024-Q2',
      '2024',
    ]);
    expect(counts('programme', period)).toBe(true);
    const edges = { from: '2024-01-31', to: '2024-03-01' };
    expect(['2023-12', '2024-01', '2024-03', '2024-04'].map((window) => counts(window, edges))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('has both its first and its last day', () => {
    const beside = [period.from, period.to].flatMap((day) => [-1, 0, 1].map((count) => addDays(day, count)));
    expect(beside.filter((day) => isIn(day, period))).toEqual([
      '2024-02-10',
      '2024-02-11',
      '2024-04-01',
      '2024-04-02',
    ]);
    expect(isIn('2024-02-10', {})).toBe(true);
  });

  it('needs the year before of what grows, and of nothing else', () => {
    expect(isNeeded(growth, '2023-02', period)).toBe(true);
    expect(isNeeded(growth, '2023-01', period)).toBe(false);
    expect(isNeeded(component(), '2023-02', period)).toBe(false);
    expect(isNeeded(component(), '2024-02', period)).toBe(true);
  });

  it('needs the days that its windows reach out to', () => {
    const needed = (...all: Parameters<typeof version>[0]) => daysNeeded([version(all)], period);
    expect(needed(component({ window: 'sale' }))).toEqual(period);
    expect(needed(component())).toEqual({ from: '2024-02-01', to: '2024-04-30' });
    expect(needed(component(), component({ window: 'quarter' }))).toEqual({
      from: '2024-01-01',
      to: '2024-06-30',
    });
    expect(needed(growth)).toEqual({ from: '2023-02-01', to: '2024-04-30' });
    expect(needed(component({ window: 'year' }))).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(needed(component({ window: 'programme' }), component())).toEqual({});
    expect(needed(component({ window: 'quarter' }), component())).toEqual({
      from: '2024-01-01',
      to: '2024-06-30',
    });
    expect(daysNeeded([], period)).toEqual(period);
  });

  it('needs the day of every sale that is in a window that counts, or in one that it is compared with', () => {
    const kinds = fc.constantFrom(...windowKinds.filter((kind) => kind !== 'sale'));
    const cases = fc.record({ a: days, b: days, day: days, kind: kinds, grows: fc.boolean() });
    fc.assert(
      fc.property(cases, ({ a, b, day, kind, grows }) => {
        const span = a < b ? { from: a, to: b } : { from: b, to: a };
        const driven = grows && kind !== 'programme';
        const one = driven ? { ...growth, window: kind } : component({ window: kind });
        const window = windowOf(kind, day, '');
        // By its definition: some day of the window lies in the period.
        const own = counts(window, span);
        const shares = Array.from({ length: 1_501 }, (_, count) => addDays('2022-01-01', count)).some(
          (one) => isIn(one, span) && windowOf(kind, one, '') === window,
        );
        expect(own).toBe(shares);
        if (isNeeded(one, window, span)) expect(isIn(day, daysNeeded([version([one])], span))).toBe(true);
        if (own && driven) expect(isNeeded(one, yearEarlier(window), span)).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });
});
