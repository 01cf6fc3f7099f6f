import { dec } from '../../kernel/decimal.ts';
import { spokenDay, spokenMoney, spokenPercent } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import { invoiceText } from './invoice-words.ts';
import type { PaymentTax } from './tax.ts';

const words = {
  pl: { of: 'od', vat: 'VAT', withheld: 'Podatek potrącony', rule: 'Reguła', since: 'obowiązuje od' },
  en: { of: 'of', vat: 'VAT', withheld: 'Tax withheld', rule: 'Rule', since: 'in force since' },
} as const;

/**
 * How a payment was taxed, sentence by sentence: what invoices have to say, each tax with its percent, base and amount (or
 * the invoices that state it), and by which rule.
 */
export const taxText = (
  { net, vat, withheld, rule, invoices }: PaymentTax,
  currency: string,
  language: Language,
): readonly string[] => {
  const word = words[language];
  const money = (amount: string): string => spokenMoney(amount, currency, language);
  const part = (name: string, percent: string, amount: string): readonly string[] =>
    dec(percent).isZero()
      ? []
      : [`${name}: ${spokenPercent(percent, language)} ${word.of} ${money(net)} = ${money(amount)}`];
  return [
    rule.words[language],
    ...(invoices?.map((one) => invoiceText(one, currency, language)) ?? part(word.vat, rule.vatPercent, vat)),
    ...part(word.withheld, rule.withholdingPercent, withheld),
    `${word.rule} ${rule.id}, ${word.since} ${spokenDay(rule.from, language)}`,
  ];
};
