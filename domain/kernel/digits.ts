/** Whole digits: a safe integer as long as they fit, and a BigInt beyond. Each value has one of the two forms. */
export type Digits = number | bigint;

/** Where digits that are cut off take the rest: ties away from zero or to the even neighbour; away from zero; down. */
export type Cutting = 'half-up' | 'half-even' | 'up' | 'floor';

/** Powers of ten that are safe integers. */
const powers: readonly number[] = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));
const mostSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** A BigInt as a safe integer where it is one, so that a large sum in between makes nothing slow for ever. */
export const settled = (digits: bigint): Digits =>
  digits <= mostSafe && digits >= -mostSafe ? Number(digits) : digits;

// A sum or product of safe integers that leaves them can't round back among them: what is safe is exact.
export const added = (a: Digits, b: Digits): Digits => {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return settled(BigInt(a) + BigInt(b));
};

export const multiplied = (a: Digits, b: Digits): Digits => {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return settled(BigInt(a) * BigInt(b));
};

/** The digits with so many zeros behind them. */
export const raised = (digits: Digits, by: number): Digits =>
  by === 0 ? digits : multiplied(digits, powers[by] ?? 10n ** BigInt(by));

/** Whether what is cut off makes the size of the digits that stay one larger; `half` is its place beside a half: −1, 0, 1. */
const isAway = (half: number, isOdd: boolean, isBelowZero: boolean, rounding: Cutting): boolean => {
  if (rounding === 'up') return true;
  if (rounding === 'floor') return isBelowZero;
  return half > 0 || (half === 0 && (rounding === 'half-up' || isOdd));
};

const cutLong = (digits: bigint, unit: bigint, rounding: Cutting): Digits => {
  const rest = digits % unit;
  const kept = digits / unit;
  if (rest === 0n) return settled(kept);
  const size = 2n * (rest < 0n ? -rest : rest);
  const half = size > unit ? 1 : size === unit ? 0 : -1;
  const away = digits < 0n ? -1n : 1n;
  return settled(isAway(half, kept % 2n !== 0n, digits < 0n, rounding) ? kept + away : kept);
};

/** The digits without the last so many, rounded. */
export const cut = (digits: Digits, by: number, rounding: Cutting): Digits => {
  const unit = powers[by];
  if (typeof digits !== 'number' || unit === undefined)
    return cutLong(BigInt(digits), 10n ** BigInt(by), rounding);
  const rest = digits % unit;
  // Both are whole and the one is a multiple of the other, so this division is exact.
  const kept = (digits - rest) / unit;
  if (rest === 0) return kept;
  const half = 2 * Math.abs(rest) - unit;
  return isAway(half, kept % 2 !== 0, digits < 0, rounding) ? kept + Math.sign(digits) : kept;
};
