import type { Day } from '../kernel/day.ts';
import { spokenDay } from '../kernel/spoken.ts';
import type { Language, Letter } from '../platform/letter.ts';
import type { Deal } from './deal.ts';

/** What a partner is told of its registration. It never says who else holds a customer. */
type DealTold = {
  readonly outcome: 'approved' | 'refused' | 'expired' | 'displaced';
  readonly dealTitle: string;
  readonly customerName: string;
  /** The last day of the protection: that it runs to, or ran to. */
  readonly protectedUntil?: Day | undefined;
  /** Why it was refused. */
  readonly refusal?: Deal['refusal'];
};

/** The reason in the words of whoever decided, or what happened instead of a decision. */
const reasonText = ({ refusal }: DealTold, language: Language): string | undefined => {
  if (refusal === undefined || refusal.code === 'decided') return refusal?.reason;
  if (refusal.code === 'not-decided')
    return language === 'pl' ? 'Nikt nie podjął decyzji na czas.' : 'Nobody decided in time.';
  const until = spokenDay(refusal.until ?? '', language);
  return language === 'pl'
    ? `Klient i produkt są już chronione dla innej okazji (do ${until}).`
    : `The customer and a product are protected for another deal until ${until}.`;
};

type Words = {
  readonly subject: string;
  readonly greeting: string;
  readonly sentence: string;
  readonly closing: string;
};

const polish = ({ outcome, dealTitle }: DealTold): Words =>
  ({
    approved: {
      subject: `Rejestracja zaakceptowana: ${dealTitle}`,
      greeting: 'Dzień dobry,',
      sentence: `rejestracja okazji „${dealTitle}” została zaakceptowana. Klient i zgłoszone produkty są chronione dla Państwa.`,
      closing: 'Powodzenia w sprzedaży!',
    },
    refused: {
      subject: `Rejestracja odrzucona: ${dealTitle}`,
      greeting: 'Dzień dobry,',
      sentence: `rejestracja okazji „${dealTitle}” nie została zaakceptowana.`,
      closing: 'W razie pytań prosimy o kontakt z opiekunem programu partnerskiego.',
    },
    expired: {
      subject: `Ochrona wygasła: ${dealTitle}`,
      greeting: 'Dzień dobry,',
      sentence: `ochrona klienta i produktów z rejestracji okazji „${dealTitle}” wygasła. Od teraz mogą je zarejestrować także inni partnerzy.`,
      closing: 'Jeżeli sprawa jest nadal aktualna, okazję można zarejestrować ponownie.',
    },
    displaced: {
      subject: `Ochrona cofnięta: ${dealTitle}`,
      greeting: 'Dzień dobry,',
      sentence: `opiekun programu rozstrzygnął spór o klienta i produkty z rejestracji okazji „${dealTitle}”. Ochrona tej rejestracji została cofnięta.`,
      closing: 'W razie pytań prosimy o kontakt z opiekunem programu partnerskiego.',
    },
  })[outcome];

const english = ({ outcome, dealTitle }: DealTold): Words =>
  ({
    approved: {
      subject: `Registration approved: ${dealTitle}`,
      greeting: 'Hello,',
      sentence: `Your deal registration “${dealTitle}” has been approved. The customer and the registered products are protected for you.`,
      closing: 'We wish you every success with the deal.',
    },
    refused: {
      subject: `Registration refused: ${dealTitle}`,
      greeting: 'Hello,',
      sentence: `Your deal registration “${dealTitle}” has not been approved.`,
      closing: 'If you have questions, please contact your partner program manager.',
    },
    expired: {
      subject: `Protection expired: ${dealTitle}`,
      greeting: 'Hello,',
      sentence: `The protection of the customer and products in your deal registration “${dealTitle}” has expired. Other partners may register them from now on.`,
      closing: 'If the deal is still live, you are welcome to register it again.',
    },
    displaced: {
      subject: `Protection withdrawn: ${dealTitle}`,
      greeting: 'Hello,',
      sentence: `The program has settled a dispute about the customer and products in your deal registration “${dealTitle}”. The protection of this registration has been withdrawn.`,
      closing: 'If you have questions, please contact your partner program manager.',
    },
  })[outcome];

const labels = {
  pl: {
    deal: 'Okazja',
    customer: 'Klient',
    until: 'Ochrona do',
    ended: 'Ochrona trwała do',
    reason: 'Powód',
  },
  en: {
    deal: 'Deal',
    customer: 'Customer',
    until: 'Protected until',
    ended: 'Was protected until',
    reason: 'Reason',
  },
} as const;

/** The e-mail that tells a partner what became of its deal registration. */
export const dealLetter = (told: DealTold, language: Language): Letter => {
  const words = language === 'pl' ? polish(told) : english(told);
  const label = labels[language];
  const { outcome, dealTitle, customerName, protectedUntil } = told;
  const reason = reasonText(told, language);
  return {
    subject: words.subject,
    paragraphs: [words.greeting, words.sentence],
    facts: [
      { label: label.deal, value: dealTitle },
      { label: label.customer, value: customerName },
      ...(protectedUntil === undefined || outcome === 'displaced'
        ? []
        : [
            {
              label: outcome === 'expired' ? label.ended : label.until,
              value: spokenDay(protectedUntil, language),
            },
          ]),
      ...(reason === undefined ? [] : [{ label: label.reason, value: reason }]),
    ],
    closing: [words.closing],
  };
};
