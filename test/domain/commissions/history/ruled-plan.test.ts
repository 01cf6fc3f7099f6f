import { describe, expect, it } from 'vitest';
import { RuledPlan } from '../../../../domain/commissions/history/ruled-plan.ts';
import type { Assignment, Plan } from '../../../../domain/commissions/plan.ts';
import { isAssigned, versionOn } from '../../../../domain/commissions/plan-in-force.ts';
import { addDays } from '../../../../domain/kernel/day.ts';
import { component, planOf, version } from '../cases.ts';

const from = (effectiveFrom: string) => version([component()], { effectiveFrom });
const plan = planOf(from('2024-02-10'), from('2024-01-05'), from('2024-02-10'));
const days = Array.from({ length: 80 }, (_, index) => addDays('2023-12-20', index));

describe('a plan that is prepared', () => {
  it('has the version in force on every day, asked in any order', () => {
    const ruled = new RuledPlan(plan);
    for (const day of [...days, ...days.toReversed(), '2024-02-10', '2023-12-31', '2024-02-10'])
      expect(ruled.on(day)?.version.number).toBe(versionOn(plan, day)?.number);
  });

  it('has one period for all days of a month under a version', () => {
    const ruled = new RuledPlan(plan);
    expect(ruled.on('2024-01-05')).toBe(ruled.on('2024-01-31'));
    expect(ruled.on('2024-02-01')).not.toBe(ruled.on('2024-01-31'));
    expect(ruled.on('2024-02-10')).not.toBe(ruled.on('2024-02-09'));
    expect(ruled.under(2, '2024-02-20')).toBe(ruled.on('2024-02-01'));
  });

  it('assigns whom the plan assigns', () => {
    const lists: readonly Assignment[][] = [
      [],
      [{ partnerId: '*', from: '2024-01-10', to: '2024-01-20' }],
      [{ partnerId: 'ann', from: '2024-01-10' }],
      [
        { partnerId: 'ann', from: '2024-01-10', to: '2024-01-20' },
        { partnerId: '*', from: '2024-02-01' },
        { partnerId: 'ann', from: '2024-01-25', to: '2024-01-28' },
      ],
    ];
    for (const assignments of lists) {
      const given: Plan = { ...plan, assignments };
      const ruled = new RuledPlan(given);
      for (const day of days)
        for (const id of ['ann', 'bob', '*'])
          expect(ruled.isAssigned(id, day)).toBe(isAssigned(given, id, day));
    }
  });

  it('finds its versions and components, and takes one that is not there for a fault', () => {
    const ruled = new RuledPlan(plan);
    expect(ruled.version(3).effectiveFrom).toBe('2024-02-10');
    expect(ruled.component('c').id).toBe('c');
    expect(() => ruled.version(4)).toThrow(/no version 4/);
    expect(() => ruled.under(4, '2024-01-01')).toThrow(/no version 4/);
    expect(() => ruled.component('d')).toThrow(/no component d/);
  });
});
