import { expect } from 'vitest';
import { Decimal } from '../../domain/kernel/decimal.ts';

// Decimals keep their digits private: without this, `toEqual` would take any two for the same.
expect.addEqualityTesters([
  (a: unknown, b: unknown) => {
    if (!(a instanceof Decimal) || !(b instanceof Decimal)) return undefined;
    return a.equals(b);
  },
]);
