import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfMonth, nextMonth } from '../../../../domain/kernel/zoned.ts';
import { isNextStart, nextStart, type ScheduledStart } from '../../../../domain/payouts/run/schedule.ts';
import { startRun } from '../../../../domain/payouts/run/start-run.ts';
import { settings, terms } from '../cases.ts';

const scheduled = (day: number, time = '06:00', timeZone = 'Europe/Warsaw') =>
  terms({ timeZone, schedule: { day, time } });
const startAfter = (after: string, given = scheduled(5)) => nextStart(given, after);

describe('the next start', () => {
  it('is none where runs start only by hand', () =>
    expect(startAfter('2024-02-01', terms())).toBeUndefined());
  it('is of the month that is over, on the day and at the time of the settings', () => {
    const start = { at: '2024-02-05T05:00:00.000Z', period: '2024-01' };
    expect(startAfter('2024-02-01T00:00:00.000Z')).toEqual(start);
    expect(startAfter('2024-02-05T04:59:59.999Z')).toEqual(start);
  });
  it('is the one of the next month from the very start on', () => {
    const start = { at: '2024-03-05T05:00:00.000Z', period: '2024-02' };
    expect(startAfter('2024-02-05T05:00:00.000Z')).toEqual(start);
    expect(startAfter('2024-02-29T22:59:59.999Z')).toEqual(start);
  });
  it('goes on over the end of the year', () => {
    expect(startAfter('2024-12-05T05:00:00.000Z')).toEqual({
      at: '2025-01-05T05:00:00.000Z',
      period: '2024-12',
    });
    expect(startAfter('2025-01-05T04:00:00.000Z')?.period).toBe('2024-12');
  });
  it('keeps the time of the clocks in summer and winter', () => {
    expect(startAfter('2024-03-06T00:00:00.000Z')?.at).toBe('2024-04-05T04:00:00.000Z');
    expect(startAfter('2024-10-06T00:00:00.000Z')?.at).toBe('2024-11-05T05:00:00.000Z');
  });
  it('has a start also where the clocks skip or repeat its time', () => {
    const skipped = terms({ timeZone: 'America/New_York', schedule: { day: 10, time: '02:30' } });
    expect(nextStart(skipped, '2024-03-01T00:00:00.000Z')?.at).toBe('2024-03-10T07:30:00.000Z');
    const doubled = terms({ timeZone: 'America/New_York', schedule: { day: 3, time: '01:30' } });
    expect(nextStart(doubled, '2024-11-01T12:00:00.000Z')?.at).toBe('2024-11-03T05:30:00.000Z');
    expect(nextStart(doubled, '2024-11-03T05:30:00.000Z')?.at).toBe('2024-12-03T06:30:00.000Z');
  });
  it('takes the month that it is by the clocks of the zone', () => {
    const tokyo = scheduled(1, '00:00', 'Asia/Tokyo');
    expect(startAfter('2024-01-31T14:59:59.999Z', tokyo)).toEqual({
      at: '2024-01-31T15:00:00.000Z',
      period: '2024-01',
    });
    expect(startAfter('2024-01-31T15:00:00.000Z', tokyo)).toEqual({
      at: '2024-02-29T15:00:00.000Z',
      period: '2024-02',
    });
    const hawaii = scheduled(1, '00:00', 'Pacific/Honolulu');
    expect(startAfter('2024-03-01T09:59:59.999Z', hawaii)?.period).toBe('2024-02');
    expect(startAfter('2024-03-01T10:00:00.000Z', hawaii)?.period).toBe('2024-03');
  });
});

describe('a start that is due', () => {
  const at = '2024-02-05T05:00:00.000Z';
  const due = { at, period: '2024-01' };
  const isNext = (nextStartAt: string, start: ScheduledStart = due, timeZone = 'Europe/Warsaw') =>
    isNextStart(settings({ timeZone, nextStartAt }), start);
  it('is the next one of the settings, also where it was put off', () => {
    expect(isNext(at)).toBe(true);
    expect(isNext(at, { ...due, at: '2024-02-05T09:00:00.000Z' })).toBe(true);
    expect(isNext('2024-01-31T15:00:00.000Z', due, 'Asia/Tokyo')).toBe(true);
  });
  it('is void where the settings have another since, or none', () => {
    expect(isNext('2024-02-20T05:00:00.000Z')).toBe(false);
    expect(isNext('2024-01-31T15:00:00.000Z')).toBe(false);
    expect(isNext(at, { ...due, period: '2023-12' })).toBe(false);
    expect(isNextStart(settings(), due)).toBe(false);
  });
});

const zones = fc.constantFrom('Europe/Warsaw', 'Asia/Tokyo', 'America/New_York', 'Australia/Sydney', 'UTC');
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const instants = fc
  .integer({ min: 0, max: 6 * 365 * 24 * 60 })
  .map((minutes) => new Date(Date.parse('2022-01-01T00:00:00Z') + minutes * 60_000).toISOString());

/** The start after an instant, where there is a schedule. */
const must = (start: ScheduledStart | undefined): ScheduledStart => {
  if (start === undefined) throw new Error('nothing starts');
  return start;
};

it('each start is after the instant, successive ones are of successive months, none comes too early', () => {
  fc.assert(
    fc.property(zones, fc.integer({ min: 1, max: 28 }), clock, instants, (zone, day, time, after) => {
      const given = scheduled(day, time, zone);
      const first = must(nextStart(given, after));
      const second = must(nextStart(given, first.at));
      expect(first.at > after).toBe(true);
      expect(second.at > first.at).toBe(true);
      expect(second.period).toBe(nextMonth(first.period));
      expect(nextStart(given, new Date(Date.parse(first.at) - 1).toISOString())).toEqual(first);
      const wish = { period: first.period, by: 'schedule' };
      const { run } = startRun(settings({ ...given }), wish, first.at);
      expect(run.cutOff).toBe(endOfMonth(first.period, zone));
    }),
  );
});
