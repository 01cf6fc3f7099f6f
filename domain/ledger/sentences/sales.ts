import { dec, text } from '../../kernel/decimal.ts';
import { spokenDay, spokenNumber } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { ExplainedForm, ExplainedSale, LineExplanation, WindowExplanation } from '../explanation.ts';
import { inLanguage, measuredText, sentence, valueText } from './measured.ts';
import { refusalText } from './reasons.ts';
import { counts, detailSentences } from './sale-details.ts';

const nameOf = ({ externalId, saleId }: ExplainedSale): string => externalId ?? saleId;

const plainly = (of: WindowExplanation, total: ExplainedForm['total'], language: Language): string => {
  const value = of.base === undefined ? total.driver : total.base;
  return valueText(of.base ?? of.driver, value, of.currency, language);
};

const told = (of: WindowExplanation, total: ExplainedForm['total'], language: Language): string => {
  const measure = of.base ?? of.driver;
  const value = of.base === undefined ? total.driver : total.base;
  return measuredText(measure, value, { currency: of.currency, language, role: 'object' });
};

const isNothing = ({ base, driver, sales }: ExplainedForm['total']): boolean =>
  [base, driver, sales].every((value) => dec(value).isZero());

/** Why a sale that counted counts no more. */
const goneText = (of: WindowExplanation, sale: ExplainedSale, language: Language): string => {
  const reason = sale.absent ?? sale.refused?.[of.component];
  if (reason !== undefined) return `: ${refusalText(reason, language)}`;
  if (sale.after === undefined || sale.after.day === sale.before?.day) return '';
  const day = spokenDay(sale.after.day, language);
  return inLanguage(language, `: jej dzień to teraz ${day}`, `: its day is ${day} now`);
};

/** What became different of a sale that counts to the digit as it did. */
const revaluedText = (sale: ExplainedSale, language: Language): string => {
  const { before, after } = sale;
  const version = after?.shares[0]?.version;
  if (version !== undefined && version !== before?.shares[0]?.version)
    return inLanguage(
      language,
      `liczy się teraz według wersji ${version} planu`,
      `counts by version ${version} of the plan now`,
    );
  if (after?.paidOn !== undefined && after.paidOn !== before?.paidOn) {
    const day = spokenDay(after.paidOn, language);
    return inLanguage(
      language,
      `została zapłacona przez klienta ${day}`,
      `was paid for by the customer on ${day}`,
    );
  }
  return inLanguage(language, 'została przeliczona ponownie', 'was counted anew');
};

/** Whether something was taken back of it meanwhile. */
const hasReturn = ({ before, after }: ExplainedSale): boolean =>
  (before?.returned?.amount ?? '0') !== (after?.returned?.amount ?? '0') ||
  (before?.returned?.quantity ?? '0') !== (after?.returned?.quantity ?? '0');

/** How a sale counts that counted before: by how much more or less, or what else became different. */
const changedText = (
  name: string,
  of: WindowExplanation,
  { sale, before, after }: { sale: ExplainedSale; before: ExplainedForm; after: ExplainedForm },
  language: Language,
): string => {
  if (sale.added === undefined || isNothing(sale.added)) return `${name} ${revaluedText(sale, language)}`;
  const now = told(of, after.total, language);
  const then = plainly(of, before.total, language);
  const why = hasReturn(sale)
    ? inLanguage(language, 'ma nowy zwrot', 'had a return')
    : inLanguage(language, 'została zmieniona', 'was changed');
  return inLanguage(
    language,
    `${name} ${why}: wnosi teraz ${now}, wcześniej ${then}`,
    `${name} ${why}: it counts ${now} now, ${then} before`,
  );
};

const saleText = (of: WindowExplanation, sale: ExplainedSale, language: Language): string => {
  const { before, after } = sale;
  const day = spokenDay((counts(after) ? after : (before ?? after))?.day ?? '', language);
  const name = inLanguage(language, `sprzedaż ${nameOf(sale)} z ${day}`, `sale ${nameOf(sale)} of ${day}`);
  if (!counts(after)) {
    const gone = inLanguage(language, `${name} już się nie liczy`, `${name} counts no more`);
    return `${gone}${goneText(of, sale, language)}`;
  }
  if (counts(before)) return changedText(name, of, { sale, before, after }, language);
  const now = told(of, after.total, language);
  if ((of.base ?? of.driver) === 'sales')
    return inLanguage(language, `${name} liczy się jako ${now}`, `${name} counts as ${now}`);
  return inLanguage(language, `${name} wnosi ${now}`, `${name} counts ${now}`);
};

const saleSentences = (of: WindowExplanation, sale: ExplainedSale, language: Language): readonly string[] => {
  if (!sale.recorded)
    return [
      sentence(
        inLanguage(
          language,
          `nie zapisano, co wniosła wtedy sprzedaż ${nameOf(sale)}`,
          `what sale ${nameOf(sale)} contributed then is not recorded`,
        ),
      ),
    ];
  return [sentence(saleText(of, sale, language)), ...detailSentences(of, sale, language)];
};

const causes = {
  target: { pl: 'Ustalono lub zmieniono cel.', en: 'The target was set or changed.' },
  yearEarlier: { pl: 'Zmienił się wynik sprzed roku.', en: 'The result a year earlier changed.' },
  peers: {
    pl: 'Po zamknięciu okresu ustalono średnią partnerów.',
    en: "The period has closed and the partners' mean is fixed.",
  },
} as const;

/** Sales that are told one by one; the others are counted. */
const most = 10;

/** Why a line was posted: the sales behind it, and what changed of that which the window is compared with. */
export const causeSentences = (one: LineExplanation, language: Language): readonly string[] => {
  const rest = text(dec(String(one.hidden + Math.max(0, one.sales.length - most))));
  return [
    ...one.sales.slice(0, most).flatMap((sale) => saleSentences(one, sale, language)),
    ...(rest === '0'
      ? []
      : [
          inLanguage(
            language,
            `Liczba sprzedaży, których tu nie opisano: ${spokenNumber(rest, language)}.`,
            `Number of sales that are not described here: ${spokenNumber(rest, language)}.`,
          ),
        ]),
    ...one.changed.map((what) => causes[what][language]),
  ];
};
