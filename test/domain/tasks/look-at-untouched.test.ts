import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAtUntouched, nextLook } from '../../../domain/tasks/look-at-untouched.ts';

const rule = { status: 'active', trigger: { untouchedDays: 14 } } as const;
const day = 86_400_000;
const instant = (days: number): string => new Date(Date.UTC(2026, 0, 1) + days * day).toISOString();
const touched = instant(0);

describe('what nobody touched', () => {
  it('for as long as the rule says gets a task, and is looked at again after as long', () => {
    expect(
      lookAtUntouched(rule, { touchedAt: touched, isOpen: true, isMeant: true }, touched, instant(14)),
    ).toEqual({
      gives: true,
      next: { since: touched, at: instant(28) },
    });
  });

  it('but is none of those that the rule speaks of gets none, and is looked at again', () => {
    const other = { touchedAt: touched, isOpen: true, isMeant: false };
    expect(lookAtUntouched(rule, other, touched, instant(14))).toEqual({
      next: { since: touched, at: instant(28) },
    });
  });

  it('but is touched meanwhile gets none: the term counts from the touch, and an earlier task is taken back', () => {
    expect(
      lookAtUntouched(rule, { touchedAt: instant(5), isOpen: true, isMeant: true }, touched, instant(14)),
    ).toEqual({
      takesBack: true,
      next: { since: instant(5), at: instant(19) },
    });
  });

  it('and was touched so long ago that a look came late gets its task at once', () => {
    expect(
      lookAtUntouched(rule, { touchedAt: instant(5), isOpen: true, isMeant: true }, touched, instant(20)),
    ).toEqual({
      gives: true,
      takesBack: true,
      next: { since: instant(5), at: instant(33) },
    });
  });

  it('is looked at no more once it is over, gone, or the rule rests', () => {
    expect(
      lookAtUntouched(rule, { touchedAt: touched, isOpen: false, isMeant: true }, touched, instant(14)),
    ).toEqual({
      takesBack: true,
    });
    expect(lookAtUntouched(rule, undefined, touched, instant(14))).toEqual({ takesBack: true });
    const watched = { touchedAt: touched, isOpen: true, isMeant: true };
    expect(lookAtUntouched({ ...rule, status: 'paused' }, watched, touched, instant(14))).toEqual({});
    expect(lookAtUntouched(undefined, watched, touched, instant(14))).toEqual({});
  });
});

describe('the next look', () => {
  it('is ahead, by at most a term, after whole terms from the touch: two that look at any moments meet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * day }),
        fc.integer({ min: 1, max: 365 }),
        (passed, days) => {
          const now = new Date(Date.parse(touched) + passed).toISOString();
          const { since, at } = nextLook({ ...rule, trigger: { untouchedDays: days } }, touched, now);
          const wait = Date.parse(at) - Date.parse(now);
          expect(since).toBe(touched);
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(days * day);
          expect((Date.parse(at) - Date.parse(touched)) % (days * day)).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});
