import type { Measure } from '../../commissions/plan.ts';
import { spokenMoney, spokenNumber, spokenPercent, spokenSales } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { WindowExplanation } from '../explanation.ts';

/** A text in the reader's language. */
export const inLanguage = (language: Language, pl: string, en: string): string =>
  language === 'pl' ? pl : en;

/** A sentence: it begins with a capital letter and ends with a full stop. */
export const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;

const units = (count: string, language: Language): string => {
  const spoken = spokenNumber(count, language);
  return inLanguage(language, `${spoken} szt.`, `${spoken} ${count === '1' ? 'unit' : 'units'}`);
};

/** So much of a measure: `EUR 80.00`, `15 units`, `10 sales`. */
export const valueText = (
  measure: Measure | undefined,
  value: string,
  currency: string,
  language: Language,
): string => {
  if (measure === 'quantity') return units(value, language);
  return measure === 'sales' ? spokenSales(value, language) : spokenMoney(value, currency, language);
};

/**
 * A measure with its name, where the number alone would not tell: `revenue of EUR 80.00`, `15 units`. In Polish it is told
 * as the sentence's subject (`marża`) or as what is counted (`marżę`).
 */
export const measuredText = (
  measure: Measure | undefined,
  value: string,
  {
    currency,
    language,
    isSubject,
  }: { readonly currency: string; readonly language: Language; readonly isSubject: boolean },
): string => {
  const told = valueText(measure, value, currency, language);
  if (measure === 'revenue') return inLanguage(language, `obrót ${told}`, `revenue of ${told}`);
  if (measure === 'margin')
    return inLanguage(language, `${isSubject ? 'marża' : 'marżę'} ${told}`, `margin of ${told}`);
  return told;
};

/** By which sum a window and its sales are told: by the base; of steps without one, by what reaches them. */
export const mainSum = ({ base }: Pick<WindowExplanation, 'base'>): 'base' | 'driver' =>
  base === undefined ? 'driver' : 'base';

const references = {
  target: { pl: 'celu', en: 'of the target' },
  yearEarlier: { pl: 'wyniku sprzed roku', en: 'of the result a year earlier' },
  peers: { pl: 'średniej partnerów', en: "of the partners' mean" },
} as const;

/** What something is a part of: `of the target`. */
export const referenceText = (reference: keyof typeof references, language: Language): string =>
  references[reference][language];

/** Where a band begins or ends: `EUR 5,000.00`, `10 units`, `90 % of the target`. */
export const boundText = (
  at: string,
  { driver, compared, currency }: Pick<WindowExplanation, 'driver' | 'compared' | 'currency'>,
  language: Language,
): string => {
  if (compared !== undefined)
    return `${spokenPercent(at, language)} ${referenceText(compared.with, language)}`;
  // In Polish it stands after a preposition: `od 2 sprzedaży`, whatever the number.
  if (driver === 'sales' && language === 'pl') return `${spokenNumber(at, language)} sprzedaży`;
  return valueText(driver, at, currency, language);
};
