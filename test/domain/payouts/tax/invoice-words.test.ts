import { expect, it } from 'vitest';
import { awaitedText, invoiceText } from '../../../../domain/payouts/tax/invoice-words.ts';
import { invoice } from '../invoices.ts';

const plain = (sentence: string | undefined) => sentence?.replaceAll('\u00a0', ' ');

it('tells an invoice that is paid, and the one that is awaited, in both languages', () => {
  expect(plain(invoiceText(invoice(), 'PLN', 'pl'))).toBe(
    'Zapłacona faktura FV/1/2024: netto 100,00 zł + VAT 23,00 zł',
  );
  const awaited = { net: '40', vat: '9.2' };
  expect(plain(awaitedText(awaited, 'PLN', 'en')[0])).toBe('Awaited invoice: net PLN 40.00 + VAT PLN 9.20');
  expect(awaitedText(undefined, 'PLN', 'en')).toEqual([]);
});
