import { describe, expect, it } from 'vitest';
import type { StatementAccount } from '../../../../domain/payouts/statement/statement.ts';
import { statementLetter } from '../../../../domain/payouts/statement/statement-letter.ts';
import { account } from '../cases.ts';

const paid = account({ currency: 'PLN', earned: '1234.5', payment: '1234.5', accrued: '10' });
const small: StatementAccount = {
  ...paid,
  currency: 'EUR',
  payment: '0',
  closing: '12.3',
  carriedOver: 'below-minimum',
};
const told = {
  vendorName: 'Cykloteka',
  partnerName: 'Baltic Bikes',
  period: '2026-11',
  number: 3,
  payeeIban: 'PL61109010140000071219812874',
};

describe('the e-mail with a statement', () => {
  it('tells what is paid and where to, and shows no whole IBAN', () => {
    const letter = statementLetter({ ...told, accounts: [paid] }, 'pl');
    expect(letter.subject).toBe('Cykloteka: rozliczenie nr 3 za listopad 2026');
    expect(letter.facts).toEqual([
      { label: 'Partner', value: 'Baltic Bikes' },
      { label: 'Wypłata', value: '1\u00a0234,50\u00a0zł' },
      { label: 'Rachunek', value: 'PL61 … 2874' },
    ]);
    expect(JSON.stringify(letter)).not.toContain('10901014');
  });
  it('names the currencies where there are several, and says why one stands over', () => {
    const letter = statementLetter({ ...told, accounts: [paid, small] }, 'en');
    expect(letter.facts.slice(1, 3)).toEqual([
      { label: 'Payment (PLN)', value: 'PLN\u00a01,234.50' },
      { label: 'Carried over (EUR)', value: 'EUR\u00a012.30' },
    ]);
    expect(letter.closing[0]).toBe(
      'EUR: The amount is below the minimum payout and stands over to the next statement.',
    );
  });
  it('tells what disputes and draws moved, where they did', () => {
    const moved = account({ held: '10', adjustments: '-2.5', recovered: '7', guaranteed: '1' });
    const labels = (language: 'pl' | 'en') =>
      statementLetter({ ...told, accounts: [moved] }, language).facts.map(
        ({ label, value }) => `${label} ${value}`,
      );
    expect(labels('en').slice(1, -2)).toEqual([
      'Adjusted by disputes \u2212EUR\u00a02.50',
      'Held while disputed EUR\u00a010.00',
      'Topped up to the guaranteed amount EUR\u00a01.00',
      'Advances recovered EUR\u00a07.00',
    ]);
    expect(labels('pl')[2]).toBe('Wstrzymano na czas reklamacji 10,00\u00a0EUR');
  });
  it('says for what an invoice is awaited', () => {
    const awaited = { net: '12.3', vat: '2.83' };
    const waits = { ...small, carriedOver: 'invoice-missing' as const, awaited };
    const { closing } = statementLetter({ ...told, accounts: [waits] }, 'en');
    expect(closing[1]).toBe('Awaited invoice: net EUR\u00a012.30 + VAT EUR\u00a02.83.');
  });
  it('promises no transfer where nothing is paid', () => {
    const letter = statementLetter({ ...told, accounts: [small] }, 'pl');
    expect(letter.paragraphs).toHaveLength(2);
    expect(letter.facts.map(({ label }) => label)).toEqual(['Partner', 'Do przeniesienia']);
    const none = { ...paid, earned: '0', payment: '0', carriedOver: 'nothing-payable' as const };
    expect(statementLetter({ ...told, accounts: [none] }, 'en').facts).toContainEqual({
      label: 'Payment',
      value: 'PLN\u00a00.00',
    });
  });
  it('tells what was converted at which rate, and what is recovered, and of the other currency nothing beside', () => {
    const one = { from: 'EUR', amount: '100', into: 'PLN', worth: '431', rate: '4.31', date: '2026-11-30' };
    const left = account({ payment: '0', converted: '-100', conversions: [one] });
    const into = account({
      ...{
        currency: 'PLN',
        earned: '0',
        converted: '431',
        conversions: [one],
        payment: '400',
        closing: '-9',
      },
      ...{ carriedOver: 'overpaid', recovery: { share: '50', overpaid: '31', advances: '0', left: '9' } },
    });
    const { facts, closing } = statementLetter({ ...told, accounts: [left, into] }, 'en');
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(facts.map(({ label, value }) => plain(`${label} ${value}`))).toEqual([
      'Partner Baltic Bikes',
      'Converted between currencies (EUR) \u2212EUR 100.00',
      'Converted between currencies (PLN) PLN 431.00',
      'Payment (PLN) PLN 400.00',
      'Carried over (PLN) \u2212PLN 9.00',
      'Bank account PL61 … 2874',
    ]);
    expect(closing.slice(0, 2).map(plain)).toEqual([
      'EUR: EUR 100.00 × 4.31 (rate of 30 November 2026) = PLN 431.00.',
      expect.stringContaining('PLN: Made up for of the negative balance: PLN 31.00. Of the negative'),
    ]);
    const polish = statementLetter({ ...told, accounts: [left, into] }, 'pl').closing.map(plain);
    expect(polish[0]).toBe('EUR: 100,00 EUR × 4,31 (kurs z dnia 30 listopada 2026) = 431,00 zł.');
  });
});
