import { Decimal as Base } from 'decimal.js';

/**
 * Exact decimal numbers. 100 significant digits are more than any product of the bounded inputs can need
 * (amounts ≤ 30 digits, rates ≤ 20, shares ≤ 8), so nothing is rounded here: rounding happens only where it is named.
 */
export const Decimal = Base.clone({
  precision: 400,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -1e3,
  toExpPos: 1e3,
});
export type Decimal = Base;

/** A decimal as text stands in JSON, in the table and in plans: digits, an optional sign and fraction, no exponent. */
export const decimalPattern = /^-?(0|[1-9]\d{0,29})(\.\d{1,20})?$/;

/** Reads decimal text. The text must have been checked by a schema before; anything else is a fault of ours. */
export const dec = (text: string): Decimal => new Decimal(text);

export const zero: Decimal = new Decimal(0);
export const hundred: Decimal = new Decimal(100);

/** More texts than the plans in use have: then all are read anew. */
const mostKept = 10_000;

const remembering = (read: (text: string) => Decimal): ((text: string) => Decimal) => {
  const kept = new Map<string, Decimal>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size === mostKept) kept.clear();
    const value = read(text);
    kept.set(text, value);
    return value;
  };
};

/** Reads a number that stands in a plan. Every window needs the same few, so each is read once and kept. */
export const constant = remembering(dec);

/** A percentage that stands in a plan, as a factor: `"5"` is 0.05. */
export const percentage = remembering((text) => dec(text).dividedBy(hundred));

/** The sum of decimals; a single one is its own sum. */
export const sumOf = (values: readonly Decimal[]): Decimal =>
  values.length === 0 ? zero : values.reduce((sum, value) => sum.plus(value));

/** Writes a decimal as plain text: never an exponent, never a negative zero. */
export const text = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed());

/** The sum of decimal texts, as text. */
export const sumText = (...values: readonly string[]): string =>
  text(values.reduce((sum, value) => sum.plus(value), zero));
