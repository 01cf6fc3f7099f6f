import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import {
  inBoth,
  spokenAmount,
  spokenDay,
  spokenInstant,
  spokenMoney,
  spokenMonth,
  spokenNumber,
  spokenPercent,
  spokenSales,
  spokenWithin,
} from '../../../domain/kernel/spoken.ts';

/** Non-breaking spaces, made visible. */
const shown = (value: string): string => value.replaceAll('\u00a0', '_');
const money = (amount: string, currency: string, language: 'pl' | 'en'): string =>
  shown(spokenMoney(amount, currency, language));

describe('a number for people', () => {
  it('has the decimals that it has, and a percentage its sign', () => {
    expect(shown(spokenNumber('-1234.50', 'pl'))).toBe('−1_234,5');
    expect(spokenNumber('1234567', 'en')).toBe('1,234,567');
    expect(shown(spokenPercent('7.5', 'pl'))).toBe('7,5_%');
    expect(shown(spokenPercent('7', 'en'))).toBe('7_%');
  });
});

describe('an amount for people', () => {
  it('is grouped by three, with all decimals of its currency', () => {
    expect(money('1234.5', 'PLN', 'pl')).toBe('1_234,50_zł');
    expect(money('1234.5', 'EUR', 'pl')).toBe('1_234,50_EUR');
    expect(money('1234.5', 'PLN', 'en')).toBe('PLN_1,234.50');
    expect(money('0', 'EUR', 'en')).toBe('EUR_0.00');
    expect(money('999', 'EUR', 'pl')).toBe('999,00_EUR');
    expect(money('1000000', 'JPY', 'pl')).toBe('1_000_000_JPY');
    expect(money('1234567.5', 'KWD', 'en')).toBe('KWD_1,234,567.500');
  });
  it('has its sign in front, and zero has none', () => {
    expect(money('-1234.5', 'EUR', 'en')).toBe('−EUR_1,234.50');
    expect(money('-0.5', 'PLN', 'pl')).toBe('−0,50_zł');
    expect(money('-0', 'PLN', 'pl')).toBe('0,00_zł');
    expect(shown(spokenAmount('-1234.5', 'EUR', 'pl'))).toBe('−1_234,50');
  });
  it('loses no digit, however many there are', () => {
    expect(money('123456789012345678901234567890.12345', 'EUR', 'en')).toBe(
      'EUR_123,456,789,012,345,678,901,234,567,890.12345',
    );
    const amounts = fc
      .tuple(fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }), fc.integer({ min: 0, max: 999 }))
      .map(([whole, thousandths]) => `${whole}.${String(thousandths).padStart(3, '0')}`);
    fc.assert(
      fc.property(amounts, fc.constantFrom('pl' as const, 'en' as const), (amount, language) => {
        const back = spokenAmount(amount, 'EUR', language)
          .replace('−', '-')
          .replaceAll(language === 'pl' ? '\u00a0' : ',', '')
          .replace(',', '.');
        expect(dec(back).equals(dec(amount))).toBe(true);
      }),
    );
  });
});

describe('a day for people', () => {
  it('is named in the language', () => {
    expect(spokenDay('2026-11-24', 'pl')).toBe('24 listopada 2026');
    expect(spokenDay('2026-11-24', 'en')).toBe('24 November 2026');
    expect(spokenDay('2026-03-01', 'pl')).toBe('1 marca 2026');
  });
  it('has its month in the nominative where it stands alone', () => {
    expect(spokenMonth('2026-11', 'pl')).toBe('listopad 2026');
    expect(spokenMonth('2026-01', 'en')).toBe('January 2026');
    expect(spokenMonth('2026-12', 'pl')).toBe('grudzień 2026');
  });
  it('is that of the zone, whose clocks are named', () => {
    expect(spokenInstant('2026-11-24T23:30:00.000Z', 'Europe/Warsaw', 'pl')).toBe(
      '25 listopada 2026, 00:30 (Europe/Warsaw)',
    );
    expect(spokenInstant('2026-11-24T13:05:00.000Z', 'UTC', 'en')).toBe('24 November 2026, 13:05 (UTC)');
  });
});

describe('what is said in both languages', () => {
  it('is said by the same rule', () =>
    expect(inBoth((language) => spokenMonth('2026-11', language))).toEqual({
      pl: 'listopad 2026',
      en: 'November 2026',
    }));
});

describe('sales for people', () => {
  it('have the forms that Polish has', () => {
    const forms = ['0', '1', '2', '5', '12', '22', '25', '1234'].map((count) =>
      shown(spokenSales(count, 'pl')),
    );
    expect(forms).toEqual([
      ...['0 sprzedaży', '1 sprzedaż', '2 sprzedaże', '5 sprzedaży', '12 sprzedaży'],
      ...['22 sprzedaże', '25 sprzedaży', '1_234 sprzedaże'],
    ]);
    expect(['1', '2', '1234'].map((count) => spokenSales(count, 'en'))).toEqual([
      '1 sale',
      '2 sales',
      '1,234 sales',
    ]);
  });
});

describe('the time of a window', () => {
  it('is told as people say when', () => {
    const all = ['2026-09', '2026-11', '2026-Q4', '2026', 'programme', 'sale:sale_1'];
    expect(all.map((window) => spokenWithin(window, 'pl'))).toEqual([
      ...['we wrześniu 2026', 'w listopadzie 2026', 'w IV kwartale 2026', 'w roku 2026'],
      ...['w całym programie', 'w tej sprzedaży'],
    ]);
    expect(all.map((window) => spokenWithin(window, 'en'))).toEqual([
      ...['in September 2026', 'in November 2026', 'in Q4 2026', 'in 2026'],
      ...['over the whole program', 'in this sale'],
    ]);
  });
});
