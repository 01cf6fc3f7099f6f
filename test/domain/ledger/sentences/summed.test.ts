import { describe, expect, it } from 'vitest';
import type { WindowExplanation } from '../../../../domain/ledger/explanation.ts';
import { summedSentences } from '../../../../domain/ledger/sentences/summed.ts';
import { explainedWindow, shown } from '../explanations.ts';

const told = (over: Partial<WindowExplanation>, language: 'pl' | 'en' = 'en'): readonly string[] =>
  summedSentences(explainedWindow(over), language).map(shown);

describe('what was summed', () => {
  it('is told with its component, its window and its sales', () => {
    const two = { total: { base: '10', driver: '4', sales: '2' }, driver: 'margin' } as const;
    expect(told({ ...two, window: '2026-Q1' })).toEqual([
      'In Q1 2026 the component “accessories” (plan “resellers”) counts revenue of EUR_10.00 and margin of EUR_4.00 from 2 sales.',
    ]);
    expect(told({ ...two, credit: 'downline', window: '2026' }, 'pl')).toEqual([
      'W roku 2026 składnik „accessories” (plan „resellers”) obejmuje obrót 10,00_EUR i marżę 4,00_EUR (2 sprzedaże partnerów podległych).',
    ]);
    expect(told({ ...two, credit: 'downline', window: '2026' })).toEqual([
      'In 2026 the component “accessories” (plan “resellers”) counts revenue of EUR_10.00 and margin of EUR_4.00 from 2 sales of child partners.',
    ]);
    expect(told({ window: 'sale:sale_1', total: { base: '7', driver: '7', sales: '1' } })).toEqual([
      'In this sale the component “accessories” (plan “resellers”) counts revenue of EUR_7.00.',
    ]);
  });
  it('is told without the number of sales where that is summed itself', () => {
    const five = { total: { base: '10', driver: '5', sales: '5' } };
    const { base: _, ...bare } = explainedWindow({ ...five, driver: 'sales' });
    expect(summedSentences(bare, 'pl')).toEqual([
      'W lutym 2026 składnik „accessories” (plan „resellers”) obejmuje 5 sprzedaży.',
    ]);
    expect(summedSentences({ ...bare, credit: 'downline' }, 'pl')).toEqual([
      'W lutym 2026 składnik „accessories” (plan „resellers”) obejmuje 5 sprzedaży partnerów podległych.',
    ]);
    expect(summedSentences({ ...bare, driver: 'margin' }, 'en').map(shown)).toEqual([
      'In February 2026 the component “accessories” (plan “resellers”) counts margin of EUR_5.00 from 5 sales.',
    ]);
    expect(told({ ...five, driver: 'sales' })).toEqual([
      'In February 2026 the component “accessories” (plan “resellers”) counts revenue of EUR_10.00 and 5 sales.',
    ]);
    expect(told({ ...five, base: 'sales', total: { base: '5', driver: '10', sales: '5' } })).toEqual([
      'In February 2026 the component “accessories” (plan “resellers”) counts 5 sales and revenue of EUR_10.00.',
    ]);
  });
  it('may be nothing any more', () => {
    const gone: Partial<WindowExplanation> = { reason: 'nothing-counts', sums: [], parts: [] };
    expect(told(gone)).toEqual([
      'In February 2026 the component “accessories” (plan “resellers”) counts no sale.',
    ]);
    expect(told(gone, 'pl')).toEqual([
      'W lutym 2026 składnik „accessories” (plan „resellers”) nie obejmuje żadnej sprzedaży.',
    ]);
    expect(told({ ...gone, window: 'sale:sale_1' })).toEqual([
      'The component “accessories” (plan “resellers”) does not count this sale.',
    ]);
    expect(told({ ...gone, window: 'sale:sale_1' }, 'pl')).toEqual([
      'Składnik „accessories” (plan „resellers”) nie obejmuje tej sprzedaży.',
    ]);
    // What it is compared with says nothing then.
    expect(told({ ...gone, compared: { with: 'target', sum: '5', count: 1, percent: '0' } })).toHaveLength(1);
  });
});

describe('what it is compared with', () => {
  const part = { percent: '98.76', isExact: false, reached: { of: '1', to: '1' } };
  it('is told as far as it may be', () => {
    const of = (compared: WindowExplanation['compared'], language: 'pl' | 'en') =>
      told({ ...(compared === undefined ? {} : { compared }) }, language)[1];
    expect(of({ with: 'target', sum: '2850', count: 1, ...part }, 'en')).toBe(
      'Revenue of EUR_2,816.6667 is just over 98.76_% of the target (EUR_2,850.00).',
    );
    expect(
      of({ with: 'yearEarlier', window: '2025-02', sum: '2850', count: 1, ...part, isExact: true }, 'pl'),
    ).toBe('Obrót 2_816,6667_EUR to 98,76_% wyniku sprzed roku (luty 2025: 2_850,00_EUR).');
    expect(of({ with: 'peers', sum: '9000', count: 3, ...part }, 'pl')).toBe(
      'Obrót 2_816,6667_EUR to nieco ponad 98,76_% średniej partnerów (razem 9_000,00_EUR, liczba partnerów: 3).',
    );
    expect(of({ with: 'peers', percent: '98.76', isExact: false }, 'en')).toBe(
      "Revenue of EUR_2,816.6667 is just over 98.76_% of the partners' mean.",
    );
    expect(of({ with: 'target', sum: '2850', count: 1, ...part }, 'pl')).toBe(
      'Obrót 2_816,6667_EUR to nieco ponad 98,76_% celu (2_850,00_EUR).',
    );
    expect(
      of({ with: 'yearEarlier', window: '2025-02', sum: '2850', count: 1, ...part, isExact: true }, 'en'),
    ).toBe(
      'Revenue of EUR_2,816.6667 is 98.76_% of the result a year earlier (February 2025: EUR_2,850.00).',
    );
    expect(of({ with: 'peers', sum: '9000', count: 3, ...part }, 'en')).toBe(
      "Revenue of EUR_2,816.6667 is just over 98.76_% of the partners' mean (together EUR_9,000.00, number of partners: 3).",
    );
    expect(of({ with: 'target' }, 'en')).toBeUndefined();
  });
  it('is told of one or of many, of money or of a count', () => {
    const compared = { with: 'target', sum: '15', count: 1, percent: '80', isExact: true } as const;
    const of = (
      driver: NonNullable<WindowExplanation['driver']>,
      count: string,
      language: 'pl' | 'en' = 'en',
    ) => told({ driver, total: { base: '1', driver: count, sales: '3' }, compared }, language)[1];
    expect(of('quantity', '12')).toBe('12 units are 80_% of the target (15 units).');
    expect(of('quantity', '1')).toBe('1 unit is 80_% of the target (15 units).');
    expect(of('sales', '12')).toBe('12 sales are 80_% of the target (15 sales).');
    expect(of('sales', '12', 'pl')).toBe('12 sprzedaży to 80_% celu (15 sprzedaży).');
    expect(of('margin', '12')).toBe('Margin of EUR_12.00 is 80_% of the target (EUR_15.00).');
    expect(of('margin', '12', 'pl')).toBe('Marża 12,00_EUR to 80_% celu (15,00_EUR).');
  });
});
