import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../domain/platform/calendar.ts';
import { calendarTerms } from '../../../domain/platform/calendar.ts';
import { afterWorkingHours } from '../../../domain/platform/working-time.ts';

const week: Calendar = {
  timeZone: 'Europe/Warsaw',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
  holidays: ['2026-05-01'],
  version: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

describe('working hours', () => {
  it.each([
    // Wednesday, 10:00 in Warsaw in winter: two hours later.
    ['2026-02-25T09:00:00.000Z', 2, '2026-02-25T11:00:00.000Z'],
    // To the end of the day exactly, and an hour beyond it.
    ['2026-02-25T09:00:00.000Z', 6, '2026-02-25T15:00:00.000Z'],
    ['2026-02-25T09:00:00.000Z', 7, '2026-02-26T08:00:00.000Z'],
    // Friday evening: from Monday morning on.
    ['2026-02-27T20:00:00.000Z', 1, '2026-03-02T08:00:00.000Z'],
    // Thursday, over a holiday on Friday and the weekend; in summer time.
    ['2026-04-30T13:00:00.000Z', 2, '2026-05-04T07:00:00.000Z'],
    // Over the night in which clocks change: the wall clock counts, not the sun.
    ['2026-03-27T14:00:00.000Z', 9, '2026-03-30T14:00:00.000Z'],
  ])('from %s, %i of them end at %s', (from, hours, expected) =>
    expect(afterWorkingHours(week, from, hours)).toBe(expected),
  );

  it('are all hours where there is no calendar', () =>
    expect(afterWorkingHours(undefined, '2026-02-28T23:00:00.000Z', 48)).toBe('2026-03-02T23:00:00.000Z'));

  it('may have a break', () => {
    const hours = [
      { weekday: 3, from: '13:00', to: '15:00' },
      { weekday: 3, from: '08:00', to: '12:00' },
    ];
    expect(afterWorkingHours({ ...week, hours }, '2026-02-25T10:00:00.000Z', 2)).toBe(
      '2026-02-25T13:00:00.000Z',
    );
  });

  it('end within ten years, also where nobody works', () => {
    const hours = [{ weekday: 5, from: '08:00', to: '08:01' }];
    expect(afterWorkingHours({ ...week, hours }, '2026-01-01T00:00:00.000Z', 2_000).slice(0, 4)).toBe('2036');
  });

  it('add up: so many, and so many more', () => {
    const instants = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    const some = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(instants, some, some, (date, a, b) => {
        const from = date.toISOString();
        const both = afterWorkingHours(week, afterWorkingHours(week, from, a), b);
        expect(both).toBe(afterWorkingHours(week, from, a + b));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a calendar', () => {
  const { version: _, updatedAt: __, ...terms } = week;
  const isTaken = (hours: Calendar['hours']) => calendarTerms.safeParse({ ...terms, hours }).success;
  it('has hours that do not overlap, and end after they begin', () => {
    expect(isTaken(terms.hours)).toBe(true);
    expect(isTaken([{ weekday: 1, from: '16:00', to: '08:00' }])).toBe(false);
    expect(isTaken([...terms.hours, { weekday: 1, from: '15:59', to: '17:00' }])).toBe(false);
    expect(isTaken([...terms.hours, { weekday: 1, from: '16:00', to: '17:00' }])).toBe(true);
    expect(isTaken([{ weekday: 1, from: '8:00', to: '17:00' }])).toBe(false);
  });
});
