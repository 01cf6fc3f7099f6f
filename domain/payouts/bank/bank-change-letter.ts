import type { Instant } from '../../kernel/day.ts';
import { spokenInstant } from '../../kernel/spoken.ts';
import type { Language, Letter } from '../../platform/letter.ts';

/** What a partner is told when somebody changes where it is paid to. */
type BankChangeTold = {
  readonly partnerName: string;
  /** The new account with its middle hidden: see `maskedIban`. */
  readonly ibanMasked: string;
  /** From when on it is paid to; known once it is confirmed. */
  readonly usableFrom?: Instant | undefined;
  /** The zone in which `usableFrom` is told; UTC where none is given. */
  readonly timeZone?: string | undefined;
  /** `sent`: waits for a second person. `confirmed`: a second person has confirmed it. */
  readonly stage: 'sent' | 'confirmed';
};

const texts = {
  pl: {
    subject: { sent: 'Zgłoszono nowy rachunek do wypłat', confirmed: 'Potwierdzono nowy rachunek do wypłat' },
    greeting: 'Dzień dobry,',
    sentence: {
      sent: 'ktoś podał nowy rachunek bankowy do wypłat. Zacznie obowiązywać dopiero wtedy, gdy potwierdzi go druga osoba.',
      confirmed: 'druga osoba potwierdziła nowy rachunek bankowy do wypłat.',
    },
    partner: 'Partner',
    account: 'Nowy rachunek',
    from: 'Obowiązuje od',
    warning: {
      sent: 'Jeżeli to nie Państwo zgłosili tę zmianę, prosimy jej nie potwierdzać i niezwłocznie skontaktować się z opiekunem programu partnerskiego.',
      confirmed:
        'Jeżeli to nie Państwo wprowadzili tę zmianę, prosimy niezwłocznie skontaktować się z opiekunem programu partnerskiego, zanim na ten rachunek trafi wypłata.',
    },
    never: 'Nigdy nie prosimy o dane bankowe ani hasła w odpowiedzi na e-mail.',
  },
  en: {
    subject: {
      sent: 'A new bank account for payouts was submitted',
      confirmed: 'A new bank account for payouts was confirmed',
    },
    greeting: 'Hello,',
    sentence: {
      sent: 'Someone has submitted a new bank account for your payouts. It takes effect only once a second person has confirmed it.',
      confirmed: 'A second person has confirmed a new bank account for your payouts.',
    },
    partner: 'Partner',
    account: 'New account',
    from: 'In force from',
    warning: {
      sent: 'If this was not you, do not confirm the change and contact your partner program manager at once.',
      confirmed:
        'If this was not you, contact your partner program manager at once, before a payout goes to this account.',
    },
    never: 'We never ask for bank details or passwords by reply to an e-mail.',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** The e-mail that tells a partner of a new bank account, so that nobody can divert its money unnoticed. */
export const bankChangeLetter = (told: BankChangeTold, language: Language): Letter => {
  const { partnerName, ibanMasked, usableFrom, timeZone = 'UTC', stage } = told;
  const text = texts[language];
  return {
    subject: `${text.subject[stage]}: ${partnerName}`,
    paragraphs: [text.greeting, text.sentence[stage]],
    facts: [
      { label: text.partner, value: partnerName },
      { label: text.account, value: ibanMasked },
      ...(usableFrom === undefined
        ? []
        : [{ label: text.from, value: spokenInstant(usableFrom, timeZone, language) }]),
    ],
    closing: [text.warning[stage], text.never],
  };
};
