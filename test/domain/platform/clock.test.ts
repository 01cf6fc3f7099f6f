import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMove, momentOn, showing } from '../../../domain/platform/clock.ts';

const standing = { tenant: 'acme-test', ahead: 60_000, version: 3 };
const ours = '2026-04-01T10:00:00.000Z';

describe('a clock', () => {
  it('shows our time and what it is ahead', () => {
    expect(momentOn(standing, ours)).toBe('2026-04-01T10:01:00.000Z');
  });

  it('shows the moment that it was set to, as a new version', () => {
    const set = showing(standing, '2026-05-01T00:00:00.000Z', ours);
    expect(set.version).toBe(4);
    expect(momentOn(set, ours)).toBe('2026-05-01T00:00:00.000Z');
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (distance) => {
        const moment = new Date(Date.parse(ours) + distance).toISOString();
        const before = momentOn(standing, ours);
        const after = momentOn(showing(standing, moment, ours), ours);
        expect(after).toBe(moment > before ? moment : before);
      }),
    );
  });

  it('is not moved back, nor over ten years', () => {
    const now = '2026-04-01T10:00:00.000Z';
    expect(() => checkMove(now, now)).not.toThrow();
    expect(() => checkMove('2026-04-01T09:59:59.999Z', now)).toThrow('clock-goes-back');
    expect(() => checkMove('2036-04-01T00:00:00.000Z', now)).not.toThrow();
    expect(() => checkMove('2036-05-01T00:00:00.000Z', now)).toThrow('malformed');
  });
});
