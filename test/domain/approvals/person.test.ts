import { describe, expect, it } from 'vitest';
import { absence, deputyOf, fitsSeat } from '../../../domain/approvals/person.ts';
import { anna, fred, gina, olga, person } from './cases.ts';

describe('a place', () => {
  it('for a person is filled by nobody else', () => {
    expect([fitsSeat({ person: 'anna' }, anna), fitsSeat({ person: 'anna' }, olga)]).toEqual([true, false]);
  });

  it('for a role of a region is filled by somebody with both', () => {
    const place = { role: 'channel-manager' as const, region: 'north' };
    expect([
      fitsSeat(place, anna),
      fitsSeat({ ...place, region: 'south' }, anna),
      fitsSeat(place, olga),
    ]).toEqual([true, false, false]);
  });

  it('for an amount is filled by who may decide so much in that currency; owners may decide any', () => {
    const place = (amount: string, currency = 'PLN', role: 'finance' | 'owner' = 'finance') => ({
      role,
      limit: { amount, currency },
    });
    expect([fitsSeat(place('1000.00'), fred), fitsSeat(place('1000.01'), fred)]).toEqual([true, false]);
    expect([fitsSeat(place('9'), gina), fitsSeat(place('9', 'EUR'), gina)]).toEqual([true, false]);
    expect(fitsSeat(place('999999999', 'EUR', 'owner'), olga)).toBe(true);
    expect(fitsSeat(place('1'), person('ida', 'finance'))).toBe(false);
  });
});

describe('an absence', () => {
  const days = { from: '2026-07-01', to: '2026-07-14', deputy: 'hugo' };
  it('lasts from its first day to its last', () => {
    const profile = { subject: 'anna', regions: [], limits: [], absences: [days], version: 1 };
    expect(
      ['2026-06-30', '2026-07-01', '2026-07-14', '2026-07-15'].map((day) => deputyOf(profile, day)),
    ).toEqual([undefined, 'hugo', 'hugo', undefined]);
    expect(deputyOf(undefined, '2026-07-01')).toBeUndefined();
  });
  it('does not end before it begins', () => {
    expect(absence.safeParse(days).success).toBe(true);
    expect(absence.safeParse({ ...days, to: '2026-06-30' }).success).toBe(false);
  });
});
