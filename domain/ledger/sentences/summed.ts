import { spokenPercent, spokenSales, spokenWithin } from '../../kernel/spoken.ts';
import { windowText } from '../../payouts/statement-words.ts';
import type { Language } from '../../platform/letter.ts';
import { isOwn } from '../book.ts';
import type { WindowExplanation } from '../explanation.ts';
import { inLanguage, measuredText, sentence, valueText } from './measured.ts';

const quoted = (name: string, language: Language): string => inLanguage(language, `„${name}”`, `“${name}”`);

/** Which component, of which plan. */
const componentText = ({ component, planId }: WindowExplanation, language: Language): string =>
  inLanguage(
    language,
    `składnik ${quoted(component, language)} (plan ${quoted(planId, language)})`,
    `the component ${quoted(component, language)} (plan ${quoted(planId, language)})`,
  );

/** How many sales it comes from; nothing where the window is that of one sale, or where sales are what is summed. */
const salesText = (one: WindowExplanation, language: Language): string => {
  if (isOwn(one.window) || one.base === 'sales' || (one.base === undefined && one.driver === 'sales'))
    return '';
  const count = spokenSales(one.total.sales, language);
  if (one.credit === 'own') return inLanguage(language, ` (${count})`, ` from ${count}`);
  return inLanguage(language, ` (${count} partnerów podległych)`, ` from ${count} of child partners`);
};

/** What was summed: `In February 2026 the component “accessories” (plan “resellers”) counts revenue of EUR 2,816.67 from 31 sales.` */
const sumSentence = (one: WindowExplanation, language: Language): string => {
  const { base, driver, total, currency, window } = one;
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
  const told = { currency, language, role: 'object' } as const;
  const sums = [
    ...(base === undefined ? [] : [measuredText(base, total.base, told)]),
    ...(driver === undefined || driver === base ? [] : [measuredText(driver, total.driver, told)]),
  ];
  const all = `${sums.join(inLanguage(language, ' i ', ' and '))}${salesText(one, language)}`;
  return sentence(inLanguage(language, `${when} ${what} obejmuje ${all}`, `${when} ${what} counts ${all}`));
};

/** What the driver is compared with, as far as it may be told. */
const referenceText = (one: WindowExplanation, language: Language): string => {
  const { driver, currency, compared } = one;
  const sum = compared?.sum === undefined ? '' : valueText(driver, compared.sum, currency, language);
  if (compared?.with === 'target') return inLanguage(language, `celu (${sum})`, `of the target (${sum})`);
  if (compared?.with === 'yearEarlier') {
    const window = windowText(compared.window ?? '', language);
    return inLanguage(
      language,
      `wyniku sprzed roku (${window}: ${sum})`,
      `of the result a year earlier (${window}: ${sum})`,
    );
  }
  const mean = inLanguage(language, 'średniej partnerów', "of the partners' mean");
  if (compared?.count === undefined) return mean;
  return inLanguage(
    language,
    `${mean} (razem ${sum}, liczba partnerów: ${compared.count})`,
    `${mean} (together ${sum}, number of partners: ${compared.count})`,
  );
};

/** How much of it was reached. Nothing where it is not known. */
const comparedSentences = (one: WindowExplanation, language: Language): readonly string[] => {
  const { compared, driver, total, currency } = one;
  if (compared?.percent === undefined || one.reason === 'nothing-counts') return [];
  const subject = measuredText(driver, total.driver, { currency, language, role: 'subject' });
  const cut = compared.isExact === true ? '' : inLanguage(language, 'nieco ponad ', 'just over ');
  const percent = `${cut}${spokenPercent(compared.percent, language)}`;
  const what = referenceText(one, language);
  const isMany = driver === 'quantity' || driver === 'sales';
  const verb = inLanguage(language, 'to', isMany && total.driver !== '1' ? 'are' : 'is');
  return [sentence(`${subject} ${verb} ${percent} ${what}`)];
};

/** What a window summed, and what that was compared with. */
export const summedSentences = (one: WindowExplanation, language: Language): readonly string[] => [
  sumSentence(one, language),
  ...comparedSentences(one, language),
];
