import { describe, expect, it } from 'vitest';
import { askLetter, escalationLetter } from '../../../domain/approvals/approval-letters.ts';

const asked = {
  approvalId: 'approval_1',
  title: { pl: 'Wypłata za październik 2026', en: 'Payout for October 2026' },
  seen: [
    {
      pl: 'Do wypłaty',
      en: 'To be paid',
      value: '1234.50 EUR',
      spoken: { pl: '1\u00a0234,50\u00a0EUR', en: 'EUR\u00a01,234.50' },
    },
    { pl: 'Partner', en: 'Partner', value: 'Gdynia' },
  ],
  dueAt: '2026-11-27T11:00:00.000Z',
  timeZone: 'Europe/Warsaw',
};

describe('a request for a decision', () => {
  it('tells what is decided, what was seen, until when, and how', () => {
    const letter = askLetter(asked, 'en');
    expect(letter.subject).toBe('For approval: Payout for October 2026');
    expect(letter.facts).toEqual([
      { label: 'To be paid', value: 'EUR\u00a01,234.50' },
      { label: 'Partner', value: 'Gdynia' },
      { label: 'Due by', value: '27 November 2026, 12:00 (Europe/Warsaw)' },
      { label: 'Approval', value: 'approval_1' },
    ]);
    expect(letter.closing[0]).toContain('POST /v1/approvals/approval_1/decision');
    expect(letter.closing[1]).toContain('next stage');
  });
  it('is all Polish in Polish', () => {
    const letter = askLetter(asked, 'pl');
    expect(letter.subject).toBe('Do akceptacji: Wypłata za październik 2026');
    expect(letter.facts[0]).toEqual({ label: 'Do wypłaty', value: '1\u00a0234,50\u00a0EUR' });
    expect(letter.facts[2]).toEqual({ label: 'Termin', value: '27 listopada 2026, 12:00 (Europe/Warsaw)' });
    expect(letter.closing[0]).toContain('POST /v1/approvals/approval_1/decision');
  });
  it('waits without a term in the last stage', () => {
    const { dueAt: _, ...last } = asked;
    expect(askLetter(last, 'en').facts.map(({ label }) => label)).toEqual([
      'To be paid',
      'Partner',
      'Approval',
    ]);
    expect(askLetter(last, 'en').closing[1]).not.toContain('next stage');
    expect(askLetter(last, 'pl').closing[1]).toBe('Sprawa czeka na decyzję.');
  });
});

describe('an escalation', () => {
  const sentence = (hours: number, language: 'pl' | 'en'): string =>
    escalationLetter({ ...asked, role: 'finance', hours }, language).paragraphs[1] ?? '';
  it('names the role that gave no answer, and its hours in the right form', () => {
    expect(sentence(72, 'pl')).toContain('w roli „finanse”. W ciągu 72 godzin nikt nie odpowiedział');
    expect(sentence(1, 'pl')).toContain('W ciągu 1 godziny nikt');
    expect(sentence(72, 'en')).toContain('role “finance” were asked first. Nobody answered within 72 hours');
    expect(sentence(1, 'en')).toContain('within 1 hour,');
  });
  it('tells the same as the first request', () => {
    const letter = escalationLetter({ ...asked, role: 'channel-manager', hours: 48 }, 'pl');
    expect(letter.subject).toBe('Nadal czeka na akceptację: Wypłata za październik 2026');
    expect(letter.facts).toEqual(askLetter(asked, 'pl').facts);
    expect(letter.closing).toEqual(askLetter(asked, 'pl').closing);
  });
});
