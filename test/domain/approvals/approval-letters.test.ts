import { describe, expect, it } from 'vitest';
import { approvalLetter } from '../../../domain/approvals/approval-letters.ts';

const told = {
  approvalId: 'approval_1',
  title: { pl: 'wypłata za październik 2026', en: 'payout for October 2026' },
  stage: 'Finanse',
  seen: [
    {
      pl: 'Do wypłaty',
      en: 'To be paid',
      value: '1234.50 EUR',
      spoken: { pl: '1\u00a0234,50\u00a0EUR', en: 'EUR\u00a01,234.50' },
    },
    { pl: 'Partner', en: 'Partner', value: 'Gdynia' },
  ],
  due: { at: '2026-11-27T11:00:00.000Z', means: 'escalate' as const },
  timeZone: 'Europe/Warsaw',
};

describe('a request for a decision', () => {
  it('tells what is decided, what is seen, until when, and how', () => {
    const letter = approvalLetter('ask', told, 'en');
    expect(letter.subject).toBe('For approval: payout for October 2026');
    expect(letter.facts).toEqual([
      { label: 'To be paid', value: 'EUR\u00a01,234.50' },
      { label: 'Partner', value: 'Gdynia' },
      { label: 'Stage', value: 'Finanse' },
      { label: 'Due by', value: '27 November 2026, 12:00 (Europe/Warsaw)' },
      { label: 'Approval', value: 'approval_1' },
    ]);
    expect(letter.closing[0]).toContain('POST /v1/approvals/approval_1/decision');
    expect(letter.closing[1]).toContain('others will be asked');
  });

  it('is all Polish in Polish', () => {
    const letter = approvalLetter('ask', told, 'pl');
    expect(letter.subject).toBe('Do akceptacji: wypłata za październik 2026');
    expect(letter.facts[0]).toEqual({ label: 'Do wypłaty', value: '1\u00a0234,50\u00a0EUR' });
    expect(letter.facts[3]).toEqual({ label: 'Termin', value: '27 listopada 2026, 12:00 (Europe/Warsaw)' });
  });

  it('leads to the vendor’s pages by its link, where there are some', () => {
    const link = 'https://portal.example.com/approvals/approval_1?link=x';
    const { action, closing } = approvalLetter('ask', { ...told, link }, 'pl');
    const [way = ''] = closing;
    expect(action).toEqual({ label: 'Otwórz sprawę', url: link });
    expect(approvalLetter('ask', told, 'pl').action).toBeUndefined();
    expect(way).toContain('zalogowanie');
    expect(way).not.toContain('POST');
  });

  it('says what silence means', () => {
    const closing = (means: 'approved' | 'refused') =>
      approvalLetter('remind', { ...told, due: { ...told.due, means } }, 'en').closing[1];
    expect(closing('approved')).toBe('No answer by then means approval.');
    expect(closing('refused')).toBe('No answer by then means refusal.');
    expect(approvalLetter('ask', { ...told, due: undefined }, 'pl').closing[1]).toBe(
      'Sprawa czeka na decyzję.',
    );
  });

  it('tells what has changed since it was submitted before, what was said of it, and in whose place one decides', () => {
    const before = [{ pl: 'Partner', en: 'Partner', value: 'Sopot' }];
    const letter = approvalLetter(
      'escalate',
      { ...told, before, note: 'Mniej.', inPlaceOf: 'Anna Nowak' },
      'pl',
    );
    expect(letter.facts[1]).toEqual({ label: 'Partner', value: 'Gdynia (poprzednio: Sopot)' });
    expect(letter.facts[2]).toEqual({ label: 'Uwaga wnioskującego', value: 'Mniej.' });
    expect(letter.paragraphs.at(-1)).toBe('Decydują Państwo w zastępstwie: Anna Nowak.');
    expect(letter.subject).toBe('Nadal czeka na akceptację: wypłata za październik 2026');
  });
});
