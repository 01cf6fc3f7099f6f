import { describe, expect, it } from 'vitest';
import { isSandbox, sandboxOf, vendorOf } from '../../../domain/access/sandbox.ts';

describe('a sandbox', () => {
  it('stands beside its vendor, and each tells the other', () => {
    expect(sandboxOf('acme')).toBe('acme-test');
    expect(vendorOf(sandboxOf('acme'))).toBe('acme');
    expect(vendorOf('acme')).toBe('acme');
    expect([isSandbox('acme-test'), isSandbox('acme'), isSandbox('latest')]).toEqual([true, false, false]);
  });
});
