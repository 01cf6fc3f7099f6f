import { describe, expect, it } from 'vitest';
import { invitationLetter } from '../../../domain/access/invitation-letter.ts';

const told = { program: 'Termika', name: 'Anna', email: 'anna@example.com', role: 'partner-seller' as const };

describe('an invitation', () => {
  it('ends its sentence once, also where the name of the program ends with a full stop', () => {
    const text = (program: string) => invitationLetter({ ...told, program }, 'pl').paragraphs[1];
    expect(text('Termika sp. z o.o.')).toMatch(/ z o\.o\.$/);
    expect(text('Termika')).toMatch(/Termika\.$/);
  });

  it('says in the reader’s language how to sign in', () => {
    const pl = invitationLetter({ ...told, password: 'Pw-1' }, 'pl');
    expect(pl.subject).toBe('Dostęp do programu Termika');
    expect(pl.paragraphs[0]).toBe('Dzień dobry, Anna,');
    expect(pl.facts).toContainEqual({ label: 'Pierwsze hasło', value: 'Pw-1' });
    const en = invitationLetter({ ...told, password: 'Pw-1' }, 'en');
    expect(en.facts.map(({ value }) => value)).toEqual(['anna@example.com', 'Pw-1', 'Partner seller']);
    expect(en.paragraphs.join(' ')).toContain('serves once');
  });

  it('names no password where the person has one of their own', () => {
    for (const language of ['pl', 'en'] as const) {
      const letter = invitationLetter(told, language);
      expect(letter.facts).toHaveLength(2);
    }
    expect(invitationLetter(told, 'en').paragraphs.join(' ')).toContain('as you are used to');
  });
});
