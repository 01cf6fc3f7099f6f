import { describe, expect, it } from 'vitest';
import { dealLetter } from '../../../domain/deals/deal-letter.ts';

const told = { dealTitle: 'Flota 2027', customerName: 'Miasto Gdynia' };

describe('what a partner is told of its deal', () => {
  it('approved: until when it is protected', () => {
    const letter = dealLetter({ ...told, outcome: 'approved', protectedUntil: '2027-02-22' }, 'en');
    expect(letter.subject).toBe('Registration approved: Flota 2027');
    expect(letter.facts).toContainEqual({ label: 'Protected until', value: '22 February 2027' });
  });
  it('approved: in Polish', () => {
    const letter = dealLetter({ ...told, outcome: 'approved', protectedUntil: '2027-02-22' }, 'pl');
    expect(letter.subject).toBe('Rejestracja zaakceptowana: Flota 2027');
    expect(letter.facts).toContainEqual({ label: 'Ochrona do', value: '22 lutego 2027' });
  });
  it('refused: why', () => {
    const refusal = { code: 'decided' as const, reason: 'Klient kupuje bezpośrednio.' };
    const letter = dealLetter({ ...told, outcome: 'refused', refusal }, 'pl');
    expect(letter.subject).toBe('Rejestracja odrzucona: Flota 2027');
    expect(letter.facts).toContainEqual({ label: 'Powód', value: 'Klient kupuje bezpośrednio.' });
    expect(letter.facts.map(({ label }) => label)).toEqual(['Okazja', 'Klient', 'Powód']);
  });
  it.each([
    ['pl', { code: 'not-decided' }, 'Nikt nie podjął decyzji na czas.'],
    ['en', { code: 'not-decided' }, 'Nobody decided in time.'],
    [
      'pl',
      { code: 'claim-held', until: '2027-02-22' },
      'Klient i produkt są już chronione dla innej okazji (do 22 lutego 2027).',
    ],
    [
      'en',
      { code: 'claim-held', until: '2027-02-22' },
      'The customer and a product are protected for another deal until 22 February 2027.',
    ],
  ] as const)('refused without a person: why, in %s, for %o', (language, refusal, value) => {
    const { facts } = dealLetter({ ...told, outcome: 'refused', refusal }, language);
    expect(facts.at(-1)).toEqual({ label: language === 'pl' ? 'Powód' : 'Reason', value });
  });
  it('refused: no reason where none was given', () => {
    const { facts, subject } = dealLetter(
      { ...told, outcome: 'refused', refusal: { code: 'decided' } },
      'en',
    );
    expect(subject).toBe('Registration refused: Flota 2027');
    expect(facts.map(({ label }) => label)).toEqual(['Deal', 'Customer']);
  });
  it('expired: since when others may register it', () => {
    const letter = dealLetter({ ...told, outcome: 'expired', protectedUntil: '2027-02-22' }, 'pl');
    expect(letter.facts).toContainEqual({ label: 'Ochrona trwała do', value: '22 lutego 2027' });
    expect(dealLetter({ ...told, outcome: 'expired' }, 'en').paragraphs[1]).toContain('has expired');
  });
});
