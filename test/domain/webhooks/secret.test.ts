import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { later } from '../../../domain/kernel/day.ts';
import { type EndpointSecret, rotateSecret, signingSecrets } from '../../../domain/webhooks/secret.ts';

const now = '2026-03-01T12:00:00.000Z';
const day = 24 * 3_600_000;
const first: EndpointSecret = { current: 'whsec_a', before: [], version: 1 };
const rotated = rotateSecret(first, { fresh: 'whsec_b', request: 'r1' }, now);

describe('a secret', () => {
  it('signs alone until it is rotated', () => {
    expect(signingSecrets(first, now)).toEqual(['whsec_a']);
  });

  it('signs beside its successor for a day, to the millisecond', () => {
    expect(rotated).toMatchObject({ current: 'whsec_b', request: 'r1', version: 2 });
    expect(signingSecrets(rotated, now)).toEqual(['whsec_b', 'whsec_a']);
    expect(signingSecrets(rotated, later(now, day - 1))).toEqual(['whsec_b', 'whsec_a']);
    expect(signingSecrets(rotated, later(now, day))).toEqual(['whsec_b']);
  });

  it('signs out its day also where it is rotated again', () => {
    const again = rotateSecret(rotated, { fresh: 'whsec_c', request: 'r2' }, later(now, day / 2));
    expect(signingSecrets(again, later(now, day / 2))).toEqual(['whsec_c', 'whsec_b', 'whsec_a']);
    expect(signingSecrets(again, later(now, day))).toEqual(['whsec_c', 'whsec_b']);
  });

  it('never stands beside more than four, however often it is rotated, and is the newest itself', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 2 * day }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(gaps, (all) => {
        let one = first;
        let at = now;
        for (const [index, gap] of all.entries()) {
          at = later(at, gap);
          one = rotateSecret(one, { fresh: `whsec_${index}`, request: String(index) }, at);
        }
        const signing = signingSecrets(one, at);
        expect(signing[0]).toBe(`whsec_${all.length - 1}`);
        expect(signing.length).toBeLessThanOrEqual(5);
        expect(new Set(signing).size).toBe(signing.length);
      }),
    );
  });
});
