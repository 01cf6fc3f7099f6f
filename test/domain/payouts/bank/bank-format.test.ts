import { describe, expect, it } from 'vitest';
import { canOrder, carriesIds, formatOf, unpayable } from '../../../../domain/payouts/bank/bank-format.ts';
import { debtor, details, ibans } from '../cases.ts';

const elixir = { ...debtor('PLN', { iban: ibans.polish }), file: 'elixir-0' as const };
const abroad = details({ iban: ibans.german });

describe('a format of bank files', () => {
  it('is pain.001 where nothing else is said', () => {
    expect([formatOf(undefined), formatOf('pain.001'), formatOf('elixir-0')]).toEqual([
      ...['pain.001', 'pain.001', 'elixir-0'],
    ]);
  });
  it('orders whatever it has room for', () => {
    expect(canOrder(debtor('EUR'), abroad)).toBe(true);
    expect(canOrder(elixir, details())).toBe(true);
    expect(canOrder(elixir, abroad)).toBe(false);
    expect(canOrder({ ...elixir, currency: 'EUR' }, details())).toBe(false);
  });
  it('tells the bank its ids, or has no place for them', () =>
    expect([carriesIds('pain.001'), carriesIds('elixir-0')]).toEqual([true, false]));
});

it('a payee can be paid, or the first reason why not is told', () => {
  const debtors = [debtor('EUR'), elixir];
  expect(unpayable(debtors, 'EUR', abroad)).toBeUndefined();
  expect(unpayable(debtors, 'PLN', details())).toBeUndefined();
  expect(unpayable(debtors, 'PLN', abroad)).toBe('foreign-bank-account');
  expect(unpayable(debtors, 'CHF', details())).toBe('no-debtor-account');
  expect(unpayable(debtors, 'CHF', undefined)).toBe('no-bank-account');
});
