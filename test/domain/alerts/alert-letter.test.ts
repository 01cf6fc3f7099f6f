import { describe, expect, it } from 'vitest';
import { alertLetter } from '../../../domain/alerts/alert-letter.ts';

const told = {
  ruleName: 'Ponad 10 tysięcy',
  partnerName: 'Baltic Bikes',
  month: '2026-11',
  threshold: { amount: '10000', currency: 'EUR' },
  value: { amount: '10057.5', currency: 'EUR' },
};

describe('an alert as an e-mail', () => {
  it('tells rule, partner, month, threshold and figure', () => {
    const letter = alertLetter(told, 'en');
    expect(letter.subject).toBe('Alert: Ponad 10 tysięcy – Baltic Bikes, November 2026');
    expect(letter.facts).toContainEqual({ label: 'Threshold', value: 'EUR\u00a010,000.00' });
    expect(letter.facts).toContainEqual({ label: 'Current value', value: 'EUR\u00a010,057.50' });
  });
  it('in Polish as well', () => {
    const letter = alertLetter(told, 'pl');
    expect(letter.paragraphs[1]).toBe(
      'wynik partnera Baltic Bikes za listopad 2026 osiągnął próg ustawiony w regule „Ponad 10 tysięcy”.',
    );
    expect(letter.facts).toContainEqual({ label: 'Próg', value: '10\u00a0000,00\u00a0EUR' });
  });
});
