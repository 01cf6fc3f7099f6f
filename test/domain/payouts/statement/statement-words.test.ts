import { describe, expect, it } from 'vitest';
import { carryReasons } from '../../../../domain/payouts/statement/carry-reason.ts';
import {
  carriedText,
  carryText,
  eventText,
  kindText,
  maskedIban,
  spacedIban,
  windowText,
} from '../../../../domain/payouts/statement/statement-words.ts';

describe('the words of a statement', () => {
  it('tell each reason in both languages, each in its own words', () => {
    const texts = carryReasons.flatMap((reason) => [carryText(reason, 'pl'), carryText(reason, 'en')]);
    expect(new Set(texts).size).toBe(carryReasons.length * 2);
    expect(carryText('below-minimum', 'en')).toContain('below the minimum payout');
    expect(carryText('below-minimum', 'pl')).toContain('niższa niż minimalna wypłata');
  });
  it('tell what a dispute did, in both languages', () => {
    const events = ['held', 'released', 'adjusted'] as const;
    const texts = events.flatMap((event) => [eventText(event, 'pl'), eventText(event, 'en')]);
    expect(new Set(texts).size).toBe(6);
    expect(texts.slice(0, 2)).toEqual(['wstrzymano na czas reklamacji', 'held while disputed']);
  });
  it('show an IBAN by its ends only, or in groups of four', () => {
    expect(maskedIban('PL61109010140000071219812874')).toBe('PL61 … 2874');
    expect(spacedIban('PL61109010140000071219812874')).toBe('PL61 1090 1014 0000 0712 1981 2874');
    expect(spacedIban('NO9386011117947')).toBe('NO93 8601 1117 947');
  });
  it('name every window', () => {
    const windows = ['2026-11', '2026-Q4', '2026', 'programme', 'sale', 'sale:sale_5c0q'];
    expect(windows.map((window) => windowText(window, 'pl'))).toEqual([
      'listopad 2026',
      'IV kwartał 2026',
      'rok 2026',
      'cały program',
      'poszczególne sprzedaże',
      'sale_5c0q',
    ]);
    expect(windows.map((window) => windowText(window, 'en'))).toEqual([
      'November 2026',
      'Q4 2026',
      'year 2026',
      'whole program',
      'single sales',
      'sale_5c0q',
    ]);
  });
  it('name what was earned', () => {
    expect(kindText('spiff', 'pl')).toBe('premia promocyjna');
    expect(kindText('rebate', 'en')).toBe('rebate');
  });
});

it('what stood over is told with its reason, once', () => {
  const step = (period: string, amount: string, reason: (typeof carryReasons)[number]) => ({
    ...{ period, amount, reason },
  });
  const steps = [
    step('2024-01', '3.5', 'below-minimum'),
    step('2024-02', '7', 'below-minimum'),
    step('2024-03', '90', 'no-bank-account'),
  ];
  const told = carriedText(steps, 'EUR', 'en', 'no-bank-account');
  expect(told.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Carried over from January 2024: EUR 3.50. The amount is below the minimum payout and stands over to the next statement.',
    'Carried over from February 2024: EUR 7.00',
    'Carried over from March 2024: EUR 90.00',
  ]);
  expect(carriedText(steps, 'EUR', 'pl', undefined)[2]).toMatch(
    /^Z rozliczenia za marzec 2024: 90,00.EUR\. Nie mamy/,
  );
});
