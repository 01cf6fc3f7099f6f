import { describe, expect, it } from 'vitest';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import {
  cutMoney,
  decimalsOf,
  fitsCurrency,
  inMoney,
  isCurrency,
  minorUnit,
  moneyText,
  type Rounding,
  roundMoney,
} from '../../../domain/kernel/money.ts';

const rounded = (value: string, currency: string, rounding: Rounding): string =>
  moneyText(roundMoney(dec(value), currency, rounding), currency);

it('an amount fits its currency where that has as many decimals', () => {
  const fits = (amount: string, currency: string) => fitsCurrency(dec(amount), currency);
  expect([fits('1.23', 'EUR'), fits('1.230', 'EUR'), fits('1.234', 'EUR')]).toEqual([true, true, false]);
  expect([fits('1.234', 'KWD'), fits('12', 'JPY'), fits('12.5', 'JPY')]).toEqual([true, true, false]);
});

describe('rounding to the minor unit', () => {
  it.each([
    ['0.005', '0.01', '0.00'],
    ['0.015', '0.02', '0.02'],
    ['0.025', '0.03', '0.02'],
    ['-0.005', '-0.01', '0.00'],
    ['-0.015', '-0.02', '-0.02'],
    ['-0.025', '-0.03', '-0.02'],
    ['0.0249999', '0.02', '0.02'],
    ['0.0250001', '0.03', '0.03'],
  ])('%s is %s half-up and %s half-even', (value, up, even) => {
    expect(rounded(value, 'EUR', 'half-up')).toBe(up);
    expect(rounded(value, 'EUR', 'half-even')).toBe(even);
  });

  it('goes by the currency: whole yen, thousandths of a dinar', () => {
    expect(rounded('10.5', 'JPY', 'half-up')).toBe('11');
    expect(rounded('10.5', 'JPY', 'half-even')).toBe('10');
    expect(rounded('10.0005', 'KWD', 'half-up')).toBe('10.001');
  });

  it('never gives a negative zero', () => {
    expect(text(roundMoney(dec('-0.001'), 'EUR', 'half-up'))).toBe('0');
    expect(roundMoney(dec('-0.001'), 'EUR', 'half-up').isNegative()).toBe(false);
    expect(moneyText(dec('-0'), 'EUR')).toBe('0.00');
  });
});

describe('currencies', () => {
  it.each([
    ['EUR', 2],
    ['USD', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    ['BHD', 3],
    ['TND', 3],
    ['CLF', 4],
  ])('%s has %d decimals', (code, decimals) => expect(decimalsOf(code)).toBe(decimals));

  it('are those of the list, in capitals', () => {
    expect(isCurrency('EUR')).toBe(true);
    for (const code of ['eur', 'EURO', 'ZZZ', '']) expect(isCurrency(code)).toBe(false);
  });

  it('are written with all their decimals', () => {
    expect(moneyText(dec('12.5'), 'EUR')).toBe('12.50');
    expect(moneyText(dec('12'), 'JPY')).toBe('12');
    expect(inMoney(dec('12.5'), 'EUR')).toEqual({ amount: '12.50', currency: 'EUR' });
    expect(moneyText(dec('-3'), 'KWD')).toBe('-3.000');
  });
});

it('cutting never gives more, down to the least amount of the currency', () => {
  expect(['EUR', 'JPY', 'KWD'].map((code) => text(cutMoney(dec('9.9999'), code)))).toEqual([
    '9.99',
    '9',
    '9.999',
  ]);
  expect(['EUR', 'JPY', 'KWD'].map((code) => text(minorUnit(code)))).toEqual(['0.01', '1', '0.001']);
});
