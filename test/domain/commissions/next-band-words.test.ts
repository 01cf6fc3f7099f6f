import { describe, expect, it } from 'vitest';
import type { NextBand } from '../../../domain/commissions/next-band.ts';
import { nextBandText } from '../../../domain/commissions/next-band-words.ts';
import { dec } from '../../../domain/kernel/decimal.ts';

const band = (over: Partial<NextBand> = {}): NextBand => ({
  measure: 'revenue',
  more: dec('6200'),
  from: '50000',
  effect: 'whole',
  base: 'revenue',
  percent: '7',
  ...over,
});
type Kind = 'commission' | 'bonus' | 'spiff' | 'rebate';
const said = (next: NextBand, window = '2026-11', kind: Kind = 'bonus'): readonly string[] =>
  (['pl', 'en'] as const).map((language) =>
    nextBandText(next, { window, kind, currency: 'EUR' }, language).replaceAll('\u00a0', ' '),
  );
const { percent: _, ...byAmount } = band({ amount: '2.5' });

describe('the way to the next band', () => {
  it('is said in Polish and English', () => {
    expect(said(band())).toEqual([
      'Jeszcze 6 200,00 EUR obrotu w listopadzie 2026, a całość zarobi 7 %',
      'EUR 6,200.00 more in November 2026 and everything earns 7 %',
    ]);
    expect(said(band({ effect: 'above', measure: 'margin', percent: '7.25' }), '2026-Q4')).toEqual([
      'Jeszcze 6 200,00 EUR marży w IV kwartale 2026, a nadwyżka zarobi 7,25 %',
      'EUR 6,200.00 more margin in Q4 2026 and what is above earns 7.25 %',
    ]);
  });

  it('names units and sales in their number', () => {
    const units = { ...byAmount, measure: 'quantity', base: 'quantity' } as const;
    expect(said({ ...units, more: dec('12.5') }, '2026-09')).toEqual([
      'Jeszcze 12,5 szt. we wrześniu 2026, a każda sztuka zarobi 2,50 EUR',
      '12.5 more units in September 2026 and every unit earns EUR 2.50',
    ]);
    expect(said({ ...units, more: dec('1'), effect: 'above' }, 'programme')).toEqual([
      'Jeszcze 1 szt. w całym programie, a każda następna sztuka zarobi 2,50 EUR',
      '1 more unit over the whole program and every further unit earns EUR 2.50',
    ]);
    const polish = (more: string) =>
      said({ ...byAmount, measure: 'sales', base: 'sales', more: dec(more) })[0];
    expect(['1', '2', '5', '12', '22'].map((more) => polish(more)?.split(' ').slice(1, 3).join(' '))).toEqual(
      ['1 sprzedaż', '2 sprzedaże', '5 sprzedaży', '12 sprzedaży', '22 sprzedaże'],
    );
    expect(said({ ...byAmount, measure: 'sales', base: 'sales', more: dec('1') }, 'sale:sale_1')).toEqual([
      'Jeszcze 1 sprzedaż w tej sprzedaży, a każda sprzedaż zarobi 2,50 EUR',
      '1 more sale in this sale and every sale earns EUR 2.50',
    ]);
  });

  it('says what a step brings', () => {
    const step = { ...byAmount, amount: '500' };
    expect(said({ ...step, effect: 'step' }, '2026')).toEqual([
      'Jeszcze 6 200,00 EUR obrotu w roku 2026, a premia wyniesie 500,00 EUR',
      'EUR 6,200.00 more in 2026 and the bonus is EUR 500.00',
    ]);
    expect(said({ ...step, effect: 'added' }, '2026', 'rebate')).toEqual([
      'Jeszcze 6 200,00 EUR obrotu w roku 2026, a rabat wzrośnie o 500,00 EUR',
      'EUR 6,200.00 more in 2026 and the rebate rises by EUR 500.00',
    ]);
  });

  it('says what is compared', () => {
    const of = (compared: NonNullable<NextBand['compared']>) =>
      said(band({ compared, from: '110' })).map((text) => /\((.*)\)/.exec(text)?.[1]);
    expect(of('attainment')).toEqual(['110 % celu', '110 % of the target']);
    expect(of('growth')).toEqual([
      '110 % tego samego okresu rok wcześniej',
      '110 % of the same period a year earlier',
    ]);
    expect(of('peerIndex')).toEqual(['110 % średniej partnerów', "110 % of the partners' mean"]);
  });
});
