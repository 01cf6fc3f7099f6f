import { type Digits, settled } from './digits.ts';

/** A decimal as text stands in JSON, in the table and in plans: digits, an optional sign and fraction, no exponent. */
export const decimalPattern = /^-?(0|[1-9]\d{0,29})(\.\d{1,20})?$/;

const zeroCode = 48;
const nineCode = 57;
const pointCode = 46;
const minusCode = 45;
const isDigit = (code: number): boolean => code >= zeroCode && code <= nineCode;

const decimalText = /^-?\d+(\.\d+)?$/;

const readLong = (text: string): Digits => {
  if (!decimalText.test(text)) throw new Error(`"${text}" is not decimal text`);
  return settled(BigInt(text.replace('.', '')));
};

/** The digits of decimal text of any length, without its point. Other text is a fault of ours: a schema has checked it. */
export const digitsIn = (text: string): Digits => {
  const isNegative = text.charCodeAt(0) === minusCode;
  const first = isNegative ? 1 : 0;
  // Fifteen digits are always a safe integer.
  if (text.length > 15 || !isDigit(text.charCodeAt(first)) || !isDigit(text.charCodeAt(text.length - 1)))
    return readLong(text);
  let digits = 0;
  let points = 0;
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits = digits * 10 + (code - zeroCode);
    else if (code === pointCode && points === 0) points = 1;
    else return readLong(text);
  }
  return isNegative ? -digits : digits;
};

/** How many digits stand behind the point of decimal text. */
export const decimalsIn = (text: string): number => {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
};

/** Digits as text with a point before the last so many. */
export const pointed = (digits: Digits, decimals: number): string => {
  if (decimals === 0) return String(digits);
  const all = String(digits < 0 ? -digits : digits).padStart(decimals + 1, '0');
  const point = all.length - decimals;
  return `${digits < 0 ? '-' : ''}${all.slice(0, point)}.${all.slice(point)}`;
};

/** Text with a point, without the zeros at its end and without a point that nothing stands behind. */
export const trimmed = (text: string): string => {
  let end = text.length;
  while (text.charCodeAt(end - 1) === zeroCode) end -= 1;
  return text.slice(0, text.charCodeAt(end - 1) === pointCode ? end - 1 : end);
};
