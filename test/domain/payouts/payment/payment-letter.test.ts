import { describe, expect, it } from 'vitest';
import { paymentLetter } from '../../../../domain/payouts/payment/payment-letter.ts';

const told = {
  vendorName: 'Cykloteka',
  partnerName: 'Baltic Bikes',
  amount: '1234.50',
  currency: 'PLN',
  ibanMasked: 'PL61 … 2874',
  remittance: 'Cykloteka 2026-01 no. 4',
  day: '2026-02-06',
};

describe('the letter of a payment', () => {
  it('tells that it was paid', () => {
    const letter = paymentLetter({ ...told, state: 'paid' }, 'en');
    expect(letter.subject).toBe('Cykloteka: your payout was transferred');
    expect(letter.facts.map(({ value }) => value)).toEqual([
      'Baltic Bikes',
      expect.stringContaining('1,234.50'),
      'PL61 … 2874',
      'Cykloteka 2026-01 no. 4',
      '6 February 2026',
    ]);
    expect(letter.closing).toEqual([]);
  });

  it('says why it came back, and asks for another account where that is what is wrong', () => {
    const letter = paymentLetter({ ...told, state: 'refused', code: 'AC04' }, 'pl');
    expect(letter.subject).toBe('Cykloteka: przelew nie doszedł do skutku');
    expect(letter.facts.at(-1)).toEqual({ label: 'Powód', value: 'Rachunek odbiorcy jest zamknięty' });
    expect(letter.closing[0]).toMatch(/^Prosimy sprawdzić dane rachunku/);
  });

  it('tells that it was ordered again, and where to', () => {
    const again = { ...told, state: 'ordered', day: undefined } as const;
    const letter = paymentLetter(again, 'pl');
    expect(letter.subject).toBe('Cykloteka: przelew zlecony ponownie');
    expect(letter.facts.map(({ value }) => value)).toContain('PL61 … 2874');
    expect(letter.closing).toEqual([]);
    expect(paymentLetter(again, 'en').subject).toBe('Cykloteka: your payout was ordered again');
  });

  it("keeps what is wrong on the payer's side to the payer", () => {
    const letter = paymentLetter({ ...told, day: undefined, state: 'returned', code: 'AM04' }, 'en');
    expect(letter.facts.map(({ label }) => label)).toEqual([
      'Partner',
      'Amount',
      'Bank account',
      'Reference',
    ]);
    expect(JSON.stringify(letter)).not.toContain('too little money');
    expect(letter.closing[0]).toMatch(/^There is nothing you need to do/);
  });
});
