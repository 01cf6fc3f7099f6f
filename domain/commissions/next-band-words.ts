import { text } from '../kernel/decimal.ts';
import { spokenMoney, spokenNumber, spokenPercent, spokenSales, spokenWithin } from '../kernel/spoken.ts';
import { kindText } from '../payouts/statement/statement-words.ts';
import type { Language } from '../platform/letter.ts';
import type { NextBand } from './next-band.ts';
import type { Component } from './plan.ts';

/** A window of a component, as far as a sentence speaks of it. */
type Spoken = {
  readonly window: string;
  readonly kind: Component['kind'];
  readonly currency: string;
};

/** How much more of what. */
const moreText = ({ measure, more }: NextBand, currency: string, language: Language): string => {
  const isPolish = language === 'pl';
  if (measure === 'sales') {
    const spoken = spokenSales(text(more), language);
    return isPolish ? `Jeszcze ${spoken}` : spoken.replace(' ', ' more ');
  }
  if (measure === 'quantity') {
    const spoken = spokenNumber(text(more), language);
    return isPolish ? `Jeszcze ${spoken} szt.` : `${spoken} more ${text(more) === '1' ? 'unit' : 'units'}`;
  }
  const spoken = spokenMoney(text(more), currency, language);
  if (measure === 'margin') return isPolish ? `Jeszcze ${spoken} marży` : `${spoken} more margin`;
  return isPolish ? `Jeszcze ${spoken} obrotu` : `${spoken} more`;
};

const comparedWith = {
  attainment: { pl: 'celu', en: 'of the target' },
  growth: { pl: 'tego samego okresu rok wcześniej', en: 'of the same period a year earlier' },
  peerIndex: { pl: 'średniej partnerów', en: "of the partners' mean" },
} as const;

const comparedText = ({ compared, from }: NextBand, language: Language): string =>
  compared === undefined ? '' : ` (${spokenPercent(from, language)} ${comparedWith[compared][language]})`;

/** What each unit or sale earns, where a rate is an amount. */
const each = ({ base }: NextBand, isFurther: boolean, language: Language): string => {
  if (language === 'pl')
    return `każda ${isFurther ? 'następna ' : ''}${base === 'sales' ? 'sprzedaż' : 'sztuka'}`;
  return `every ${isFurther ? 'further ' : ''}${base === 'sales' ? 'sale' : 'unit'}`;
};

/** What changes then. */
const effectText = (next: NextBand, { kind, currency }: Spoken, language: Language): string => {
  const isPolish = language === 'pl';
  const { effect, percent, amount = '0' } = next;
  const money = spokenMoney(amount, currency, language);
  const what = kindText(kind, language);
  if (effect === 'step') return isPolish ? `${what} wyniesie ${money}` : `the ${what} is ${money}`;
  if (effect === 'added') return isPolish ? `${what} wzrośnie o ${money}` : `the ${what} rises by ${money}`;
  const isFurther = effect === 'above';
  const earns = isPolish ? 'zarobi' : 'earns';
  if (percent === undefined) return `${each(next, isFurther, language)} ${earns} ${money}`;
  const all = isPolish ? 'całość' : 'everything';
  const above = isPolish ? 'nadwyżka' : 'what is above';
  return `${isFurther ? above : all} ${earns} ${spokenPercent(percent, language)}`;
};

/**
 * The way to the next tier or step as a sentence: `EUR 6,200.00 more in November 2026 and everything earns 7 %`,
 * `Jeszcze 6 200,00 EUR obrotu w listopadzie 2026, a całość zarobi 7 %`.
 */
export const nextBandText = (next: NextBand, spoken: Spoken, language: Language): string => {
  const condition = `${moreText(next, spoken.currency, language)} ${spokenWithin(spoken.window, language)}`;
  const compared = comparedText(next, language);
  const effect = effectText(next, spoken, language);
  return language === 'pl' ? `${condition}${compared}, a ${effect}` : `${condition}${compared} and ${effect}`;
};
