import { dec } from '../../kernel/decimal.ts';
import { spokenDay, spokenMoney, spokenNumber, spokenPercent } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { Conversion } from './conversion.ts';
import type { RecoveryNote } from './recovery-terms.ts';

const words = {
  pl: {
    rate: 'kurs z dnia',
    debt: 'w tym saldo ujemne',
    overpaid: 'Wyrównano z ujemnego salda',
    left: 'Z ujemnego salda pozostaje do wyrównania',
    share: 'Na wyrównanie ujemnego salda i zaliczek przeznaczamy najwyżej taką część wpływów:',
  },
  en: {
    rate: 'rate of',
    debt: 'of which negative balance',
    overpaid: 'Made up for of the negative balance',
    left: 'Of the negative balance still to be made up for',
    share: 'At most this share of what comes in goes into negative balances and advances:',
  },
} as const;

/** At which rate what became what: `EUR 100.00 × 4.31 (rate of 30 January 2024) = PLN 431.00`. */
export const conversionText = (
  { from, amount, into, worth, rate, date, debt }: Conversion,
  language: Language,
): string => {
  const word = words[language];
  const part = debt === undefined ? '' : ` (${word.debt} ${spokenMoney(debt, from, language)})`;
  const by = `${spokenNumber(rate, language)} (${word.rate} ${spokenDay(date, language)})`;
  return `${spokenMoney(amount, from, language)}${part} × ${by} = ${spokenMoney(worth, into, language)}`;
};

/** What a statement recovered of a negative balance, what is left of it, and by which share; advances stand in its sums. */
export const recoveryText = (
  { share, overpaid, left }: RecoveryNote,
  currency: string,
  language: Language,
): readonly string[] => {
  const word = words[language];
  const part = (name: 'overpaid' | 'left', amount: string): readonly string[] =>
    dec(amount).isZero() ? [] : [`${word[name]}: ${spokenMoney(amount, currency, language)}`];
  return [
    ...part('overpaid', overpaid),
    ...part('left', left),
    `${word.share} ${spokenPercent(share, language)}`,
  ];
};
