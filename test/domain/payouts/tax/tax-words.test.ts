import { expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { taxOf } from '../../../../domain/payouts/tax/tax.ts';
import { ruleFor } from '../../../../domain/payouts/tax/tax-rules.ts';
import { taxText } from '../../../../domain/payouts/tax/tax-words.ts';
import { rule, state, taxes } from '../taxes.ts';

it('tells rule, day, percent, base and amount in both languages', () => {
  const applied = ruleFor(taxes(), state(), '2024-01-31');
  if (applied === undefined) throw new Error('no rule');
  const tax = taxOf(dec('1000'), 'PLN', applied);
  const plain = (language: 'pl' | 'en') =>
    taxText(tax, 'PLN', language).map((one) => one.replaceAll('\u00a0', ' '));
  expect(plain('pl')).toEqual([
    'VAT według stawki podstawowej 23 %',
    'VAT: 23 % od 1 000,00 zł = 230,00 zł',
    'Reguła pl-vat-payer, obowiązuje od 1 stycznia 2011',
  ]);
  expect(plain('en')[1]).toBe('VAT: 23 % of PLN 1,000.00 = PLN 230.00');
  const own = taxOf(dec('50'), 'EUR', { ...rule({ withholdingPercent: '20' }), kind: 'own' });
  expect(taxText(own, 'EUR', 'en')[1]?.replaceAll('\u00a0', ' ')).toBe(
    'Tax withheld: 20 % of EUR 50.00 = EUR 10.00',
  );
});
