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
    expect(told({ reason: 'no-target' }, 'en')).toMatch(/No target/);
    expect(told({ reason: 'no-target' }, 'pl')).toMatch(/Nie ustalono celu/);
    expect(told({ reason: 'no-baseline' }, 'en')).toMatch(/a year earlier/);
    expect(told({ reason: 'no-baseline' }, 'pl')).toMatch(/Rok wcześniej/);
    expect(told({ reason: 'window-open' }, 'en')).toMatch(/once the period has closed/);
    expect(told({ reason: 'window-open' }, 'pl')).toMatch(/po zamknięciu okresu/);
    const below = { reason: 'below-first-tier', rate: { type: 'tiers', first: '5000' } } as const;
    expect(told(below, 'en')).toBe('The first tier (EUR_5,000.00) is not reached.');
    expect(told({ ...below, compared: { with: 'target' } }, 'pl')).toBe(
      'Nie osiągnięto pierwszego progu (5000_% celu).'.replace('5000', '5_000'),
    );
    expect(told({ reason: 'capped' }, 'en')).toBe('');
    expect(told({}, 'en')).toBe('');
  });
});
