import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../../domain/ledger/dispute.ts';
import { disputeLetter } from '../../../domain/ledger/dispute-letter.ts';
import { dispute, disputed } from './disputing.ts';

type Told = Parameters<typeof disputeLetter>[0];
const told = (over: Partial<Told> = {}, of: Partial<Dispute> = {}): Told => ({
  dispute: dispute(of),
  stage: 'opened',
  reader: 'vendor',
  partnerName: 'Baltic Bikes',
  timeZone: 'Europe/Warsaw',
  ...over,
});
const sentence = (over: Partial<Told>, of: Partial<Dispute> = {}) =>
  disputeLetter(told(over, of), 'en').paragraphs[1];

describe('the letter on a dispute', () => {
  it('tells finance what is disputed, what is held and until when to answer', () => {
    const letter = disputeLetter(
      told({}, { claimed: '12.50', line: disputed({ component: 'frames' }) }),
      'pl',
    );
    expect(letter.subject).toBe('Reklamacja zapisu: Baltic Bikes, 1-0');
    expect(letter.facts).toStrictEqual([
      { label: 'Partner', value: 'Baltic Bikes' },
      { label: 'Zapis', value: '1-0, 1 lutego 2024' },
      { label: 'Dotyczy', value: 'frames, styczeń 2024' },
      { label: 'Kwota zapisu', value: '10,00\u00a0EUR' },
      { label: 'Powinno być', value: '12,50\u00a0EUR' },
      { label: 'Powód', value: 'błędna stawka' },
      { label: 'Opis', value: 'It was agreed at 5 percent.' },
      { label: 'Wstrzymana kwota', value: '10,00\u00a0EUR' },
      { label: 'Odpowiedź do', value: '24 lutego 2024, 11:00 (Europe/Warsaw)' },
      { label: 'Numer reklamacji', value: 'dispute_1' },
    ]);
    expect(letter.closing).toStrictEqual([
      'Do rozstrzygnięcia wstrzymana kwota nie jest wypłacana ani potrącana. Brak odpowiedzi tego nie zmienia; będziemy przypominać.',
    ]);
  });
  it('says who disputes it', () => {
    expect(sentence({})).toBe('A partner disputes a line of its ledger.');
    expect(sentence({ reader: 'partner' }, { side: 'vendor' })).toBe('We dispute a line of your ledger.');
    expect(sentence({}, { side: 'vendor' })).toBe('A dispute of a ledger line was opened.');
  });
  it.each([
    ['wrong-amount', 'błędna kwota', 'wrong amount'],
    ['wrong-rate', 'błędna stawka', 'wrong rate'],
    ['wrong-partner', 'inny partner', 'another partner'],
    ['sale-missing', 'brakuje sprzedaży', 'a sale is missing'],
    ['sale-not-mine', 'cudza sprzedaż', 'somebody else’s sale'],
    ['duplicate', 'naliczono podwójnie', 'counted twice'],
    ['return-not-mine', 'cudzy zwrot', 'somebody else’s return'],
    ['other', 'inny', 'other'],
  ] as const)('says why, in both languages: %s', (reason, pl, en) => {
    expect(disputeLetter(told({}, { reason }), 'pl').facts).toContainEqual({ label: 'Powód', value: pl });
    expect(disputeLetter(told({}, { reason }), 'en').facts).toContainEqual({ label: 'Reason', value: en });
  });
  it('tells the term only while the answer is awaited', () => {
    const labels = disputeLetter(told({}, { state: 'answered' }), 'en').facts.map(({ label }) => label);
    expect(labels).not.toContain('Answer by');
    expect(labels).toContain('Held');
  });
  it('says what it waits for, once that is overdue', () => {
    expect(sentence({ stage: 'overdue' })).toContain('term for an answer');
    expect(sentence({ stage: 'overdue' }, { state: 'answered' })).toContain('waits for its outcome');
  });
  it('tells how it ended, with the adjustment and why', () => {
    const outcome = {
      by: 'user_2',
      at: '2024-02-12T10:00:00.000Z',
      reason: 'As agreed.',
      adjustment: '-2.5',
    };
    const letter = disputeLetter(
      told({ stage: 'ended', reader: 'partner' }, { state: 'upheld', outcome }),
      'en',
    );
    expect(letter.facts).toContainEqual({ label: 'Adjustment', value: '\u2212EUR\u00a02.50' });
    expect(letter.facts).toContainEqual({ label: 'Explanation', value: 'As agreed.' });
    expect(letter.facts.map(({ label }) => label)).not.toContain('Held');
    expect(letter.closing[0]).toContain('goes back');
    for (const state of ['rejected', 'upheld', 'withdrawn'] as const)
      expect(sentence({ stage: 'ended' }, { state })).toContain(`was ${state}`);
  });
  it('says nothing of a hold where nothing is held', () => {
    const letter = disputeLetter(told({}, { held: [] }), 'en');
    expect(letter.closing).toStrictEqual([]);
    expect(letter.facts.map(({ label }) => label)).not.toContain('Held');
  });
});
