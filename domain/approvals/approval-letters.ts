import type { Instant } from '../kernel/day.ts';
import { spokenInstant } from '../kernel/spoken.ts';
import type { Language, Letter } from '../platform/letter.ts';
import type { Decider, SeenValue } from './approval.ts';

/** What an approval's letters tell: what it is about, what is seen of it, and until when it waits for this stage. */
type ApprovalAsked = {
  readonly approvalId: string;
  readonly title: { readonly pl: string; readonly en: string };
  readonly seen: readonly SeenValue[];
  /** When the next stage is asked too; without it, this stage is the last. */
  readonly dueAt?: Instant | undefined;
  /** The zone in which `dueAt` is told; UTC where none is given. */
  readonly timeZone?: string | undefined;
};

/** The same, and who was asked before: the role that gave no answer within so many hours. */
type ApprovalEscalated = ApprovalAsked & { readonly role: Decider; readonly hours: number };

const roleNames: Readonly<Record<Decider, Readonly<Record<Language, string>>>> = {
  owner: { pl: 'właściciel programu', en: 'program owner' },
  'channel-manager': { pl: 'opiekun kanału partnerskiego', en: 'channel manager' },
  finance: { pl: 'finanse', en: 'finance' },
};

const factsOf = (asked: ApprovalAsked, language: Language): Letter['facts'] => {
  const { seen, dueAt, timeZone = 'UTC', approvalId } = asked;
  const words = { pl: ['Termin', 'Numer akceptacji'], en: ['Due by', 'Approval'] }[language];
  const [due = '', id = ''] = words;
  return [
    ...seen.map((one) => ({ label: one[language], value: one.spoken?.[language] ?? one.value })),
    ...(dueAt === undefined ? [] : [{ label: due, value: spokenInstant(dueAt, timeZone, language) }]),
    { label: id, value: approvalId },
  ];
};

/** How to answer; and what happens without an answer. */
const closingOf = ({ approvalId, dueAt }: ApprovalAsked, language: Language): string[] => {
  const request = `POST /v1/approvals/${approvalId}/decision`;
  if (language === 'pl')
    return [
      `Decyzję przekazuje się przez API:\n${request}\nw treści: outcome „approved” (zgoda) albo „refused” (odmowa); przy odmowie także reason, czyli powód.`,
      dueAt === undefined
        ? 'Sprawa czeka na decyzję.'
        : 'Jeżeli do tego terminu nikt nie odpowie, o decyzję poprosimy także osoby z następnego etapu.',
    ];
  return [
    `Decide through the API:\n${request}\nwith the outcome “approved” or “refused” in the body; a refusal also needs a reason.`,
    dueAt === undefined
      ? 'The matter waits for your decision.'
      : 'If nobody answers by then, the people of the next stage will be asked as well.',
  ];
};

/** The e-mail that asks the people of an approval's first stage to decide. */
export const askLetter = (asked: ApprovalAsked, language: Language): Letter => ({
  subject: `${language === 'pl' ? 'Do akceptacji' : 'For approval'}: ${asked.title[language]}`,
  paragraphs:
    language === 'pl'
      ? ['Dzień dobry,', 'prosimy o decyzję w sprawie:', asked.title.pl]
      : ['Hello,', 'Your decision is needed on:', asked.title.en],
  facts: factsOf(asked, language),
  closing: closingOf(asked, language),
});

/** The e-mail that asks the next stage, because the one before gave no answer within its hours. */
export const escalationLetter = (asked: ApprovalEscalated, language: Language): Letter => {
  const { role, hours } = asked;
  const name = roleNames[role][language];
  if (language === 'pl') {
    const time = hours === 1 ? '1 godziny' : `${hours} godzin`;
    return {
      subject: `Nadal czeka na akceptację: ${asked.title.pl}`,
      paragraphs: [
        'Dzień dobry,',
        `o decyzję w tej sprawie najpierw poprosiliśmy osoby w roli „${name}”. W ciągu ${time} nikt nie odpowiedział, dlatego teraz prosimy także o Państwa decyzję:`,
        asked.title.pl,
      ],
      facts: factsOf(asked, language),
      closing: closingOf(asked, language),
    };
  }
  return {
    subject: `Still waiting for approval: ${asked.title.en}`,
    paragraphs: [
      'Hello,',
      `The people with the role “${name}” were asked first. Nobody answered within ${hours === 1 ? '1 hour' : `${hours} hours`}, so your decision is now needed as well:`,
      asked.title.en,
    ],
    facts: factsOf(asked, language),
    closing: closingOf(asked, language),
  };
};
