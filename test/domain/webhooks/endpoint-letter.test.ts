import { describe, expect, it } from 'vitest';
import { endpointLetter } from '../../../domain/webhooks/endpoint-letter.ts';

const told = {
  url: 'https://erp.example.com/hooks?token=abc',
  since: '2026-03-01T11:05:00.000Z',
  isGone: false,
};

describe('the letter to the contact of an endpoint', () => {
  it('warns in either language, and says what will follow', () => {
    const letter = endpointLetter({ ...told, kind: 'failing', description: 'Order system' }, 'en');
    expect(letter.subject).toBe('A webhook takes no events: erp.example.com');
    expect(letter.paragraphs[1]).toContain('after three days without success');
    expect(letter.facts.map(({ value }) => value)).toEqual([
      told.url,
      'Order system',
      '1 March 2026, 11:05 (UTC)',
    ]);
    const polish = endpointLetter({ ...told, kind: 'failing' }, 'pl');
    expect(polish.subject).toBe('Webhook nie odbiera zdarzeń: erp.example.com');
    expect(polish.facts.map(({ label }) => label)).toEqual(['Adres', 'Bez powodzenia od']);
  });

  it('says that it was disabled, why, and how it is enabled again', () => {
    const failing = endpointLetter({ ...told, kind: 'disabled' }, 'en');
    expect(failing.paragraphs[1]).toContain('For three days');
    expect(failing.closing[0]).toContain('/activation');
    const gone = { ...told, kind: 'disabled' as const, isGone: true };
    expect(endpointLetter(gone, 'en').paragraphs[1]).toContain('gone');
    expect(endpointLetter(gone, 'pl').paragraphs[1]).toContain('410');
    expect(endpointLetter(gone, 'pl').closing[0]).toContain('/activation');
  });
});
