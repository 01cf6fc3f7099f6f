import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfMonth } from '../../../../domain/kernel/zoned.ts';
import { nextRun } from '../../../../domain/payouts/run/next-run.ts';
import { nextStart } from '../../../../domain/payouts/run/schedule.ts';
import type { PayoutSettings } from '../../../../domain/payouts/settings.ts';
import { settings } from '../cases.ts';

const schedule = { day: 5, time: '06:00' };
const told = (given: PayoutSettings, now: string, stated?: string) => {
  const { started, startsAt } = nextRun(given, stated, now);
  const { id, period, cutOff } = started.run;
  expect(id).toBe(`payout-run_${period}`);
  return [period, cutOff, startsAt];
};

describe('the next run', () => {
  const between = settings({ schedule, nextStartAt: '2024-02-05T05:00:00.000Z', settled: '2023-12' });

  it('takes the month that is over up to its end, until it is run', () =>
    expect(told(between, '2024-02-03T10:00:00.000Z')).toEqual([
      '2024-01',
      '2024-01-31T23:00:00.000Z',
      '2024-02-05T05:00:00.000Z',
    ]));

  it('takes the running month up to now from then on', () => {
    const now = '2024-02-07T10:00:00.000Z';
    const after = settings({ schedule, nextStartAt: '2024-03-05T05:00:00.000Z', settled: '2024-01' });
    expect(told(after, now)).toEqual(['2024-02', now, '2024-03-05T05:00:00.000Z']);
    // The run is not closed yet, but this partner has its statement of it.
    expect(told(between, now, '2024-01')).toEqual(['2024-02', now, '2024-03-05T05:00:00.000Z']);
  });

  it('takes the month behind one that was run before its end', () => {
    const now = '2024-01-20T10:00:00.000Z';
    const early = settings({ schedule, nextStartAt: '2024-02-05T05:00:00.000Z', settled: '2024-01' });
    expect(told(early, now)).toEqual(['2024-02', now, '2024-03-05T05:00:00.000Z']);
  });

  it('is of the running month where runs start by hand, and says no day', () => {
    const now = '2024-02-07T10:00:00.000Z';
    expect(told(settings(), now)).toEqual(['2024-02', now, undefined]);
    expect(told(settings({ settled: '2024-02' }), now)).toEqual(['2024-03', now, undefined]);
  });

  it('is never settled nor in the future, whatever was run when', () => {
    const month = fc
      .integer({ min: 0, max: 47 })
      .map((at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
    const instant = fc.date({
      ...{ min: new Date('2024-01-01'), max: new Date('2025-12-31'), noInvalidDate: true },
    });
    fc.assert(
      fc.property(
        instant,
        fc.option(month),
        fc.option(month),
        fc.boolean(),
        (date, settled, stated, byHand) => {
          const now = date.toISOString();
          const terms = settings(byHand ? {} : { schedule });
          const nextStartAt = nextStart(terms, now)?.at;
          const given = {
            ...terms,
            ...(nextStartAt === undefined ? {} : { nextStartAt }),
            ...(settled === null ? {} : { settled }),
          };
          const { started, startsAt } = nextRun(given, stated ?? undefined, now);
          const { period, cutOff } = started.run;
          expect(cutOff <= now && cutOff <= endOfMonth(period, terms.timeZone)).toBe(true);
          for (const gone of [settled, stated]) expect(gone === null || gone < period).toBe(true);
          expect(startsAt === undefined).toBe(byHand);
          expect(startsAt === undefined || startsAt > now).toBe(true);
        },
      ),
    );
  });
});
