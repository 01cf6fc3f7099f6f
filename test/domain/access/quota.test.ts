import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSpent,
  type Lease,
  leased,
  minuteOf,
  portionOf,
  remaining,
  secondsLeft,
} from '../../../domain/access/quota.ts';

describe('a minute', () => {
  it('is what requests are counted in, and ends after its seconds', () => {
    expect(minuteOf('2026-04-01T10:15:30.120Z')).toBe('2026-04-01T10:15');
    expect(secondsLeft('2026-04-01T10:15:30.120Z')).toBe(30);
    expect(secondsLeft('2026-04-01T10:15:00.000Z')).toBe(60);
    expect(secondsLeft('2026-04-01T10:15:59.999Z')).toBe(1);
  });
});

describe('a portion', () => {
  it('is a fortieth of the limit, at most fifty requests and at least one', () => {
    expect([1_200, 12_000, 600, 300, 60, 10].map(portionOf)).toEqual([30, 50, 15, 7, 1, 1]);
  });
});

/** Instances that take turns; answers how many requests were let in, and how many portions were counted. */
const minuteWith = (turns: readonly number[], limit: number) => {
  const portion = portionOf(limit);
  const leases = new Map<number, Lease>();
  let sum = 0;
  let writes = 0;
  let admitted = 0;
  for (const instance of turns) {
    let own = leases.get(instance);
    if (own === undefined || (own.left === 0 && !isSpent(own, limit))) {
      sum += portion;
      writes += 1;
      own = leased('m', sum, portion, limit);
    }
    if (own.left > 0) admitted += 1;
    leases.set(instance, { ...own, left: Math.max(0, own.left - 1) });
    expect(remaining(own, limit)).toBeLessThanOrEqual(limit);
  }
  return { admitted, writes };
};

describe('instances that count for one holder', () => {
  it('never let in more than the limit, and keep back little of it', () => {
    const turns = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 900 });
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 600 }), (order, limit) => {
        const { admitted } = minuteWith(order, limit);
        expect(admitted).toBeLessThanOrEqual(limit);
        const withheld = 6 * portionOf(limit);
        expect(admitted).toBeGreaterThanOrEqual(Math.min(order.length, limit) - withheld);
      }),
      { numRuns: 300 },
    );
  });

  it('write a tenth of what is asked for at ten a second, and less', () => {
    const turns = Array.from({ length: 600 }, (_, index) => index % 4);
    for (const perKey of [600, 1_200, 6_000]) {
      const own = minuteWith(turns, perKey);
      const whole = minuteWith(turns, 12_000);
      if (perKey > 600) expect(own.admitted).toBe(600);
      expect((own.writes + whole.writes) / turns.length).toBeLessThanOrEqual(0.1);
    }
  });

  it('write nothing more once all is spent', () => {
    const { admitted, writes } = minuteWith(new Array(2_000).fill(0), 300);
    expect(admitted).toBe(300);
    // Portions of seven, of which the last is cut.
    expect(writes).toBe(43);
  });
});
