import { Decimal } from './decimal.ts';

const zeroCode = 48;
const nineCode = 57;
const pointCode = 46;
const minusCode = 45;
const isDigit = (code: number): boolean => code >= zeroCode && code <= nineCode;

const decimalText = /^-?\d+(\.\d+)?$/;

/** Powers of ten that are safe integers. */
const powers: readonly number[] = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));
const mostSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** A BigInt as a safe integer where it is one, so that a large sum in between makes nothing slow for ever. */
const settled = (digits: bigint): number | bigint =>
  digits <= mostSafe && digits >= -mostSafe ? Number(digits) : digits;

// A sum or product of safe integers that leaves them can't round back among them: what is safe is exact.
const added = (a: number | bigint, b: number | bigint): number | bigint => {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return settled(BigInt(a) + BigInt(b));
};

const multiplied = (a: number | bigint, b: number | bigint): number | bigint => {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return settled(BigInt(a) * BigInt(b));
};

const raised = (digits: number | bigint, by: number): number | bigint =>
  by === 0 ? digits : multiplied(digits, powers[by] ?? 10n ** BigInt(by));

/**
 * Exact numbers for sums over whole histories: whole digits and the number of decimals they stand for. Digits are a safe
 * integer as long as they fit and a BigInt beyond: an operation whose result is not a safe integer is done again in
 * BigInts, so no result was ever a rounded float. Amounts are priced in Decimals: see `toDecimal`.
 */
export class Exact {
  readonly #digits: number | bigint;
  readonly #scale: number;

  /** Only for digits that are a safe integer or, beyond, a BigInt. */
  private constructor(digits: number | bigint, scale: number) {
    this.#digits = digits;
    this.#scale = scale;
  }

  /** Reads decimal text of any length. Other text is a fault of ours: a schema has checked it where it came in. */
  static read(text: string): Exact {
    const isNegative = text.charCodeAt(0) === minusCode;
    const first = isNegative ? 1 : 0;
    // Fifteen digits are always a safe integer.
    if (text.length > 15 || !isDigit(text.charCodeAt(first)) || !isDigit(text.charCodeAt(text.length - 1)))
      return Exact.#readLong(text);
    let digits = 0;
    let point = -1;
    for (let at = first; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) digits = digits * 10 + (code - zeroCode);
      else if (code === pointCode && point === -1) point = at;
      else return Exact.#readLong(text);
    }
    return new Exact(isNegative ? -digits : digits, point === -1 ? 0 : text.length - point - 1);
  }

  static #readLong(text: string): Exact {
    if (!decimalText.test(text)) throw new Error(`"${text}" is not decimal text`);
    const point = text.indexOf('.');
    const digits = settled(BigInt(text.replace('.', '')));
    return new Exact(digits, point === -1 ? 0 : text.length - point - 1);
  }

  plus(other: Exact): Exact {
    const scale = Math.max(this.#scale, other.#scale);
    const own = raised(this.#digits, scale - this.#scale);
    return new Exact(added(own, raised(other.#digits, scale - other.#scale)), scale);
  }

  minus(other: Exact): Exact {
    return this.plus(other.negated());
  }

  negated(): Exact {
    return new Exact(-this.#digits, this.#scale);
  }

  times(other: Exact): Exact {
    return new Exact(multiplied(this.#digits, other.#digits), this.#scale + other.#scale);
  }

  /** A hundredth: what a percentage is as a factor. */
  percent(): Exact {
    return new Exact(this.#digits, this.#scale + 2);
  }

  isZero(): boolean {
    return this.#digits === 0;
  }

  isAboveZero(): boolean {
    return this.#digits > 0;
  }

  /** Plain decimal text: no exponent, no zeros at the end of the fraction, no negative zero. */
  toText(): string {
    if (this.#digits === 0) return '0';
    if (this.#scale === 0) return String(this.#digits);
    const all = String(this.#digits < 0 ? -this.#digits : this.#digits).padStart(this.#scale + 1, '0');
    const point = all.length - this.#scale;
    let end = all.length;
    while (end > point && all.charCodeAt(end - 1) === zeroCode) end -= 1;
    const size = end === point ? all.slice(0, point) : `${all.slice(0, point)}.${all.slice(point, end)}`;
    return this.#digits < 0 ? `-${size}` : size;
  }

  toDecimal(): Decimal {
    return new Decimal(this.toText());
  }
}

/** An exact number from decimal text: see `Exact.read`. */
export const exact = (text: string): Exact => Exact.read(text);

export const nought = exact('0');
export const single = exact('1');
