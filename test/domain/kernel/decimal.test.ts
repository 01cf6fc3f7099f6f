import { describe, expect, it } from 'vitest';
import { dec, sumOf, sumText, text, whole, zero } from '../../../domain/kernel/decimal.ts';
import { decimalPattern } from '../../../domain/kernel/digits-text.ts';

describe('decimals', () => {
  it('add exactly where binary numbers do not', () => {
    expect(text(dec('0.1').plus(dec('0.2')))).toBe('0.3');
    expect(sumText('0.1', '0.2', '-0.3')).toBe('0');
  });

  it('keep every digit of large and small inputs', () => {
    const large = '999999999999999999999999999999';
    const small = '0.00000000000000000001';
    expect(text(dec(large).plus(dec(small)))).toBe(`${large}.00000000000000000001`);
    expect(text(dec(large).times(dec(large)))).toBe(String(BigInt(large) * BigInt(large)));
  });

  it('keep every digit of an amount, a rate, a share and a percent of full length', () => {
    const factor = '123456789012345678901234567890.12345678901234567891';
    const digits = BigInt(factor.replace('.', ''));
    const share = '33.33333333333333333333';
    const product = dec(factor).times(dec(factor)).times(dec(share)).times(dec(factor));
    const exact = digits * digits * BigInt(share.replace('.', '')) * digits;
    expect(text(product).replace('.', '')).toBe(String(exact));
  });

  it('are written without exponent and without a negative zero', () => {
    expect(text(dec('0.00000000000000000001'))).toBe('0.00000000000000000001');
    expect(text(dec('100000000000000000000000'))).toBe('100000000000000000000000');
    expect(text(dec('-0.00'))).toBe('0');
    expect(text(dec('5').minus(dec('5')).negated())).toBe('0');
  });

  it('sum nothing to zero', () => expect(sumText()).toBe('0'));

  it.each(['0', '-0.5', '12.50', '1', '999999999999999999999999999999.99999999999999999999'])(
    'read %s',
    (value) => {
      expect(decimalPattern.test(value)).toBe(true);
    },
  );

  it.each([
    '',
    '1e3',
    '1,000',
    '.5',
    '5.',
    '01',
    '+1',
    ' 1',
    '1 000',
    'NaN',
    'Infinity',
    '0x10',
    '1'.repeat(31),
  ])('do not read %j', (value) => expect(decimalPattern.test(value)).toBe(false));
});

describe('a sum', () => {
  it('is that of all its decimals, and zero where there is none', () => {
    expect(text(sumOf([]))).toBe('0');
    expect(text(sumOf([dec('0.1')]))).toBe('0.1');
    expect(text(sumOf([dec('0.1'), dec('0.2'), dec('-0.4')]))).toBe('-0.1');
  });
});

describe('a decimal', () => {
  it('has no negative zero', () => {
    expect(dec('-0').toText()).toBe('0');
    expect(dec('-0.00').isNegative()).toBe(false);
    expect(dec('0').times(dec('-5')).plus(zero.negated()).isNegative()).toBe(false);
    expect(dec('-1').plus(whole(1)).toText()).toBe('0');
    expect(dec('-0.001').toFixed(2)).toBe('0.00');
  });

  it('does not lose the last digit that a float would', () => {
    expect(dec('9007199254740993').toText()).toBe('9007199254740993');
    expect(dec('9007199254740991').plus(dec('2')).toText()).toBe('9007199254740993');
    expect(dec('94906267').times(dec('94906267')).toText()).toBe('9007199515875289');
    expect(dec('900719925474099.1').plus(dec('0.01')).toText()).toBe('900719925474099.11');
  });

  it('is made of a count', () => {
    expect(whole(12).toText()).toBe('12');
    expect(() => whole(0.5)).toThrow('0.5 is not a count');
  });

  it.each([
    '',
    '-',
    '.',
    '5.',
    '.5',
    '-.5',
    '+5',
    '1e5',
    '1,5',
    ' 5',
    '5 ',
    '1.2.3',
    '--5',
    'NaN',
    '0x10',
    '١',
  ])('is not read from %j, short or long', (wrong) => {
    expect(() => dec(wrong)).toThrow(/is not decimal text/);
    expect(() => dec(`${wrong}${wrong === '' ? '' : '0'.repeat(20)}x`)).toThrow(/is not decimal text/);
  });
});
