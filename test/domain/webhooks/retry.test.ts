import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTry } from '../../../domain/webhooks/retry.ts';

const now = '2026-03-01T12:00:00.000Z';
const hours = 3_600_000;
const waitAfter = (failed: number): number => Date.parse(nextTry(failed, now) ?? '') - Date.parse(now);

describe('the next try', () => {
  it('comes after five seconds, five minutes, half an hour, and then ever later', () => {
    const waits = Array.from({ length: 9 }, (_, index) => waitAfter(index + 1) / 1_000);
    expect(waits).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]);
  });

  it('comes ten times in all, over more than three days, and then no more', () => {
    const waits = Array.from({ length: 9 }, (_, index) => waitAfter(index + 1));
    expect(waits.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(72 * hours);
    expect(nextTry(10, now)).toBeUndefined();
    expect(nextTry(11, now)).toBeUndefined();
  });

  it('is never later than the one after it, whenever a try fails', () => {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 8 }), (date, failed) => {
        const at = date.toISOString();
        const [next = '', after = ''] = [nextTry(failed, at), nextTry(failed + 1, at)];
        expect(next > at && after > next).toBe(true);
      }),
    );
  });
});
