import { dec, text } from '../kernel/decimal.ts';
import { spokenDay, spokenMoney } from '../kernel/spoken.ts';
import { kindText } from '../payouts/statement/statement-words.ts';
import type { Language } from '../platform/letter.ts';
import type { LineExplanation, WindowExplanation } from './explanation.ts';
import { earnedSentences, periodFor } from './sentences/earned.ts';
import { inLanguage, sentence } from './sentences/measured.ts';
import { payableSentences, waitingSentences } from './sentences/payable.ts';
import { causeSentences } from './sentences/sales.ts';
import { summedSentences } from './sentences/summed.ts';

/** A window as people read it: what was summed, what that earns, and what of it waits. Nothing but the explanation is told. */
export const windowSentences = (one: WindowExplanation, language: Language): readonly string[] => [
  ...summedSentences(one, language),
  ...earnedSentences(one, language),
  ...waitingSentences(one, language),
];

/** What a line changed. In Polish the verb follows the noun's gender. */
const changeSentence = (one: LineExplanation, language: Language): string => {
  const { day, before, after, difference } = one.posted;
  const inWords = (amount: string) => spokenMoney(amount, one.currency, language);
  const change = inWords(text(dec(difference).abs()));
  const isLess = dec(difference).isNegative();
  const what = kindText(one.kind, language);
  const period = periodFor(one.window, language);
  const verb = one.kind === 'rebate' ? 'zmienił się' : 'zmieniła się';
  return sentence(
    inLanguage(
      language,
      `zapis z ${spokenDay(day, language)}: ${what} za ${period} ${verb} z ${inWords(before)} na ${inWords(after)}, o ${change} ${isLess ? 'mniej' : 'więcej'}`,
      `posted on ${spokenDay(day, language)}: the ${what} for ${period} went from ${inWords(before)} to ${inWords(after)}, ${change} ${isLess ? 'less' : 'more'}`,
    ),
  );
};

/** A posted line as people read it: what it changed and why, how the new amount came about, and when it is payable. */
export const lineSentences = (one: LineExplanation, language: Language): readonly string[] => [
  changeSentence(one, language),
  ...causeSentences(one, language),
  ...summedSentences(one, language),
  ...earnedSentences(one, language),
  ...payableSentences(one, language),
];
