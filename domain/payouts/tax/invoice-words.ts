import { spokenMoney } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { OpenInvoice } from './partner-invoice.ts';
import type { Awaited } from './tax.ts';

const words = {
  pl: { invoice: 'Zapłacona faktura', awaited: 'Oczekiwana faktura', net: 'netto' },
  en: { invoice: 'Paid invoice', awaited: 'Awaited invoice', net: 'net' },
} as const;

const sumText = ({ net, vat }: Awaited, currency: string, language: Language): string => {
  const money = (amount: string): string => spokenMoney(amount, currency, language);
  return `${words[language].net} ${money(net)} + VAT ${money(vat)}`;
};

/** An invoice that is paid: `Paid invoice FV/1/2026: net PLN 100.00 + VAT PLN 23.00`. */
export const invoiceText = (
  { number, ...sums }: Pick<OpenInvoice, 'number' | 'net' | 'vat'>,
  currency: string,
  language: Language,
): string => `${words[language].invoice} ${number}: ${sumText(sums, currency, language)}`;

/** What invoice would have the rest paid, nothing where none would. */
export const awaitedText = (
  awaited: Awaited | undefined,
  currency: string,
  language: Language,
): readonly string[] =>
  awaited === undefined ? [] : [`${words[language].awaited}: ${sumText(awaited, currency, language)}`];
