import { describe, expect, it } from 'vitest';
import {
  boundText,
  inLanguage,
  mainSum,
  measuredText,
  referenceText,
  sentence,
  valueText,
} from '../../../../domain/ledger/sentences/measured.ts';
import { explainedWindow, shown } from '../explanations.ts';

describe('what is measured', () => {
  it('is told as money, units or sales, each with its number', () => {
    const all = ([measure, value]: readonly ['revenue' | 'quantity' | 'sales', string]) => [
      shown(valueText(measure, value, 'EUR', 'en')),
      shown(valueText(measure, value, 'EUR', 'pl')),
    ];
    expect(all(['revenue', '1234.5'])).toEqual(['EUR_1,234.50', '1_234,50_EUR']);
    expect(all(['quantity', '1'])).toEqual(['1 unit', '1 szt.']);
    expect(all(['quantity', '12.5'])).toEqual(['12.5 units', '12,5 szt.']);
    expect(all(['sales', '1'])).toEqual(['1 sale', '1 sprzedaż']);
    expect(all(['sales', '2'])).toEqual(['2 sales', '2 sprzedaże']);
    expect(all(['sales', '5'])).toEqual(['5 sales', '5 sprzedaży']);
  });
  it('has its name where the number alone would not tell', () => {
    const told = (measure: 'revenue' | 'margin' | 'sales', isSubject: boolean) => [
      shown(measuredText(measure, '10', { currency: 'JPY', language: 'en', isSubject })),
      shown(measuredText(measure, '10', { currency: 'JPY', language: 'pl', isSubject })),
    ];
    expect(told('revenue', true)).toEqual(['revenue of JPY_10', 'obrót 10_JPY']);
    expect(told('margin', true)).toEqual(['margin of JPY_10', 'marża 10_JPY']);
    expect(told('margin', false)).toEqual(['margin of JPY_10', 'marżę 10_JPY']);
    expect(told('sales', false)).toEqual(['10 sales', '10 sprzedaży']);
  });
  it('is the base, or what reaches the steps where there is none', () => {
    expect([mainSum({ base: 'revenue' }), mainSum({})]).toEqual(['base', 'driver']);
  });
});

describe('a bound', () => {
  it('is in the driver’s unit, or in percent of what that is compared with', () => {
    const at = (over: object, language: 'pl' | 'en') =>
      shown(boundText('2', explainedWindow(over), language));
    expect(at({}, 'en')).toBe('EUR_2.00');
    expect(at({ driver: 'sales' }, 'pl')).toBe('2 sprzedaży');
    expect(at({ driver: 'sales' }, 'en')).toBe('2 sales');
    expect(at({ driver: 'quantity' }, 'pl')).toBe('2 szt.');
    expect(at({ compared: { with: 'target' } }, 'pl')).toBe('2_% celu');
    expect(at({ compared: { with: 'yearEarlier' } }, 'en')).toBe('2_% of the result a year earlier');
    expect(at({ compared: { with: 'peers' } }, 'pl')).toBe('2_% średniej partnerów');
  });
});

describe('what something is a part of', () => {
  it('is told in both languages', () => {
    const told = (language: 'pl' | 'en') =>
      (['target', 'yearEarlier', 'peers'] as const).map((one) => referenceText(one, language));
    expect(told('pl')).toEqual(['celu', 'wyniku sprzed roku', 'średniej partnerów']);
    expect(told('en')).toEqual(['of the target', 'of the result a year earlier', "of the partners' mean"]);
  });
});

describe('a sentence', () => {
  it('begins with a capital letter, ends with one full stop, and is in one language', () => {
    expect(sentence('część do 3 szt.')).toBe('Część do 3 szt.');
    expect(sentence('the whole')).toBe('The whole.');
    expect([inLanguage('pl', 'a', 'b'), inLanguage('en', 'a', 'b')]).toEqual(['a', 'b']);
  });
});
