import { added, type Cutting, cut, type Digits, multiplied, raised } from './digits.ts';
import { decimalsIn, digitsIn, pointed, trimmed } from './digits-text.ts';
import { quotient } from './division.ts';

/**
 * Exact decimal numbers: whole digits, and how many decimals they end with. Nothing but `dividedBy` and
 * `toDecimalPlaces` ever loses a digit (docs/adr/0017-numbers-are-whole-digits.md).
 */
export class Decimal {
  readonly #digits: Digits;
  readonly #scale: number;

  private constructor(digits: Digits, scale: number) {
    this.#digits = digits;
    this.#scale = scale;
  }

  /** Reads decimal text of any length. Other text is a fault of ours: a schema has checked it where it came in. */
  static read(text: string): Decimal {
    return new Decimal(digitsIn(text), decimalsIn(text));
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.#scale, other.#scale);
    const own = raised(this.#digits, scale - this.#scale);
    return new Decimal(added(own, raised(other.#digits, scale - other.#scale)), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  negated(): Decimal {
    return new Decimal(-this.#digits, this.#scale);
  }

  abs(): Decimal {
    return this.isNegative() ? this.negated() : this;
  }

  times(other: Decimal): Decimal {
    return new Decimal(multiplied(this.#digits, other.#digits), this.#scale + other.#scale);
  }

  /** A hundredth: what a percentage is as a factor. */
  percent(): Decimal {
    return new Decimal(this.#digits, this.#scale + 2);
  }

  /** The quotient, to 400 significant digits. */
  dividedBy(other: Decimal): Decimal {
    return Decimal.read(quotient(this.toText(), other.toText()));
  }

  /** The number with at most so many decimals. */
  toDecimalPlaces(places: number, rounding: Cutting): Decimal {
    if (this.#scale <= places) return this;
    return new Decimal(cut(this.#digits, this.#scale - places, rounding), places);
  }

  /** −1 where it is below the other, 1 where it is above, 0 where both are the same. */
  comparedTo(other: Decimal): -1 | 0 | 1 {
    const scale = Math.max(this.#scale, other.#scale);
    const own = raised(this.#digits, scale - this.#scale);
    const others = raised(other.#digits, scale - other.#scale);
    return own < others ? -1 : own > others ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.comparedTo(other) === 0;
  }

  atLeast(other: Decimal): boolean {
    return this.comparedTo(other) >= 0;
  }

  atMost(other: Decimal): boolean {
    return this.comparedTo(other) <= 0;
  }

  greaterThan(other: Decimal): boolean {
    return this.comparedTo(other) > 0;
  }

  lessThan(other: Decimal): boolean {
    return this.comparedTo(other) < 0;
  }

  isZero(): boolean {
    return this.#digits === 0;
  }

  isNegative(): boolean {
    return this.#digits < 0;
  }

  isPositive(): boolean {
    return this.#digits > 0;
  }

  /** How many decimals its text has. */
  decimalPlaces(): number {
    return decimalsIn(this.toText());
  }

  /** Plain text: no exponent, no zeros at the end of the fraction, no negative zero. */
  toText(): string {
    const shown = pointed(this.#digits, this.#scale);
    return this.#scale === 0 ? shown : trimmed(shown);
  }

  /** The same text, where a number is put into a sentence. */
  toString(): string {
    return this.toText();
  }

  /** Plain text with exactly so many decimals; the number must not have more. */
  toFixed(places: number): string {
    const kept = cut(this.#digits, Math.max(this.#scale - places, 0), 'half-up');
    return pointed(raised(kept, Math.max(places - this.#scale, 0)), places);
  }
}

/** Reads decimal text: see `Decimal.read`. */
export const dec = (text: string): Decimal => Decimal.read(text);

/** So many. A number that is no safe integer is a fault of ours. */
export const whole = (count: number): Decimal => {
  if (!Number.isSafeInteger(count)) throw new Error(`${count} is not a count`);
  return dec(String(count));
};

export const zero: Decimal = dec('0');
export const single: Decimal = dec('1');
export const hundred: Decimal = dec('100');

/** The sum of decimals; a single one is its own sum. */
export const sumOf = (values: readonly Decimal[]): Decimal =>
  values.length === 0 ? zero : values.reduce((sum, value) => sum.plus(value));

/** Writes a decimal as plain text: never an exponent, never a negative zero. */
export const text = (value: Decimal): string => value.toText();

/** The sum of decimal texts, as text. */
export const sumText = (...values: readonly string[]): string =>
  text(values.reduce((sum, value) => sum.plus(dec(value)), zero));
