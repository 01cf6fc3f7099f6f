import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, businessDay } from '../../../domain/kernel/day.ts';
import { dueAhead, giveTask } from '../../../domain/tasks/give-task.ts';
import { kept, now, timeZone, wish } from './cases.ts';

describe('a new task', () => {
  it('is open, given once, and due at the end of the day in the zone', () => {
    expect(giveTask(wish({ dueOn: '2026-03-10' }), kept, timeZone)).toEqual({
      ...kept,
      ...wish(),
      dueOn: '2026-03-10',
      dueAt: '2026-03-10T23:00:00.000Z',
      assignments: 1,
      notes: 0,
      files: 0,
      state: 'open',
    });
  });

  it('is due at an instant, in whatever offset it is told', () => {
    const { dueAt } = giveTask(wish({ dueOn: '2026-03-10T09:00:00+01:00' }), kept, timeZone);
    expect(dueAt).toBe('2026-03-10T08:00:00.000Z');
  });

  it('is due never where nothing is said', () => {
    expect(giveTask(wish(), kept, timeZone)).not.toHaveProperty('dueAt');
  });
});

describe('a due moment', () => {
  it.each(['2026-03-01', '2026-03-02T10:00:00Z', '0001-01-01', '2026-03-02T10:59:00+01:00'])(
    '%s is over',
    (dueOn) => {
      expect(() => dueAhead(dueOn, timeZone, now)).toThrow(
        expect.objectContaining({
          code: 'task-invalid',
          fields: [{ pointer: '/dueOn', detail: `must not be over: it is ${now}` }],
        }),
      );
    },
  );

  it.each(['9999-12-31', '2127-01-01T00:00:00Z'])('%s is too far away', (dueOn) => {
    expect(() => dueAhead(dueOn, timeZone, now)).toThrow(
      expect.objectContaining({
        fields: [{ pointer: '/dueOn', detail: 'must be at most a hundred years ahead' }],
      }),
    );
  });

  it('of a day is the first moment that is no longer in it, in every zone', () => {
    const zones = ['Europe/Warsaw', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3600 }), fc.constantFrom(...zones), (days, zone) => {
        const day = addDays(businessDay(now, zone), days);
        const dueAt = dueAhead(day, zone, now);
        expect(businessDay(dueAt, zone)).toBe(addDays(day, 1));
        expect(businessDay(new Date(Date.parse(dueAt) - 1).toISOString(), zone)).toBe(day);
      }),
      { numRuns: 100 },
    );
  });
});
