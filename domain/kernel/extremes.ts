import type { Decimal } from './decimal.ts';

/** The smaller of two. */
export const lesser = (a: Decimal, b: Decimal): Decimal => (a.greaterThan(b) ? b : a);

/** The larger of two. */
export const greater = (a: Decimal, b: Decimal): Decimal => (a.lessThan(b) ? b : a);
