import { dec } from '../../kernel/decimal.ts';
import { decimalsOf } from '../../kernel/money.ts';
import { spokenDay, spokenMoney, spokenPercent } from '../../kernel/spoken.ts';
import { kindText, windowText } from '../../payouts/statement/statement-words.ts';
import type { Language } from '../../platform/letter.ts';
import { isOwn } from '../book.ts';
import type { WindowExplanation } from '../explanation.ts';
import { boundText, inLanguage, sentence, valueText } from './measured.ts';
import { reasonSentence } from './reasons.ts';

type Part = WindowExplanation['parts'][number];

const isZero = (value: string): boolean => dec(value).isZero();

/** The arithmetic of a part: `3 % of EUR 2,816.67 is EUR 84.50`, `12 units × EUR 2.00 = EUR 24.00`. */
const reckoned = (
  { of, percent, amount, earns }: Part,
  one: WindowExplanation,
  language: Language,
): string => {
  const value = valueText(one.base, of, one.currency, language);
  const result = spokenMoney(earns, one.currency, language);
  if (percent === undefined)
    return `${value} × ${spokenMoney(amount ?? '0', one.currency, language)} = ${result}`;
  const rate = spokenPercent(percent, language);
  return inLanguage(language, `${rate} od ${value} to ${result}`, `${rate} of ${value} is ${result}`);
};

/** A band between its bounds; nothing where it holds everything. */
const band = (
  { from, to }: { readonly from: string; readonly to: string | undefined },
  one: WindowExplanation,
  language: Language,
): string | undefined => {
  const low = boundText(from, one, language);
  if (to === undefined && isZero(from)) return undefined;
  if (to === undefined)
    return one.rate.mode === 'marginal'
      ? inLanguage(language, `powyżej ${low}`, `above ${low}`)
      : inLanguage(language, `od ${low}`, `from ${low} on`);
  const high = boundText(to, one, language);
  if (isZero(from)) return inLanguage(language, `do ${high}`, `up to ${high}`);
  return inLanguage(language, `od ${low} do ${high}`, `from ${low} to ${high}`);
};

const partText = (part: Part, one: WindowExplanation, language: Language): string => {
  const { type, mode } = one.rate;
  const { from, to } = part;
  // Bands and steps begin somewhere; a single rate holds for everything.
  if (from === undefined) return reckoned(part, one, language);
  if (type === 'steps') {
    const at = boundText(from, one, language);
    const amount = spokenMoney(part.earns, one.currency, language);
    return inLanguage(
      language,
      `osiągnięto próg ${at}: ${amount}`,
      `the step at ${at} is reached: ${amount}`,
    );
  }
  const told = reckoned(part, one, language);
  const bounds = band({ from, to }, one, language);
  if (bounds === undefined) return `${inLanguage(language, 'całość', 'everything')}: ${told}`;
  if (mode === 'marginal') return `${inLanguage(language, 'część', 'the part')} ${bounds}: ${told}`;
  const whole = inLanguage(language, 'całość według progu', 'everything at the rate of the band');
  return `${whole} ${bounds}: ${told}`;
};

/** Which version a part is of, where there are several. */
const underVersion = (part: Part, { sums }: WindowExplanation, language: Language): string => {
  const found = sums.length > 1 ? sums.find(({ version }) => version === part.version) : undefined;
  if (found === undefined) return '';
  const day = spokenDay(found.effectiveFrom, language);
  return inLanguage(
    language,
    `wersja ${part.version} planu (od ${day}): `,
    `version ${part.version} of the plan (from ${day}): `,
  );
};

const roundedSentence = (one: WindowExplanation, language: Language): readonly string[] => {
  if (dec(one.exact).equals(dec(one.rounded))) return [];
  const places = decimalsOf(one.currency);
  const isUp = one.rounding === 'half-up';
  const pl = `po zaokrągleniu do ${places === 0 ? 'pełnych jednostek' : `${places} miejsc po przecinku`} (połówki ${isUp ? 'w górę' : 'do cyfry parzystej'})`;
  const en = `rounded ${isUp ? 'half up' : 'half to even'} to ${places === 0 ? 'whole units' : `${places} decimals`}`;
  return [sentence(`${inLanguage(language, pl, en)}: ${spokenMoney(one.rounded, one.currency, language)}`)];
};

const limitSentence = (one: WindowExplanation, language: Language): readonly string[] => {
  if (one.limit === undefined) return [];
  const at = spokenMoney(one.limit.at, one.currency, language);
  const pl = isOwn(one.window) ? 'za jedną sprzedaż' : 'za jeden okres';
  const en = isOwn(one.window) ? 'per sale' : 'per period';
  return one.limit.kind === 'max'
    ? [sentence(inLanguage(language, `${pl} należy się najwyżej ${at}`, `at most ${at} is earned ${en}`))]
    : [
        sentence(
          inLanguage(language, `${pl} należy się co najmniej ${at}`, `at least ${at} is earned ${en}`),
        ),
      ];
};

/** For which time, or for which sale: `February 2026`, `luty 2026`. */
export const periodFor = (window: string, language: Language): string => {
  if (isOwn(window)) return inLanguage(language, 'tę sprzedaż', 'this sale');
  if (language === 'en' && window === 'programme') return 'the whole program';
  return language === 'en' && /^\d+$/.test(window) ? window : windowText(window, language);
};

const resultSentence = (one: WindowExplanation, language: Language): string => {
  const what = kindText(one.kind, language);
  const period = periodFor(one.window, language);
  const amount = spokenMoney(one.amount, one.currency, language);
  return sentence(
    inLanguage(language, `${what} za ${period} wynosi ${amount}`, `the ${what} for ${period} is ${amount}`),
  );
};

/** From sums to the amount: what each part earned, the rounding, the limit, or why it is nothing; and the amount. */
export const earnedSentences = (one: WindowExplanation, language: Language): readonly string[] => [
  ...one.parts.map((part) =>
    sentence(`${underVersion(part, one, language)}${partText(part, one, language)}`),
  ),
  ...(one.parts.length > 1
    ? [
        sentence(
          `${inLanguage(language, 'razem', 'together')}: ${spokenMoney(one.exact, one.currency, language)}`,
        ),
      ]
    : []),
  ...roundedSentence(one, language),
  ...limitSentence(one, language),
  ...reasonSentence(one, language),
  resultSentence(one, language),
];
