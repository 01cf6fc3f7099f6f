import { inBoth, spokenMoney, spokenNumber, spokenPercent } from '../kernel/spoken.ts';
import type { Language } from '../platform/letter.ts';
import type { SeenValue } from './approval.ts';
import type { SubjectValues } from './subjects.ts';

type Name = readonly [pl: string, en: string];

/** What people call the values of a subject; one without a name here is the vendor's own, and called as it is. */
const names: Readonly<Record<string, Name>> = {
  amount: ['Kwota', 'Amount'],
  currency: ['Waluta', 'Currency'],
  programId: ['Program', 'Program'],
  customerId: ['Klient', 'Customer'],
  expectedClose: ['Planowane zamknięcie', 'Expected close'],
  discount: ['Rabat', 'Discount'],
  percent: ['Rabat', 'Discount'],
  margin: ['Marża', 'Margin'],
  days: ['Ważność w dniach', 'Valid for days'],
  productId: ['Produkt', 'Product'],
  category: ['Kategoria', 'Category'],
  quantity: ['Ilość', 'Quantity'],
  dealId: ['Okazja', 'Deal'],
  fundId: ['Fundusz', 'Fund'],
  purpose: ['Cel', 'Purpose'],
  requestId: ['Wniosek', 'Request'],
  hasProof: ['Dokumenty potwierdzające', 'Proof of performance'],
  planId: ['Plan', 'Plan'],
  effectiveFrom: ['Obowiązuje od', 'Effective from'],
  components: ['Liczba składników', 'Components'],
  duplicate: ['Możliwy duplikat', 'Possible duplicate'],
};
const percents: ReadonlySet<string> = new Set(['discount', 'percent', 'margin']);
const numbers: ReadonlySet<string> = new Set(['amount', 'quantity', 'days', 'components']);
const yesNo = { pl: ['nie', 'tak'], en: ['no', 'yes'] } as const;

const spokenIn = (field: string, value: string | boolean, language: Language): string => {
  if (typeof value === 'boolean') return yesNo[language][value ? 1 : 0];
  if (percents.has(field)) return spokenPercent(value, language);
  return numbers.has(field) ? spokenNumber(value, language) : value;
};

const nameOf = (name: string): readonly [noun: string, field: string] => {
  const dot = name.indexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
};

/** Values as people see them, in the order of their names; an amount stands with its currency. */
export const seenValues = (values: SubjectValues): SeenValue[] =>
  Object.entries(values)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => {
      const [noun, field] = nameOf(name);
      const currency = values[`${noun}.currency`];
      if (field === 'currency' && `${noun}.amount` in values) return [];
      const [pl, en] = names[field] ?? [name, name];
      if (field === 'amount' && typeof value === 'string' && typeof currency === 'string') {
        const spoken = inBoth((language) => spokenMoney(value, currency, language));
        return [{ pl, en, value: `${value} ${currency}`, spoken }];
      }
      return [
        { pl, en, value: String(value), spoken: inBoth((language) => spokenIn(field, value, language)) },
      ];
    });
