import { dec } from '../../kernel/decimal.ts';
import { spokenDay, spokenNumber } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { ExplainedForm, ExplainedSale, LineExplanation, WindowExplanation } from '../explanation.ts';
import { inLanguage, mainSum, measuredText, sentence, valueText } from './measured.ts';
import { refusalText } from './reasons.ts';
import { detailSentences } from './sale-details.ts';

type Share = ExplainedForm['shares'][number];
/** A form of a sale that contributes to the window. */
type Counting = ExplainedForm & { readonly shares: readonly [Share, ...Share[]] };
type Change = { readonly before: Counting; readonly after: Counting };
type Total = ExplainedForm['total'];

const counts = (form: ExplainedForm | undefined): form is Counting =>
  form !== undefined && form.shares.length > 0;

const nameOf = ({ externalId, saleId }: ExplainedSale): string => externalId ?? saleId;

const named = (sale: ExplainedSale, { day }: ExplainedForm, language: Language): string => {
  const told = spokenDay(day, language);
  return inLanguage(language, `sprzedaż ${nameOf(sale)} z ${told}`, `sale ${nameOf(sale)} of ${told}`);
};

/** By which of a window's sums a sale is told. */
type By = { readonly of: WindowExplanation; readonly sum: 'base' | 'driver' };

const plainly = ({ of, sum }: By, total: Total, language: Language): string =>
  valueText(of[sum], total[sum], of.currency, language);

const told = ({ of, sum }: By, total: Total, language: Language): string =>
  measuredText(of[sum], total[sum], { currency: of.currency, language, isSubject: false });

const isSame = (one: Total, other: Total): boolean =>
  (['base', 'driver', 'sales'] as const).every((name) => dec(one[name]).equals(dec(other[name])));

/** What became of a sale that counted, and why. */
const goneText = (
  of: WindowExplanation,
  { sale, before }: { readonly sale: ExplainedSale; readonly before: ExplainedForm },
  language: Language,
): string => {
  const gone = inLanguage(language, 'już się nie liczy', 'counts no more');
  const reason = sale.absent ?? sale.refused?.[of.component];
  if (reason !== undefined) return `${gone}: ${refusalText(reason, language)}`;
  if (sale.after === undefined || sale.after.day === before.day) return gone;
  const day = spokenDay(sale.after.day, language);
  return `${gone}: ${inLanguage(language, `jej dzień to teraz ${day}`, `its day is ${day} now`)}`;
};

/** What became different of a sale that counts to the digit as it did. */
const revaluedText = ({ before, after }: Change, language: Language): string => {
  const { version } = after.shares[0];
  if (version !== before.shares[0].version)
    return inLanguage(
      language,
      `liczy się teraz według wersji ${version} planu`,
      `counts by version ${version} of the plan now`,
    );
  if (after.paidOn !== undefined && after.paidOn !== before.paidOn) {
    const day = spokenDay(after.paidOn, language);
    return inLanguage(
      language,
      `została zapłacona przez klienta ${day}`,
      `was paid for by the customer on ${day}`,
    );
  }
  return inLanguage(language, 'została przeliczona ponownie', 'was counted anew');
};

/** Whether more was taken back of it meanwhile: a return may be cancelled as well, which is a change like any other. */
const hasReturn = ({ before, after }: Change): boolean =>
  (['quantity', 'amount'] as const).some((name) =>
    dec(after.returned?.[name] ?? '0').lessThan(dec(before.returned?.[name] ?? '0')),
  );

/** How a sale counts that counted before: by how much more or less, or what else became different. */
const changedText = (of: WindowExplanation, change: Change, language: Language): string => {
  const { before, after } = change;
  if (isSame(before.total, after.total)) return revaluedText(change, language);
  const main = mainSum(of);
  // Where the base stayed, only what drives the rate is different.
  const by: By = { of, sum: dec(before.total[main]).equals(dec(after.total[main])) ? 'driver' : main };
  const now = told(by, after.total, language);
  const then = plainly(by, before.total, language);
  const why = hasReturn(change)
    ? inLanguage(language, 'ma nowy zwrot', 'had a return')
    : inLanguage(language, 'została zmieniona', 'was changed');
  return inLanguage(
    language,
    `${why}: wnosi teraz ${now}, wcześniej ${then}`,
    `${why}: it counts ${now} now, ${then} before`,
  );
};

/** How a sale counts that did not before. */
const newText = (of: WindowExplanation, { total }: ExplainedForm, language: Language): string => {
  const sum = mainSum(of);
  const now = told({ of, sum }, total, language);
  return of[sum] === 'sales'
    ? inLanguage(language, `liczy się jako ${now}`, `counts as ${now}`)
    : inLanguage(language, `wnosi ${now}`, `counts ${now}`);
};

const saleSentences = (of: WindowExplanation, sale: ExplainedSale, language: Language): readonly string[] => {
  const { before, after } = sale;
  if (!sale.recorded) {
    const pl = `Nie zapisano, co wniosła wtedy sprzedaż ${nameOf(sale)}.`;
    return [inLanguage(language, pl, `What sale ${nameOf(sale)} contributed then is not recorded.`)];
  }
  if (counts(after)) {
    const what = counts(before) ? changedText(of, { before, after }, language) : newText(of, after, language);
    return [
      sentence(`${named(sale, after, language)} ${what}`),
      ...detailSentences(of, { ...sale, after }, language),
    ];
  }
  if (!counts(before)) return [];
  return [sentence(`${named(sale, before, language)} ${goneText(of, { sale, before }, language)}`)];
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
  const rest = spokenNumber(String(one.hidden + Math.max(0, one.sales.length - most)), language);
  const others = inLanguage(
    language,
    `Liczba sprzedaży, których tu nie opisano: ${rest}.`,
    `Number of sales that are not described here: ${rest}.`,
  );
  return [
    ...one.sales.slice(0, most).flatMap((sale) => saleSentences(one, sale, language)),
    ...(rest === '0' ? [] : [others]),
    ...one.changed.map((what) => causes[what][language]),
  ];
};
