import { describe, expect, it } from 'vitest';
import {
  addDays,
  businessDay,
  dayAfter,
  isDay,
  isInstant,
  isTimeZone,
  later,
  monthsOf,
  windowOf,
  yearEarlier,
  yearLater,
} from '../../../domain/kernel/day.ts';

describe('a day', () => {
  it.each(['2024-02-29', '2023-12-31', '0001-01-01'])('%s exists', (day) => expect(isDay(day)).toBe(true));
  it.each([
    '2023-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024-01-32',
    '',
    '2024-01-01T00:00:00Z',
  ])('%j does not exist', (day) => expect(isDay(day)).toBe(false));

  it('is counted over months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(addDays('2024-03-31', -7)).toBe('2024-03-24');
  });
});

describe('an instant', () => {
  it.each(['2024-01-31T12:00:00Z', '2024-01-31T12:00+02:00', '2024-01-31T12:00:00.123456789-05:30'])(
    '%s is one',
    (value) => expect(isInstant(value)).toBe(true),
  );
  it.each([
    '2024-01-31T12:00:00',
    '2024-02-30T12:00:00Z',
    '2024-01-31',
    '2024-01-31T24:00:00Z',
    '2024-01-31 12:00:00Z',
    '9999-12-31T23:59:59-12:00',
    '0000-01-01T00:00:00+12:00',
  ])('%s is none: it lacks its offset, or does not exist', (value) => expect(isInstant(value)).toBe(false));
});

describe('the business day', () => {
  it('is the day in the zone of the program', () => {
    expect(businessDay('2024-01-31T23:30:00Z', 'Europe/Warsaw')).toBe('2024-02-01');
    expect(businessDay('2024-02-01T04:59:59Z', 'America/New_York')).toBe('2024-01-31');
    expect(businessDay('2024-02-01T05:00:00Z', 'America/New_York')).toBe('2024-02-01');
  });

  it('moves with daylight saving time', () => {
    expect(businessDay('2024-03-30T23:30:00Z', 'Europe/Berlin')).toBe('2024-03-31');
    expect(businessDay('2024-06-30T22:30:00Z', 'Europe/Berlin')).toBe('2024-07-01');
    expect(businessDay('2024-12-31T22:30:00Z', 'Europe/Berlin')).toBe('2024-12-31');
    expect(businessDay('2024-10-27T22:59:00Z', 'Europe/Berlin')).toBe('2024-10-27');
    expect(businessDay('2024-10-27T23:01:00Z', 'Europe/Berlin')).toBe('2024-10-28');
  });

  it('reads the offset, whatever it is', () => {
    expect(businessDay('2024-01-01T01:00:00+03:00', 'UTC')).toBe('2023-12-31');
    expect(businessDay('2023-12-31T23:30:00-01:00', 'UTC')).toBe('2024-01-01');
  });

  it('takes a plain day as it is', () =>
    expect(businessDay('2024-01-31', 'Pacific/Auckland')).toBe('2024-01-31'));
});

describe('a time zone', () => {
  it('is one of the list', () => {
    expect(isTimeZone('Europe/Warsaw')).toBe(true);
    expect(isTimeZone('UTC')).toBe(true);
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(isTimeZone('+02:00')).toBe(false);
  });
  it.each(['Asia/Kolkata', 'Europe/Kyiv', 'Asia/Ho_Chi_Minh', 'America/Argentina/Buenos_Aires'])(
    '%s is one: the list’s own name, though the runtime’s list has an older one',
    (zone) => expect(isTimeZone(zone)).toBe(true),
  );
});

describe('a window', () => {
  it.each([
    ['month', '2024-03-31', '2024-03'],
    ['quarter', '2024-03-31', '2024-Q1'],
    ['quarter', '2024-04-01', '2024-Q2'],
    ['quarter', '2024-12-31', '2024-Q4'],
    ['year', '2024-12-31', '2024'],
    ['programme', '2024-12-31', 'programme'],
    ['sale', '2024-12-31', 'sale:s1'],
  ] as const)('of kind %s that holds %s is %s', (kind, day, window) =>
    expect(windowOf(kind, day, 's1')).toBe(window),
  );

  it('has its months', () => {
    expect(monthsOf('2024-11')).toEqual(['2024-11']);
    expect(monthsOf('2024-Q4')).toEqual(['2024-10', '2024-11', '2024-12']);
    expect(monthsOf('2024')).toHaveLength(12);
    expect(monthsOf('2024').at(-1)).toBe('2024-12');
    expect(monthsOf('programme')).toEqual([]);
    expect(monthsOf('sale:s1')).toEqual([]);
  });

  it('is closed from the day after its last', () => {
    expect(dayAfter('2024-02')).toBe('2024-03-01');
    expect(dayAfter('2024-12')).toBe('2025-01-01');
    expect(dayAfter('2024-Q2')).toBe('2024-07-01');
    expect(dayAfter('2024')).toBe('2025-01-01');
    expect(dayAfter('programme')).toBeUndefined();
    expect(dayAfter('sale:s1')).toBeUndefined();
  });
});

describe('a window of another year', () => {
  it.each([
    ['2024-02', '2023-02', '2025-02'],
    ['2024-Q4', '2023-Q4', '2025-Q4'],
    ['2000', '1999', '2001'],
    ['1000-12', '0999-12', '1001-12'],
  ])('is, of %s, %s and %s', (window, earlier, after) => {
    expect([yearEarlier(window), yearLater(window)]).toEqual([earlier, after]);
    expect(yearLater(yearEarlier(window))).toBe(window);
  });
});

describe('a later instant', () => {
  it('is in UTC, and an earlier one where the time is negative', () => {
    expect(later('2026-03-28T23:30:00.000Z', 3_600_000)).toBe('2026-03-29T00:30:00.000Z');
    expect(later('2026-01-01T00:00:00+01:00', -1)).toBe('2025-12-31T22:59:59.999Z');
  });
});
