import type { Day } from '../kernel/day.ts';
import { spokenDay } from '../kernel/spoken.ts';
import type { Language, Letter } from '../platform/letter.ts';

type About = { readonly dealTitle: string; readonly customerName: string };

const greeting = { pl: 'Dzień dobry,', en: 'Hello,' } as const;
const labels = {
  pl: { deal: 'Okazja', customer: 'Klient', until: 'Ochrona do', stage: 'Etap', next: 'Następny krok' },
  en: { deal: 'Deal', customer: 'Customer', until: 'Protected until', stage: 'Stage', next: 'Next step' },
} as const;

const factsOf = ({ dealTitle, customerName }: About, language: Language) => [
  { label: labels[language].deal, value: dealTitle },
  { label: labels[language].customer, value: customerName },
];

/** The e-mail that reminds a partner of the end of a protection. */
export const reminderLetter = (told: About & { readonly lastDay: Day }, language: Language): Letter => {
  const { dealTitle, lastDay } = told;
  const day = spokenDay(lastDay, language);
  const words =
    language === 'pl'
      ? {
          subject: `Ochrona wygasa ${day}: ${dealTitle}`,
          sentence: `ochrona klienta i produktów z rejestracji okazji „${dealTitle}” wygasa ${day}. Po tym dniu mogą je zarejestrować także inni partnerzy.`,
          closing:
            'Jeżeli program na to pozwala, ochronę można przedłużyć w portalu partnerskim przed tym dniem.',
        }
      : {
          subject: `Protection ends on ${day}: ${dealTitle}`,
          sentence: `The protection of the customer and products in your deal registration “${dealTitle}” ends on ${day}. After that day other partners may register them.`,
          closing:
            'If the program allows it, you can extend the protection in the partner portal before then.',
        };
  return {
    subject: words.subject,
    paragraphs: [greeting[language], words.sentence],
    facts: [...factsOf(told, language), { label: labels[language].until, value: day }],
    closing: [words.closing],
  };
};

type Stalled = About & { readonly stage: string; readonly nextStep?: string | undefined };

/** The e-mail that tells a partner that nothing was said of its deal for long. */
export const stalledLetter = (told: Stalled, language: Language): Letter => {
  const { dealTitle, stage, nextStep } = told;
  const label = labels[language];
  const words =
    language === 'pl'
      ? {
          subject: `Okazja bez zmian: ${dealTitle}`,
          sentence: `okazja „${dealTitle}” od dłuższego czasu pozostaje bez zmian na etapie „${stage}”.`,
          closing: 'Prosimy o zaktualizowanie następnego kroku i etapu albo o zamknięcie okazji.',
        }
      : {
          subject: `Deal without progress: ${dealTitle}`,
          sentence: `Your deal “${dealTitle}” has been in the stage “${stage}” for some time without any change.`,
          closing: 'Please update its next step and stage, or close the deal.',
        };
  return {
    subject: words.subject,
    paragraphs: [greeting[language], words.sentence],
    facts: [
      ...factsOf(told, language),
      { label: label.stage, value: stage },
      ...(nextStep === undefined ? [] : [{ label: label.next, value: nextStep }]),
    ],
    closing: [words.closing],
  };
};
