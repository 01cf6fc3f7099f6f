import { describe, expect, it } from 'vitest';
import {
  constant,
  dec,
  decimalPattern,
  percentage,
  sumOf,
  sumText,
  text,
} from '../../../domain/kernel/decimal.ts';

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

describe('the numbers of a plan', () => {
  it('are read once and kept', () => {
    expect(constant('12.50').equals(dec('12.5'))).toBe(true);
    expect(constant('12.50')).toBe(constant('12.50'));
    expect(text(percentage('2.5'))).toBe('0.025');
    expect(text(percentage('0.00000000000000000001'))).toBe('0.0000000000000000000001');
    expect(percentage('2.5')).toBe(percentage('2.5'));
  });

  it('are right when more of them come than are kept', () => {
    for (let number = 0; number < 12_000; number += 1)
      expect(constant(String(number)).equals(number)).toBe(true);
    expect(text(constant('12.50'))).toBe('12.5');
  });

  it('are not mixed up with percentages', () => {
    expect([text(constant('7')), text(percentage('7'))]).toEqual(['7', '0.07']);
  });
});

describe('a sum', () => {
  it('is that of all its decimals, and zero where there is none', () => {
    expect(text(sumOf([]))).toBe('0');
    expect(text(sumOf([dec('0.1')]))).toBe('0.1');
    expect(text(sumOf([dec('0.1'), dec('0.2'), dec('-0.4')]))).toBe('-0.1');
  });
});
