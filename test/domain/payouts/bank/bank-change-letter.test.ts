import { describe, expect, it } from 'vitest';
import { bankChangeLetter } from '../../../../domain/payouts/bank/bank-change-letter.ts';

const told = { partnerName: 'Baltic Bikes', ibanMasked: 'PL61 … 2874' };

describe('the notice of a new bank account', () => {
  it('warns while it can still be stopped', () => {
    const letter = bankChangeLetter({ ...told, stage: 'sent' }, 'en');
    expect(letter.subject).toBe('A new bank account for payouts was submitted: Baltic Bikes');
    expect(letter.closing[0]).toMatch(/^If this was not you, do not confirm/);
    expect(letter.facts).toEqual([
      { label: 'Partner', value: 'Baltic Bikes' },
      { label: 'New account', value: 'PL61 … 2874' },
    ]);
  });
  it('tells from when on it is paid to', () => {
    const confirmed = { ...told, stage: 'confirmed' as const, usableFrom: '2026-11-27T11:00:00.000Z' };
    const letter = bankChangeLetter({ ...confirmed, timeZone: 'Europe/Warsaw' }, 'pl');
    expect(letter.subject).toBe('Potwierdzono nowy rachunek do wypłat: Baltic Bikes');
    expect(letter.facts[2]).toEqual({
      label: 'Obowiązuje od',
      value: '27 listopada 2026, 12:00 (Europe/Warsaw)',
    });
    expect(letter.closing[0]).toMatch(/^Jeżeli to nie Państwo wprowadzili tę zmianę/);
  });
});
