import { describe, expect, it } from 'vitest';
import { payoutTerms } from '../../../domain/payouts/settings.ts';
import { debtor, ibans, settings, terms } from './cases.ts';

const takes = (over: object): boolean => payoutTerms.safeParse({ ...terms(), ...over }).success;

describe('payout terms', () => {
  it('name whose letterhead, by which clock, and at least one account to pay from', () => {
    expect(payoutTerms.parse(terms())).toEqual(terms());
    expect(takes({ debtors: [] })).toBe(false);
    expect(takes({ timeZone: 'CET+1' })).toBe(false);
    expect(payoutTerms.safeParse(settings()).success).toBe(false);
  });
  it('name each currency once', () => {
    expect(takes({ debtors: [debtor('EUR'), debtor('EUR')] })).toBe(false);
    const minimum = { currency: 'EUR', amount: '20' };
    expect(takes({ minimums: [minimum, { ...minimum, currency: 'PLN' }] })).toBe(true);
    expect(takes({ minimums: [minimum, { ...minimum, amount: '30' }] })).toBe(false);
    expect(takes({ minimums: [{ ...minimum, amount: '-1' }] })).toBe(false);
  });
  it('may name days on which the bank executes nothing', () => {
    expect(takes({ bankHolidays: [] })).toBe(true);
    expect(takes({ bankHolidays: Array.from({ length: 100 }, () => '2026-05-04') })).toBe(true);
    expect(takes({ bankHolidays: Array.from({ length: 101 }, () => '2026-05-04') })).toBe(false);
    expect(takes({ bankHolidays: ['2026-02-30'] })).toBe(false);
  });
  it('order by Elixir from a Polish account in złoty only, and say so', () => {
    const elixir = (currency: string, iban: string) => [{ ...debtor(currency, { iban }), file: 'elixir-0' }];
    expect(takes({ debtors: elixir('PLN', ibans.polish) })).toBe(true);
    for (const [currency, iban] of [
      ['EUR', ibans.polish],
      ['PLN', ibans.german],
    ] as const) {
      const { error } = payoutTerms.safeParse({ ...terms(), debtors: elixir(currency, iban) });
      expect(error?.issues).toMatchObject([
        { path: ['debtors', 0, 'file'], message: expect.stringContaining('left out') },
      ]);
    }
    expect(takes({ debtors: [{ ...debtor('EUR'), file: 'pain.001' }] })).toBe(true);
    expect(takes({ debtors: [{ ...debtor('EUR'), file: 'mt101' }] })).toBe(false);
  });
  it('have a day that every month has, and a time of the clock', () => {
    expect(takes({ schedule: { day: 28, time: '23:59' } })).toBe(true);
    for (const day of [0, 29, 1.5]) expect(takes({ schedule: { day, time: '06:00' } })).toBe(false);
    for (const time of ['24:00', '6:00', '06:60']) expect(takes({ schedule: { day: 5, time } })).toBe(false);
  });
});
