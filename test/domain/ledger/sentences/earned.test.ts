import { describe, expect, it } from 'vitest';
import type { WindowExplanation } from '../../../../domain/ledger/explanation.ts';
import { earnedSentences, periodFor } from '../../../../domain/ledger/sentences/earned.ts';
import { explainedWindow, shown } from '../explanations.ts';

const told = (over: Partial<WindowExplanation>, language: 'pl' | 'en' = 'en'): readonly string[] =>
  earnedSentences(explainedWindow(over), language).map(shown);
const exact = { exact: '10', rounded: '10.00', amount: '10.00' };
const part = { version: 1, of: '100', earns: '10' };

describe('what is earned', () => {
  it('is told by a percent or an amount for each', () => {
    expect(told({ ...exact, rate: { type: 'percent' }, parts: [{ ...part, percent: '10' }] })).toEqual([
      '10_% of EUR_100.00 is EUR_10.00.',
      'The commission for February 2026 is EUR_10.00.',
    ]);
    expect(told({ ...exact, rate: { type: 'percent' }, parts: [{ ...part, percent: '10' }] }, 'pl')).toEqual([
      '10_% od 100,00_EUR to 10,00_EUR.',
      'Prowizja za luty 2026 wynosi 10,00_EUR.',
    ]);
    const each = { rate: { type: 'amountPerUnit' as const }, parts: [{ ...part, of: '5', amount: '2' }] };
    expect(told({ ...exact, ...each, base: 'quantity' })[0]).toBe('5 units × EUR_2.00 = EUR_10.00.');
    expect(told({ ...exact, ...each, base: 'sales' }, 'pl')[0]).toBe('5 sprzedaży × 2,00_EUR = 10,00_EUR.');
    const none = { ...each, parts: [{ ...part, of: '5', earns: '0' }] };
    expect(told({ ...exact, ...none, base: 'quantity' })[0]).toBe('5 units × EUR_0.00 = EUR_0.00.');
  });

  it('is told band by band, for the part inside or for the whole', () => {
    const parts = [
      { ...part, percent: '1', from: '0', to: '100' },
      { ...part, percent: '2', from: '100', to: '200' },
      { ...part, percent: '3', from: '200' },
    ];
    const marginal = {
      ...exact,
      exact: '30',
      rounded: '30.00',
      rate: { type: 'tiers', mode: 'marginal' },
    } as const;
    expect(told({ ...marginal, parts }).slice(0, 4)).toEqual([
      'The part up to EUR_100.00: 1_% of EUR_100.00 is EUR_10.00.',
      'The part from EUR_100.00 to EUR_200.00: 2_% of EUR_100.00 is EUR_10.00.',
      'The part above EUR_200.00: 3_% of EUR_100.00 is EUR_10.00.',
      'Together: EUR_30.00.',
    ]);
    expect(told({ ...marginal, parts }, 'pl').slice(0, 4)).toEqual([
      'Część do 100,00_EUR: 1_% od 100,00_EUR to 10,00_EUR.',
      'Część od 100,00_EUR do 200,00_EUR: 2_% od 100,00_EUR to 10,00_EUR.',
      'Część powyżej 200,00_EUR: 3_% od 100,00_EUR to 10,00_EUR.',
      'Razem: 30,00_EUR.',
    ]);
    const whole = { ...exact, rate: { type: 'tiers', mode: 'wholeVolume' } } as const;
    expect(parts.map((one) => told({ ...whole, parts: [one] }, 'pl')[0])).toEqual([
      'Całość według progu do 100,00_EUR: 1_% od 100,00_EUR to 10,00_EUR.',
      'Całość według progu od 100,00_EUR do 200,00_EUR: 2_% od 100,00_EUR to 10,00_EUR.',
      'Całość według progu od 200,00_EUR: 3_% od 100,00_EUR to 10,00_EUR.',
    ]);
    expect(parts.map((one) => told({ ...whole, parts: [one] })[0])).toEqual([
      'Everything at the rate of the band up to EUR_100.00: 1_% of EUR_100.00 is EUR_10.00.',
      'Everything at the rate of the band from EUR_100.00 to EUR_200.00: 2_% of EUR_100.00 is EUR_10.00.',
      'Everything at the rate of the band from EUR_200.00 on: 3_% of EUR_100.00 is EUR_10.00.',
    ]);
    const only = { ...whole, parts: [{ ...part, percent: '4', from: '0' }] };
    expect([told(only)[0], told(only, 'pl')[0]]).toEqual([
      'Everything: 4_% of EUR_100.00 is EUR_10.00.',
      'Całość: 4_% od 100,00_EUR to 10,00_EUR.',
    ]);
  });

  it('is told step by step, and by version where there are several', () => {
    const steps = {
      rate: { type: 'steps' },
      driver: 'sales',
      parts: [{ ...part, of: '3', from: '2', amount: '10' }],
    } as const;
    expect(told({ ...exact, ...steps, parts: [...steps.parts] })[0]).toBe(
      'The step at 2 sales is reached: EUR_10.00.',
    );
    expect(told({ ...exact, ...steps, parts: [...steps.parts] }, 'pl')[0]).toBe(
      'Osiągnięto próg 2 sprzedaży: 10,00_EUR.',
    );
    const [sums] = explainedWindow({}).sums;
    if (sums === undefined) throw new Error('no sums');
    const two = { ...sums, version: 2, effectiveFrom: '2026-02-15' };
    const versions = {
      rate: { type: 'percent' as const },
      sums: [sums, two],
      parts: [{ ...part, version: 2, percent: '10' }],
    };
    expect(told({ ...exact, ...versions })[0]).toBe(
      'Version 2 of the plan (from 15 February 2026): 10_% of EUR_100.00 is EUR_10.00.',
    );
    expect(told({ ...exact, ...versions }, 'pl')[0]).toBe(
      'Wersja 2 planu (od 15 lutego 2026): 10_% od 100,00_EUR to 10,00_EUR.',
    );
  });

  it('is rounded once, to the digits of the currency', () => {
    const rounding = (over: Partial<WindowExplanation>, language: 'pl' | 'en') =>
      told({ parts: [], ...over }, language)[0];
    expect(rounding({ exact: '10.005', rounded: '10.01' }, 'en')).toBe(
      'Rounded half up to 2 decimals: EUR_10.01.',
    );
    expect(rounding({ exact: '10.005', rounded: '10.00', rounding: 'half-even' }, 'pl')).toBe(
      'Po zaokrągleniu do 2 miejsc po przecinku (połówki do cyfry parzystej): 10,00_EUR.',
    );
    expect(rounding({ exact: '10.005', rounded: '10.00', rounding: 'half-even' }, 'en')).toBe(
      'Rounded half to even to 2 decimals: EUR_10.00.',
    );
    expect(rounding({ currency: 'JPY', exact: '10.5', rounded: '11' }, 'en')).toBe(
      'Rounded half up to whole units: JPY_11.',
    );
    expect(rounding({ currency: 'JPY', exact: '10.5', rounded: '11' }, 'pl')).toBe(
      'Po zaokrągleniu do pełnych jednostek (połówki w górę): 11_JPY.',
    );
    expect(rounding({ currency: 'KWD', exact: '10.0005', rounded: '10.001' }, 'pl')).toContain('do 3 miejsc');
    expect(told({ parts: [], ...exact })).toHaveLength(1);
  });

  it('is limited, for a period or for a sale', () => {
    const limit = (over: Partial<WindowExplanation>, language: 'pl' | 'en') =>
      told({ parts: [], ...exact, ...over }, language)[0];
    expect(limit({ limit: { kind: 'max', at: '10' }, reason: 'capped' }, 'en')).toBe(
      'At most EUR_10.00 is earned per period.',
    );
    expect(limit({ limit: { kind: 'min', at: '10' }, window: 'sale:s' }, 'pl')).toBe(
      'Za jedną sprzedaż należy się co najmniej 10,00_EUR.',
    );
    expect(limit({ limit: { kind: 'max', at: '10' }, window: 'sale:s' }, 'en')).toBe(
      'At most EUR_10.00 is earned per sale.',
    );
    expect(limit({ limit: { kind: 'min', at: '10' } }, 'en')).toBe(
      'At least EUR_10.00 is earned per period.',
    );
    expect(limit({ limit: { kind: 'max', at: '10' } }, 'pl')).toBe(
      'Za jeden okres należy się najwyżej 10,00_EUR.',
    );
  });
});

describe('the time it is earned for', () => {
  it('is told as people say it', () => {
    const all = (language: 'pl' | 'en') =>
      ['2026-02', '2026-Q4', '2026', 'programme', 'sale:s'].map((window) => periodFor(window, language));
    expect(all('en')).toEqual(['February 2026', 'Q4 2026', '2026', 'the whole program', 'this sale']);
    expect(all('pl')).toEqual(['luty 2026', 'IV kwartał 2026', 'rok 2026', 'cały program', 'tę sprzedaż']);
  });
});
