import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { later } from '../../../domain/kernel/day.ts';
import { nextTry } from '../../../domain/webhooks/retry.ts';

const began = '2026-03-01T12:00:00.000Z';
const second = 1_000;
const hour = 3_600 * second;
/** Seconds from the beginning until the try after so many failed ones, where each came when it was due. */
const whole = 75 * hour + 35 * 60 * second + 5 * second;

describe('the next try', () => {
  it('comes after five seconds, five minutes, half an hour, and then ever later', () => {
    const waits = Array.from({ length: 8 }, (_, index) => {
      const next = nextTry(index + 1, began, began) ?? '';
      return (Date.parse(next) - Date.parse(began)) / second;
    });
    expect(waits).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000]);
  });

  it('comes ten times in all, over more than three days, and then no more', () => {
    let now: string | undefined = began;
    const tries: string[] = [];
    while (now !== undefined && tries.length < 99) {
      tries.push(now);
      now = nextTry(tries.length, began, now);
    }
    expect(tries).toHaveLength(10);
    expect(tries.at(-1)).toBe(later(began, whole));
  });

  it('comes at the end of the whole time at the latest, and not after it', () => {
    expect(nextTry(9, began, later(began, 60 * hour))).toBe(later(began, whole));
    expect(nextTry(1, began, later(began, whole - 1))).toBe(later(began, whole));
    expect(nextTry(1, began, later(began, whole))).toBeUndefined();
  });

  it('is never given up before the whole time is over, however late each came and however many came early', () => {
    const steps = fc.array(fc.record({ late: fc.integer({ min: 0, max: 3 * hour }), early: fc.boolean() }), {
      minLength: 200,
      maxLength: 200,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let failed = 0;
        let now = began;
        for (const { late, early } of all) {
          failed += 1;
          const next = nextTry(failed, began, now);
          if (next === undefined) {
            expect(now >= later(began, whole)).toBe(true);
            return;
          }
          expect(next > now).toBe(true);
          // An early try happens somewhere before the next one, and gives its count back.
          now = early ? later(now, Math.ceil((Date.parse(next) - Date.parse(now)) / 2)) : later(next, late);
          if (early && now < next) failed -= 1;
        }
      }),
    );
  });
});
