import { describe, expect, it } from 'vitest';
import { ruleFor, taxTerms } from '../../../../domain/payouts/tax/tax-rules.ts';
import { rule, state, taxes } from '../taxes.ts';

const idFor = (over: Parameters<typeof state>[0], of = taxes(), day = '2024-01-31') =>
  ruleFor(of, state(over), day)?.id;

describe('the rules of the house for a vendor in Poland', () => {
  it.each([
    ['PL', 'vat-payer', 'pl-vat-payer', '23'],
    ['PL', 'vat-exempt', 'pl-vat-exempt', '0'],
    ['DE', 'vat-payer', 'eu-reverse-charge', '0'],
    ['GR', 'vat-payer', 'eu-reverse-charge', '0'],
  ] as const)('%s %s: %s', (country, status, id, vatPercent) => {
    const found = ruleFor(taxes(), state({ country, status }), '2024-01-31');
    expect(found).toMatchObject({ id, vatPercent, withholdingPercent: '0', country, kind: 'standard' });
  });
  it.each([
    ['PL', 'private-person'],
    ['DE', 'vat-exempt'],
    ['DE', 'private-person'],
    ['GB', 'vat-payer'],
    ['US', 'vat-payer'],
  ] as const)('%s %s: none', (country, status) => expect(idFor({ country, status })).toBeUndefined());
  it('are not there before their day, nor for vendors elsewhere', () => {
    expect(idFor({}, taxes(), '2010-12-31')).toBeUndefined();
    expect(idFor({}, taxes({ country: 'DE', vatId: 'DE136695976' }))).toBeUndefined();
  });
});

describe("a vendor's own rule", () => {
  it('goes before the house, from its day on, the latest first', () => {
    const rules = [rule({ from: '2024-02-01', id: 'b' }), rule({ from: '2024-01-15', id: 'a' })];
    const days = ['2024-01-14', '2024-01-15', '2024-02-01'];
    expect(days.map((day) => idFor({}, taxes({ rules }), day))).toEqual(['pl-vat-payer', 'a', 'b']);
  });
  it('is stated once for a country, status and day, with percents up to a hundred', () => {
    const isTaken = (...rules: ReturnType<typeof rule>[]) => taxTerms.safeParse(taxes({ rules })).success;
    expect(isTaken(rule(), rule({ id: 'b', status: 'vat-exempt' }))).toBe(true);
    expect(isTaken(rule(), rule({ id: 'b' }))).toBe(false);
    expect(isTaken(rule(), rule({ from: '2021-01-01' }))).toBe(false);
    for (const vatPercent of ['100.01', '-1', '-0', 'a', '1e2', ''])
      expect(isTaken(rule({ vatPercent }))).toBe(false);
    expect(taxTerms.safeParse(taxes({ vatId: 'PL5260001247' })).success).toBe(false);
  });
});
