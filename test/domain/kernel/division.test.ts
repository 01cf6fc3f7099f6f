import { describe, expect, it } from 'vitest';
import { quotient, writtenOut } from '../../../domain/kernel/division.ts';

describe('what decimal.js does for the kernel', () => {
  it('is to divide, as far as anybody needs', () => {
    expect(quotient('1', '8')).toBe('0.125');
    expect(quotient('-1', '3')).toBe(`-0.${'3'.repeat(400)}`);
    expect(quotient('1', '10000000000')).toBe('0.0000000001');
  });

  it('is to write a float out', () => {
    expect([0.1, 1e-7, 1e21, 12n, -2.5].map(writtenOut)).toEqual([
      '0.1',
      '0.0000001',
      '1000000000000000000000',
      '12',
      '-2.5',
    ]);
  });
});
