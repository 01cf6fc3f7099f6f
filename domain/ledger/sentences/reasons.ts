import type { Language } from '../../platform/letter.ts';
import type { ExplainedSale, WindowExplanation } from '../explanation.ts';
import { boundText, inLanguage, sentence } from './measured.ts';

const refusals: Readonly<Record<NonNullable<ExplainedSale['absent']>, Readonly<Record<Language, string>>>> = {
  'condition-false': {
    pl: 'sprzedaż nie spełnia warunku',
    en: 'the sale does not meet the condition',
  },
  'condition-error': {
    pl: 'warunku nie dało się sprawdzić dla tej sprzedaży',
    en: 'the condition could not be evaluated for this sale',
  },
  'gate-missing': {
    pl: 'w dniu sprzedaży brakowało wymaganego certyfikatu lub umowy',
    en: 'a required certificate or agreement was missing on the day of the sale',
  },
  'no-cost': {
    pl: 'sprzedaż zgłoszono bez kosztu',
    en: 'the sale was reported without its cost',
  },
  'not-assigned': {
    pl: 'w dniu sprzedaży partner nie był przypisany do planu',
    en: 'the partner was not assigned to the plan on the day of the sale',
  },
  'no-version': {
    pl: 'w dniu sprzedaży nie obowiązywała żadna wersja planu',
    en: 'no version of the plan was in force on the day of the sale',
  },
  'missing-fx-rate': {
    pl: 'nie ma kursu waluty na ten dzień',
    en: 'there is no exchange rate for that day',
  },
  cancelled: { pl: 'sprzedaż anulowano', en: 'the sale was cancelled' },
  elsewhere: {
    pl: 'sprzedaż liczy się u innego partnera lub w innym programie',
    en: 'the sale counts for another partner or program',
  },
};

/** Why a component or plan does not count a sale. */
export const refusalText = (reason: NonNullable<ExplainedSale['absent']>, language: Language): string =>
  refusals[reason][language];

/** Why nothing is earned, or not yet. */
export const reasonSentence = (one: WindowExplanation, language: Language): readonly string[] => {
  if (one.reason === 'no-target')
    return [
      inLanguage(
        language,
        'Nie ustalono celu na każdy miesiąc tego okresu, więc na razie nic się nie należy.',
        'No target is set for every month of this period, so nothing is earned as yet.',
      ),
    ];
  if (one.reason === 'no-baseline')
    return [
      inLanguage(
        language,
        'Rok wcześniej nie ma wyniku powyżej zera, z którym można by porównać, więc nic się nie należy.',
        'There is no result above zero a year earlier to compare with, so nothing is earned.',
      ),
    ];
  if (one.reason === 'window-open')
    return [
      inLanguage(
        language,
        'Wynik zostanie porównany z innymi partnerami po zamknięciu okresu; do tego czasu nic się nie należy.',
        'The result is compared with other partners once the period has closed; until then nothing is earned.',
      ),
    ];
  if (one.reason !== 'below-first-tier' || one.rate.first === undefined) return [];
  const first = boundText(one.rate.first, one, language);
  return [
    sentence(
      inLanguage(
        language,
        `nie osiągnięto pierwszego progu (${first})`,
        `the first tier (${first}) is not reached`,
      ),
    ),
  ];
};
