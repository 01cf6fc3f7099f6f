import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/kernel/day.ts';
import {
  gateText,
  type Holding,
  holdsGate,
  mostHoldings,
  type Period,
  periods,
  setPeriods,
} from '../../../domain/partners/gate.ts';

const pro = 'certificate:pro';
const held = (...all: Period[]): readonly Holding[] => all.map((one) => ({ gate: pro, ...one }));
const day = (count: number) => addDays('2026-01-01', count);

describe('a gate', () => {
  it('is a certificate or an agreement by its id', () => {
    for (const text of [pro, 'agreement:dpa-2026', 'certificate:A_1.b'])
      expect(gateText.safeParse(text).success, text).toBe(true);
    for (const text of [
      'pro',
      'birthday:pro',
      'certificate:',
      'certificate:a b',
      `certificate:${'x'.repeat(65)}`,
    ])
      expect(gateText.safeParse(text).success, text).toBe(false);
  });

  it('is held from its first day, up to the day before its end', () => {
    const holdings = held({ from: '2026-01-10', to: '2026-02-10' }, { from: '2026-03-01' });
    const on = (one: string, gate = pro) => holdsGate(holdings, gate, one);
    expect(['2026-01-09', '2026-01-10', '2026-02-09', '2026-02-10'].map((one) => on(one))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(on('2026-02-28')).toBe(false);
    expect(on('2999-01-01')).toBe(true);
    expect(on('2026-01-10', 'agreement:pro')).toBe(false);
  });
});

describe('the periods of a gate', () => {
  const faults = (...all: Period[]) =>
    periods.safeParse(all).error?.issues.map(({ path, message }) => [path.join('/'), message]) ?? [];

  it('may touch, in any order, and may be none', () => {
    expect(faults()).toEqual([]);
    expect(faults({ from: '2026-02-01' }, { from: '2026-01-01', to: '2026-02-01' })).toEqual([]);
  });

  it('must not be empty or overlap', () => {
    expect(faults({ from: '2026-01-01', to: '2026-01-01' })).toMatchObject([['0', /end after/]]);
    expect(faults({ from: '2026-01-01', to: '2026-02-02' }, { from: '2026-02-01' })).toMatchObject([
      ['', /overlap/],
    ]);
    expect(faults({ from: '2026-01-01' }, { from: '2026-02-01', to: '2026-03-01' })).toMatchObject([
      ['', /overlap/],
    ]);
  });

  it('replace those of the same gate and no other', () => {
    const other = { gate: 'agreement:x', from: '2026-01-01' };
    const before = [other, ...held({ from: '2026-05-01' }), { gate: 'certificate:x', from: '2026-01-01' }];
    const { holdings } = setPeriods(before, pro, [{ from: '2026-04-01', to: '2026-05-01' }]);
    expect(holdings).toEqual([
      other,
      { gate: pro, from: '2026-04-01', to: '2026-05-01' },
      { gate: 'certificate:x', from: '2026-01-01' },
    ]);
    expect(setPeriods(before, pro, []).holdings).toEqual([before[0], before[2]]);
  });

  it('are at most so many, all gates together', () => {
    const many = Array.from({ length: mostHoldings }, (_, index) => ({
      from: day(2 * index),
      to: day(2 * index + 1),
    }));
    const { holdings } = setPeriods([], pro, many);
    expect(holdings).toHaveLength(mostHoldings);
    expect(setPeriods(holdings, pro, many).holdings).toEqual(holdings);
    expect(() => setPeriods(holdings, 'agreement:x', [{ from: '2026-01-01' }])).toThrow(/too-many-states/);
  });
});

/** Periods by turns: each two of the days begin and end one; an odd last one stays open. */
const some = fc.uniqueArray(fc.nat(30), { maxLength: 7 }).map((days) => {
  const turns = days.toSorted((a, b) => a - b).map(day);
  return turns.flatMap((from, index): Period[] => {
    const to = turns[index + 1];
    if (index % 2 === 1) return [];
    return [{ from, ...(to === undefined ? {} : { to }) }];
  });
});

describe('the days that a change concerns', () => {
  it('reach from the first to the last that differs', () => {
    const change = (before: Period[], after: Period[]) => setPeriods(held(...before), pro, after).changed;
    expect(change([], [{ from: '2026-01-10' }])).toEqual({ from: '2026-01-10' });
    expect(change([{ from: '2026-01-10' }], [])).toEqual({ from: '2026-01-10' });
    expect(change([{ from: '2026-01-10' }], [{ from: '2026-01-10', to: '2026-02-01' }])).toEqual({
      from: '2026-02-01',
    });
    expect(change([{ from: '2026-01-10' }], [{ from: '2026-01-05' }])).toEqual({
      from: '2026-01-05',
      to: '2026-01-09',
    });
    // The same days in two periods instead of one.
    const split = [{ from: '2026-01-10', to: '2026-02-01' }, { from: '2026-02-01' }];
    expect(change([{ from: '2026-01-10' }], split)).toBeUndefined();
  });

  it('hold every day that differs, and both their ends do, whatever the periods', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const was = held(...before);
        const { holdings, changed } = setPeriods(was, pro, after);
        const differs = (one: string) => holdsGate(was, pro, one) !== holdsGate(holdings, pro, one);
        const days = Array.from({ length: 40 }, (_, index) => day(index - 5)).filter(differs);
        expect(changed?.from).toBe(days[0]);
        const last = days.at(-1);
        expect(changed?.to).toBe(last === day(34) ? undefined : last);
      }),
    );
  });
});
