import { Decimal as Library } from 'decimal.js';

/** Division is the one operation whose result may have no end: it is carried this far, in significant digits. */
const Divided = Library.clone({ precision: 400 });

/** The quotient of two decimal texts, as decimal text. */
export const quotient = (dividend: string, divisor: string): string =>
  new Divided(dividend).dividedBy(divisor).toFixed();

/** A number that the language keeps as a float, as decimal text: the digits that it is written with, without exponent. */
export const writtenOut = (value: number | bigint): string => new Divided(String(value)).toFixed();
