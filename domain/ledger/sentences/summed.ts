import { spokenPercent, spokenSales, spokenWithin } from '../../kernel/spoken.ts';
import { windowText } from '../../payouts/statement/statement-words.ts';
import type { Language } from '../../platform/letter.ts';
import { isOwn } from '../book.ts';
import type { WindowExplanation } from '../explanation.ts';
import { inLanguage, mainSum, measuredText, referenceText, sentence, valueText } from './measured.ts';

const quoted = (name: string, language: Language): string => inLanguage(language, `„${name}”`, `“${name}”`);

/** Which component, of which plan. */
const componentText = ({ component, planId }: WindowExplanation, language: Language): string =>
  inLanguage(
    language,
    `składnik ${quoted(component, language)} (plan ${quoted(planId, language)})`,
    `the component ${quoted(component, language)} (plan ${quoted(planId, language)})`,
  );

/**
 * How many sales it comes from, and whose they are. The number is left out where the sums tell it already, and all of it
 * where the window is that of one sale.
 */
const salesText = (one: WindowExplanation, language: Language): string => {
  if (isOwn(one.window)) return '';
  const whose =
    one.credit === 'own' ? '' : inLanguage(language, ' partnerów podległych', ' of child partners');
  if (one.base === 'sales' || one.driver === 'sales') return whose;
  const count = spokenSales(one.total.sales, language);
  return inLanguage(language, ` (${count}${whose})`, ` from ${count}${whose}`);
};

/** What was summed: `In February 2026 the component “accessories” (plan “resellers”) counts revenue of EUR 2,816.67 from 31 sales.` */
const sumSentence = (one: WindowExplanation, language: Language): string => {
  const { driver, total, currency, window } = one;
  const when = spokenWithin(window, language);
  const what = componentText(one, language);
  if (one.reason === 'nothing-counts')
    return sentence(
      isOwn(window)
        ? inLanguage(language, `${what} nie obejmuje tej sprzedaży`, `${what} does not count this sale`)
        : inLanguage(
            language,
            `${when} ${what} nie obejmuje żadnej sprzedaży`,
            `${when} ${what} counts no sale`,
          ),
    );
  const told = { currency, language, isSubject: false };
  const main = mainSum(one);
  const sums = [
    measuredText(one[main], total[main], told),
    ...(driver === one[main] ? [] : [measuredText(driver, total.driver, told)]),
  ];
  const all = `${sums.join(inLanguage(language, ' i ', ' and '))}${salesText(one, language)}`;
  return sentence(inLanguage(language, `${when} ${what} obejmuje ${all}`, `${when} ${what} counts ${all}`));
};

/** What the driver is compared with, as far as it may be told. */
const comparedText = (
  { driver, currency }: WindowExplanation,
  { with: reference, window, sum, count }: NonNullable<WindowExplanation['compared']>,
  language: Language,
): string => {
  const what = referenceText(reference, language);
  if (sum === undefined) return what;
  const told = valueText(driver, sum, currency, language);
  if (window !== undefined) return `${what} (${windowText(window, language)}: ${told})`;
  if (reference !== 'peers') return `${what} (${told})`;
  return inLanguage(
    language,
    `${what} (razem ${told}, liczba partnerów: ${count})`,
    `${what} (together ${told}, number of partners: ${count})`,
  );
};

/** How much of it was reached. Nothing where it is not known. */
const comparedSentences = (one: WindowExplanation, language: Language): readonly string[] => {
  const { compared, driver, total, currency } = one;
  if (compared?.percent === undefined || one.reason === 'nothing-counts') return [];
  const subject = measuredText(driver, total.driver, { currency, language, isSubject: true });
  const cut = compared.isExact === true ? '' : inLanguage(language, 'nieco ponad ', 'just over ');
  const percent = `${cut}${spokenPercent(compared.percent, language)}`;
  const what = comparedText(one, compared, language);
  const isMany = driver === 'quantity' || driver === 'sales';
  const verb = inLanguage(language, 'to', isMany && total.driver !== '1' ? 'are' : 'is');
  return [sentence(`${subject} ${verb} ${percent} ${what}`)];
};

/** What a window summed, and what that was compared with. */
export const summedSentences = (one: WindowExplanation, language: Language): readonly string[] => [
  sumSentence(one, language),
  ...comparedSentences(one, language),
];
