import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, businessDay } from '../../../domain/kernel/day.ts';
import { endOfMonth, instantAt, nextMonth, previousMonth } from '../../../domain/kernel/zoned.ts';

describe('an instant by the clocks of a zone', () => {
  it('follows summer and winter time', () => {
    expect(instantAt('2026-07-01', '06:00', 'Europe/Warsaw')).toBe('2026-07-01T04:00:00.000Z');
    expect(instantAt('2026-12-01', '06:00', 'Europe/Warsaw')).toBe('2026-12-01T05:00:00.000Z');
    expect(instantAt('2026-12-01', '06:00', 'UTC')).toBe('2026-12-01T06:00:00.000Z');
    expect(instantAt('2026-12-01', '00:30', 'Pacific/Auckland')).toBe('2026-11-30T11:30:00.000Z');
  });
  it('on the days of change: skipped times come later, doubled ones are the first', () => {
    expect(instantAt('2026-03-29', '02:30', 'Europe/Warsaw')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt('2026-03-29', '03:00', 'Europe/Warsaw')).toBe('2026-03-29T01:00:00.000Z');
    expect(instantAt('2026-10-25', '02:30', 'Europe/Warsaw')).toBe('2026-10-25T00:30:00.000Z');
  });
  it('ends a month at midnight there', () => {
    expect(endOfMonth('2026-10', 'Europe/Warsaw')).toBe('2026-10-31T23:00:00.000Z');
    expect(endOfMonth('2026-12', 'America/New_York')).toBe('2027-01-01T05:00:00.000Z');
  });
});

const zones = fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney', 'UTC');
const days = fc.integer({ min: 0, max: 5_000 }).map((count) => addDays('2020-01-01', count));

it('midday is on its day in every zone, and a month ends where the next begins', () => {
  fc.assert(
    fc.property(days, zones, (day, zone) => {
      expect(businessDay(instantAt(day, '12:00', zone), zone)).toBe(day);
      const end = endOfMonth(day.slice(0, 7), zone);
      expect(businessDay(end, zone)).toBe(`${nextMonth(day.slice(0, 7))}-01`);
      expect(businessDay(new Date(Date.parse(end) - 1).toISOString(), zone).slice(0, 7)).toBe(
        day.slice(0, 7),
      );
      expect(previousMonth(nextMonth(day.slice(0, 7)))).toBe(day.slice(0, 7));
    }),
  );
});
