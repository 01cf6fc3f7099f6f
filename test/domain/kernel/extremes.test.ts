import { describe, expect, it } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import { greater, lesser } from '../../../domain/kernel/extremes.ts';

describe('of two numbers', () => {
  it.each([
    ['-1', '0.5'],
    ['0.5', '0.51'],
    ['2', '2.0'],
  ])('%s is the smaller and %s the greater, whichever comes first', (low, high) => {
    for (const [a, b] of [
      [dec(low), dec(high)],
      [dec(high), dec(low)],
    ] as const) {
      expect(lesser(a, b).equals(dec(low))).toBe(true);
      expect(greater(a, b).equals(dec(high))).toBe(true);
    }
  });
});
