import { describe, expect, it } from 'vitest';
import { windowKey } from '../../../domain/ledger/entry.ts';

describe('the key of a window', () => {
  it('is of plan, component and window', () =>
    expect(windowKey('plan', 'c', '2024-Q1')).toBe('plan/c/2024-Q1'));
});
