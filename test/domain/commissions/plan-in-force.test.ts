import { describe, expect, it } from 'vitest';
import type { Assignment, Plan } from '../../../domain/commissions/plan.ts';
import { isAssigned, isNewer, versionOn } from '../../../domain/commissions/plan-in-force.ts';
import { component, planOf, version } from './cases.ts';

const from = (effectiveFrom: string) => version([component()], { effectiveFrom });

describe('the version in force', () => {
  const plan = planOf(from('2024-02-01'), from('2024-01-01'), from('2024-03-01'), from('2024-03-01'));
  it('is the newest that took effect on or before the day, in whatever order they were saved', () => {
    expect(versionOn(plan, '2024-01-31')?.number).toBe(2);
    expect(versionOn(plan, '2024-02-01')?.number).toBe(1);
    expect(versionOn(plan, '2024-02-29')?.number).toBe(1);
  });
  it('is, of two of one day, the one saved later', () =>
    expect(versionOn(plan, '2024-03-01')?.number).toBe(4));
  it('is none before the first', () => expect(versionOn(plan, '2023-12-31')).toBeUndefined());
});

describe('the order of versions', () => {
  it('is by first day, then by number', () => {
    expect(isNewer({ ...from('2024-02-01'), number: 1 }, { ...from('2024-01-01'), number: 2 })).toBe(true);
    expect(isNewer({ ...from('2024-01-01'), number: 2 }, { ...from('2024-01-01'), number: 1 })).toBe(true);
    expect(isNewer({ ...from('2024-01-01'), number: 1 }, { ...from('2024-01-01'), number: 1 })).toBe(false);
  });
});

describe('an assignment', () => {
  const plan = (...assignments: Assignment[]): Plan => ({ ...planOf(from('2024-01-01')), assignments });
  const ann = plan(
    { partnerId: 'ann', from: '2024-01-10', to: '2024-01-20' },
    { partnerId: 'ann', from: '2024-02-01' },
  );
  it.each([
    ['2024-01-09', false],
    ['2024-01-10', true],
    ['2024-01-19', true],
    ['2024-01-20', false],
    ['2024-02-01', true],
    ['2030-01-01', true],
  ])('on %s: %s', (day, assigned) => expect(isAssigned(ann, 'ann', day)).toBe(assigned));
  it('is one’s own, or everybody’s', () => {
    expect(isAssigned(ann, 'bob', '2024-02-01')).toBe(false);
    expect(isAssigned(plan({ partnerId: '*', from: '2024-01-01' }), 'bob', '2024-02-01')).toBe(true);
  });
});
