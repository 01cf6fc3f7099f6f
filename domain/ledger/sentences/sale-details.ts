import { spokenDay, spokenMoney, spokenNumber, spokenPercent } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { ExplainedForm, ExplainedSale, WindowExplanation } from '../explanation.ts';
import { inLanguage, sentence } from './measured.ts';
import { refusalText } from './reasons.ts';

/** A sale that counts: the form that contributes, and which components refused it. */
type Counting = { readonly after: ExplainedForm; readonly refused?: ExplainedSale['refused'] };

const convertedSentence = (
  of: WindowExplanation,
  { after }: Counting,
  language: Language,
): readonly string[] => {
  const isMoney = [of.base, of.driver].some((one) => one === 'revenue' || one === 'margin');
  if (after.rate === undefined || !isMoney) return [];
  const amount = spokenMoney(after.amount, after.currency, language);
  const value = spokenNumber(after.rate.value, language);
  const day = spokenDay(after.rate.date, language);
  return [
    sentence(
      inLanguage(
        language,
        `kwotę ${amount} przeliczono na ${of.currency} po kursie ${value} z ${day}`,
        `its ${amount} was converted to ${of.currency} at ${value} (rate of ${day})`,
      ),
    ),
  ];
};

const shareSentences = ({ after }: Counting, language: Language): readonly string[] =>
  after.shares.flatMap(({ share }) =>
    share === undefined
      ? []
      : [
          sentence(
            inLanguage(
              language,
              `wlicza się ${spokenPercent(share, language)} tej sprzedaży`,
              `${spokenPercent(share, language)} of the sale is credited`,
            ),
          ),
        ],
  );

/** Other components of the plan that the sale does not count for, reason by reason. */
const refusedSentences = (
  of: WindowExplanation,
  { refused = {} }: Counting,
  language: Language,
): readonly string[] => {
  const others = Object.entries(refused).filter(([id]) => id !== of.component);
  return [...new Set(others.map(([, reason]) => reason))].map((reason) => {
    const ids = others
      .filter(([, one]) => one === reason)
      .map(([id]) => inLanguage(language, `„${id}”`, `“${id}”`));
    return sentence(
      inLanguage(
        language,
        `nie liczy się do ${ids.join(', ')}: ${refusalText(reason, language)}`,
        `it does not count for ${ids.join(', ')}: ${refusalText(reason, language)}`,
      ),
    );
  });
};

/** How a sale that counts came to what it counts: its exchange rate, its share, and what it does not count for. */
export const detailSentences = (
  of: WindowExplanation,
  sale: Counting,
  language: Language,
): readonly string[] => [
  ...convertedSentence(of, sale, language),
  ...shareSentences(sale, language),
  ...refusedSentences(of, sale, language),
];
