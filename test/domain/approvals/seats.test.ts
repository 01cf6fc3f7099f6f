import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSeats } from '../../../domain/approvals/seats.ts';

/** The most places that can be filled, by trying everything. */
const most = (fits: readonly (readonly number[])[], taken: readonly number[] = []): number => {
  const [first, ...rest] = fits;
  if (first === undefined) return 0;
  return Math.max(
    most(rest, taken),
    ...first.filter((at) => !taken.includes(at)).map((at) => 1 + most(rest, [...taken, at])),
  );
};

describe('places', () => {
  it('are filled by as many people as possible, whoever came first', () => {
    // Anna fits both places, Adam only the first, which she took.
    expect([...fillSeats([[0, 1], [0]])].toSorted()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('are filled as well as by trying everything, each once and by who fits it', () => {
    const people = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(people, (fits) => {
        const held = fillSeats(fits);
        expect(held.size).toBe(most(fits));
        expect(new Set(held.values()).size).toBe(held.size);
        for (const [at, one] of held) expect(fits[one]).toContain(at);
      }),
    );
  });
});
