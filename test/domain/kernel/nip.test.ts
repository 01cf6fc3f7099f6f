import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNip } from '../../../domain/kernel/nip.ts';

const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
/** Numbers with a right check digit: nine digits that leave no remainder of ten. */
const nips = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  .map((digits) => ({
    digits,
    rest: digits.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0) % 11,
  }))
  .filter(({ rest }) => rest < 10)
  .map(({ digits, rest }) => [...digits, rest].join(''));

describe('a NIP', () => {
  it.each(['5260001246', '526-000-12-46', 'PL5260001246', 'PL 526 000 12 46'])('is right: %s', (text) =>
    expect(isNip(text)).toBe(true),
  );

  it.each(['5260001247', '526000124', '52600012460', 'DE5260001246', '1234567890', '526000124X', ''])(
    'is not right: %s',
    (text) => expect(isNip(text)).toBe(false),
  );

  it('has a check digit that tells every single wrong digit', () =>
    fc.assert(
      fc.property(nips, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (nip, at, by) => {
        expect(isNip(nip)).toBe(true);
        const wrong = String((Number(nip[at]) + by) % 10);
        expect(isNip(nip.slice(0, at) + wrong + nip.slice(at + 1))).toBe(false);
      }),
    ));
});
