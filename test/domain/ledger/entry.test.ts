import { describe, expect, it } from 'vitest';
import { saleCause, saleOf, targetCause, windowKey } from '../../../domain/ledger/entry.ts';

describe('causes', () => {
  it('name a sale and its version, or a target and its revision', () => {
    expect(saleCause('sale_abc', 3)).toBe('sale_abc@3');
    expect(targetCause('revenue', '2024-01', 2)).toBe('target:revenue:2024-01@2');
  });
  it('lead back to the sale, where it is one', () => {
    expect(saleOf(saleCause('sale_a@b', 12))).toBe('sale_a@b');
    expect(saleOf(targetCause('revenue', '2024-01', 2))).toBeUndefined();
  });
});

describe('the key of a window', () => {
  it('is of plan, component and window', () =>
    expect(windowKey('plan', 'c', '2024-Q1')).toBe('plan/c/2024-Q1'));
});
