import type { Language, Letter } from '../platform/letter.ts';

/** What whoever asked is told of the end, or of being sent back. */
type OutcomeTold = {
  readonly title: { readonly pl: string; readonly en: string };
  readonly approvalId: string;
  readonly outcome: 'approved' | 'refused' | 'returned' | 'expired';
  readonly reason?: string | undefined;
};

const outcomes = {
  approved: {
    pl: ['Zaakceptowano', 'Państwa wniosek został zaakceptowany:'],
    en: ['Approved', 'Your request has been approved:'],
  },
  refused: {
    pl: ['Odmowa akceptacji', 'Państwa wniosek nie został zaakceptowany:'],
    en: ['Not approved', 'Your request has not been approved:'],
  },
  returned: {
    pl: ['Do poprawy', 'Państwa wniosek wrócił do poprawy:'],
    en: ['Sent back for change', 'Your request has been sent back for change:'],
  },
  expired: {
    pl: ['Nie podjęto decyzji', 'W sprawie Państwa wniosku nikt nie podjął decyzji na czas:'],
    en: ['Not decided', 'Nobody decided on your request in time:'],
  },
} as const;

const nextStep = {
  pl: 'Po wprowadzeniu zmian prosimy złożyć wniosek ponownie. Osoby, które już się zgodziły, poprosimy o decyzję tylko wtedy, gdy zmiany są niekorzystne dla tego, co sprawdzają.',
  en: 'Please submit it again once it is changed. Those who have approved will be asked again only where what they check has got worse.',
};

/** The e-mail that tells whoever asked for an approval what became of it. */
export const outcomeLetter = (
  { outcome, title, reason, approvalId }: OutcomeTold,
  language: Language,
): Letter => {
  const [subject, sentence] = outcomes[outcome][language];
  const [why, id] = language === 'pl' ? ['Powód', 'Numer akceptacji'] : ['Reason', 'Approval'];
  return {
    subject: `${subject}: ${title[language]}`,
    paragraphs: [language === 'pl' ? 'Dzień dobry,' : 'Hello,', sentence, title[language]],
    facts: [
      ...(reason === undefined ? [] : [{ label: why, value: reason }]),
      { label: id, value: approvalId },
    ],
    closing: outcome === 'returned' ? [nextStep[language]] : [],
  };
};
