import type { Instant } from '../kernel/day.ts';
import { spokenInstant } from '../kernel/spoken.ts';
import type { Language, Letter } from '../platform/letter.ts';
import type { SeenValue } from './approval.ts';

/** What the letters of an approval tell: what it is about, what is seen of it, and what happens without an answer. */
export type ApprovalTold = {
  readonly approvalId: string;
  readonly title: { readonly pl: string; readonly en: string };
  readonly stage: string;
  readonly seen: readonly SeenValue[];
  /** What was seen in the round before, where it was submitted again. */
  readonly before?: readonly SeenValue[] | undefined;
  /** What was said with the present submission. */
  readonly note?: string | undefined;
  /** Until when others wait, and what follows. */
  readonly due?: { readonly at: Instant; readonly means: 'escalate' | 'approved' | 'refused' } | undefined;
  /** The zone in which `due` is told. */
  readonly timeZone: string;
  /** In whose place the reader decides. */
  readonly inPlaceOf?: string | undefined;
  /** Where the matter opens after signing in; without it, the letter names the route. */
  readonly link?: string | undefined;
};

/** Why somebody is written to. */
type Occasion = 'ask' | 'remind' | 'escalate';

const subjects = {
  ask: { pl: 'Do akceptacji', en: 'For approval' },
  remind: { pl: 'Przypomnienie o akceptacji', en: 'Approval reminder' },
  escalate: { pl: 'Nadal czeka na akceptację', en: 'Still waiting for approval' },
} as const;

const openings = {
  ask: { pl: 'prosimy o decyzję w sprawie:', en: 'Your decision is needed on:' },
  remind: {
    pl: 'przypominamy, że na Państwa decyzję czeka sprawa:',
    en: 'This is a reminder. Your decision is still needed on:',
  },
  escalate: {
    pl: 'osoby poproszone o decyzję jako pierwsze nie odpowiedziały w terminie, dlatego prosimy także o Państwa decyzję w sprawie:',
    en: 'Those who were asked first have not answered in time, so your decision is now needed as well, on:',
  },
} as const;

const spokenValue = (one: SeenValue, language: Language): string => one.spoken?.[language] ?? one.value;

/** What is seen, with what it was before where it has changed since the last submission. */
const seenFacts = ({ seen, before = [] }: ApprovalTold, language: Language): Letter['facts'] =>
  seen.map((one) => {
    const label = one[language];
    const value = spokenValue(one, language);
    const was = before.find((earlier) => earlier.en === one.en);
    if (was === undefined || was.value === one.value) return { label, value };
    const earlier = spokenValue(was, language);
    return { label, value: `${value} (${language === 'pl' ? 'poprzednio' : 'before'}: ${earlier})` };
  });

const factsOf = (told: ApprovalTold, language: Language): Letter['facts'] => {
  const { stage, note, due, timeZone, approvalId } = told;
  const [stageName, noteName, dueName, idName] =
    language === 'pl'
      ? ['Etap', 'Uwaga wnioskującego', 'Termin', 'Numer akceptacji']
      : ['Stage', 'Note from the requester', 'Due by', 'Approval'];
  return [
    ...seenFacts(told, language),
    ...(note === undefined ? [] : [{ label: noteName, value: note }]),
    { label: stageName, value: stage },
    ...(due === undefined ? [] : [{ label: dueName, value: spokenInstant(due.at, timeZone, language) }]),
    { label: idName, value: approvalId },
  ];
};

const consequences = {
  escalate: {
    pl: 'Jeżeli do tego terminu nie będzie decyzji, poprosimy o nią także kolejne osoby.',
    en: 'If there is no decision by then, others will be asked as well.',
  },
  approved: {
    pl: 'Brak odpowiedzi do tego terminu oznacza zgodę.',
    en: 'No answer by then means approval.',
  },
  refused: {
    pl: 'Brak odpowiedzi do tego terminu oznacza odmowę.',
    en: 'No answer by then means refusal.',
  },
} as const;

/** How to answer, and what happens without an answer. */
const closingOf = ({ approvalId, due, link }: ApprovalTold, language: Language): string[] => {
  const route = `POST /v1/approvals/${approvalId}/decision`;
  const way =
    link === undefined
      ? {
          pl: `Decyzję przekazuje się przez API, po zalogowaniu:\n${route}\nw treści outcome: „approved” (zgoda), „refused” (odmowa) albo „returned” (do poprawy); przy dwóch ostatnich także reason, czyli powód.`,
          en: `Decide through the API, signed in:\n${route}\nwith the outcome “approved”, “refused” or “returned” (for change) in the body; the last two also need a reason.`,
        }
      : {
          pl: 'Do podjęcia decyzji potrzebne jest zalogowanie. Odnośnik jest jednorazowy i ważny przez 14 dni; sprawę można też zawsze znaleźć na liście oczekujących.',
          en: 'You need to be signed in to decide. The link works once and for 14 days; the matter is also in your list of what is waiting.',
        };
  const wait = { pl: 'Sprawa czeka na decyzję.', en: 'The matter waits for your decision.' };
  return [way[language], (due === undefined ? wait : consequences[due.means])[language]];
};

const placeText = (name: string, language: Language): string =>
  language === 'pl' ? `Decydują Państwo w zastępstwie: ${name}.` : `You decide in place of ${name}.`;

/** The e-mail that asks somebody to decide: for the first time, again, or because others were silent. */
export const approvalLetter = (occasion: Occasion, told: ApprovalTold, language: Language): Letter => ({
  subject: `${subjects[occasion][language]}: ${told.title[language]}`,
  paragraphs: [
    language === 'pl' ? 'Dzień dobry,' : 'Hello,',
    openings[occasion][language],
    told.title[language],
    ...(told.inPlaceOf === undefined ? [] : [placeText(told.inPlaceOf, language)]),
  ],
  facts: factsOf(told, language),
  ...(told.link === undefined
    ? {}
    : { action: { label: language === 'pl' ? 'Otwórz sprawę' : 'Open the matter', url: told.link } }),
  closing: closingOf(told, language),
});
