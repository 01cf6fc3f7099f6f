import fc from 'fast-check';
import { expect, it } from 'vitest';
import { easterSunday } from '../../../domain/kernel/easter.ts';

it('is the Sunday that calendars show, also in the earliest and latest years', () => {
  const shown = [
    ...['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2000-04-23', '2008-03-23', '2011-04-24'],
    ...['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2049-04-18', '2076-04-19'],
  ];
  expect(shown.map((day) => easterSunday(Number(day.slice(0, 4))))).toEqual(shown);
});

/** The full moon by the epacts of the calendar's reform, a second way to reckon it. */
const byEpacts = (year: number): string => {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const skipped = Math.floor((3 * century) / 4) - 12;
  const corrected = Math.floor((8 * century + 5) / 25) - 5;
  const epact = (((11 * golden + 20 + corrected - skipped) % 30) + 30) % 30;
  const age = epact === 24 || (epact === 25 && golden > 11) ? epact + 1 : epact;
  const moon = 44 - age < 21 ? 74 - age : 44 - age;
  const day = new Date(Date.UTC(year, 2, moon + 1));
  while (day.getUTCDay() !== 0) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

it('is the same by the epacts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 9_998 }), (year) => {
      expect(easterSunday(year)).toBe(byEpacts(year));
    }),
    { numRuns: 1_000 },
  );
});
