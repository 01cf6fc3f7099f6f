import { describe, expect, it } from 'vitest';
import { refusal } from '../../../../domain/commissions/valuation.ts';
import type { WindowExplanation } from '../../../../domain/ledger/explanation.ts';
import { reasonSentence, refusalText } from '../../../../domain/ledger/sentences/reasons.ts';
import { explainedWindow, shown } from '../explanations.ts';

describe('why a sale does not count', () => {
  it('is told for every code, in both languages, each in its own words', () => {
    const codes = [...refusal.options, 'cancelled', 'elsewhere'] as const;
    for (const language of ['pl', 'en'] as const) {
      const all = codes.map((code) => refusalText(code, language));
      expect(new Set(all).size).toBe(codes.length);
      for (const one of all) expect(one).toMatch(/^\p{Ll}.{10,}[^.]$/u);
    }
    expect(refusalText('gate-missing', 'en')).toContain('certificate');
    expect(refusalText('gate-missing', 'pl')).toContain('certyfikatu');
  });
});

describe('why nothing is earned', () => {
  const told = (over: Partial<WindowExplanation>, language: 'pl' | 'en') =>
    reasonSentence(explainedWindow(over), language).map(shown).join(' ');
  it('is told for every reason', () => {
    const reasons = ['no-target', 'no-baseline', 'window-open'] as const;
    expect(reasons.map((reason) => told({ reason }, 'en'))).toEqual([
      'No target is set for every month of this period, so nothing is earned as yet.',
      'There is no result above zero a year earlier to compare with, so nothing is earned.',
      'The result is compared with other partners once the period has closed; until then nothing is earned.',
    ]);
    expect(reasons.map((reason) => told({ reason }, 'pl'))).toEqual([
      'Nie ustalono celu na każdy miesiąc tego okresu, więc na razie nic się nie należy.',
      'Rok wcześniej nie ma wyniku powyżej zera, z którym można by porównać, więc nic się nie należy.',
      'Wynik zostanie porównany z innymi partnerami po zamknięciu okresu; do tego czasu nic się nie należy.',
    ]);
    const below = { reason: 'below-first-tier', rate: { type: 'tiers', first: '5000' } } as const;
    expect(told(below, 'en')).toBe('The first tier (EUR_5,000.00) is not reached.');
    expect(told({ ...below, compared: { with: 'target' } }, 'pl')).toBe(
      'Nie osiągnięto pierwszego progu (5_000_% celu).',
    );
    expect(told({ ...below, driver: 'sales' }, 'en')).toBe('The first tier (5,000 sales) is not reached.');
    // The tier is named where it is known.
    expect(told({ ...below, rate: { type: 'tiers' } }, 'en')).toBe('');
    expect(told({ reason: 'capped' }, 'en')).toBe('');
    expect(told({}, 'en')).toBe('');
  });
});
