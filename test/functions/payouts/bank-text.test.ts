import { expect, it } from 'vitest';
import { bankText } from '../../../functions/payouts/bank-files/bank-text.ts';

it('keeps what the currency of the payment allows, and finds the nearest letters for the rest', () => {
  expect(bankText('Müller & Żółć_AG', 'EUR', 70)).toBe('Muller + Zolc-AG');
  expect(bankText('Müller & Żółć_AG', 'PLN', 70)).toBe('Muller + Żółć-AG');
  // A letter and its accent as two signs are the same letter.
  expect(bankText('Ło\u0301dź', 'PLN', 70)).toBe('Łódź');
  expect(bankText('Łódź', 'CHF', 70)).toBe('Lodz');
});

it('makes no edge of a field, and cuts no space in half', () => {
  expect(bankText('/-: a // b / / c/', 'EUR', 70)).toBe('a / b / c');
  expect(bankText('one\ntwo\tthree', 'EUR', 70)).toBe('one two three');
  expect(bankText('abc def', 'EUR', 4)).toBe('abc');
  expect(bankText('abc/def', 'EUR', 4)).toBe('abc');
});

it('never is empty', () => {
  expect(bankText('///', 'EUR', 70)).toBe('NOTPROVIDED');
  expect(bankText('\u0000', 'PLN', 70)).toBe('NOTPROVIDED');
});
