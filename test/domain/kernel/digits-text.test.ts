import { describe, expect, it } from 'vitest';
import { decimalsIn, digitsIn, pointed, trimmed } from '../../../domain/kernel/digits-text.ts';

describe('the text of digits', () => {
  it.each([
    ['12.50', 1250, 2],
    ['-0.05', -5, 2],
    ['7', 7, 0],
    ['0', 0, 0],
    ['90071992547409.93', 9_007_199_254_740_993n, 2],
    ['-900719925474099.1', -9_007_199_254_740_991, 1],
  ])('%s is read as %s with %s decimals, and written again', (text, digits, decimals) => {
    expect(digitsIn(text)).toBe(digits);
    expect(decimalsIn(text)).toBe(decimals);
    expect(pointed(digits, decimals)).toBe(text);
  });

  it.each([
    ['12.50', '12.5'],
    ['12.00', '12'],
    ['0.00', '0'],
    ['100.0', '100'],
    ['-0.10', '-0.1'],
  ])('%s is trimmed to %s', (text, short) => expect(trimmed(text)).toBe(short));

  it('is refused where it is none', () => {
    for (const wrong of ['', '1e5', '1.2.3', '5.', '.5', '12a', '123456789012345678.'])
      expect(() => digitsIn(wrong)).toThrow(`"${wrong}" is not decimal text`);
  });
});
