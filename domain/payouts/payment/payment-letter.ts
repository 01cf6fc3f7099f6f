import type { Day } from '../../kernel/day.ts';
import { spokenDay, spokenMoney } from '../../kernel/spoken.ts';
import type { Language, Letter } from '../../platform/letter.ts';
import { isTheirs, reasonText } from '../bank/bank-reasons.ts';
import { isOut, type PaymentState } from './payment.ts';

/**
 * What a partner is told of a payment. `ordered`: again, after an order that came back; of the first one its statement
 * tells. The IBAN is masked, because e-mails are forwarded.
 */
type PaymentTold = {
  readonly vendorName: string;
  readonly partnerName: string;
  readonly state: PaymentState;
  readonly amount: string;
  readonly currency: string;
  readonly ibanMasked: string;
  /** What the payee reads on its account. */
  readonly remittance: string;
  /** The bank's own day of it, where it gave one. */
  readonly day: Day | undefined;
  /** The code of the bank's reason. */
  readonly code?: string | undefined;
};

const texts = {
  pl: {
    greeting: 'Dzień dobry,',
    subject: {
      ordered: 'przelew zlecony ponownie',
      paid: 'wypłata przelana',
      refused: 'przelew nie doszedł do skutku',
      returned: 'przelew wrócił',
    },
    sentence: {
      ordered:
        'przelew Państwa wypłaty, który nie doszedł do skutku lub wrócił, zlecimy bankowi ponownie, na podany niżej rachunek.',
      paid: 'bank wykonał przelew Państwa wypłaty.',
      refused: 'bank nie wykonał przelewu Państwa wypłaty. Kwota pozostaje należna.',
      returned: 'przelew Państwa wypłaty wrócił na rachunek programu. Kwota pozostaje należna.',
    },
    partner: 'Partner',
    amount: 'Kwota',
    iban: 'Rachunek',
    title: 'Tytuł',
    day: 'Data',
    reason: 'Powód',
    theirs:
      'Prosimy sprawdzić dane rachunku do wypłat i w razie potrzeby podać nowy. Potem zlecimy przelew ponownie.',
    ours: 'Nie muszą Państwo nic robić: przyczyna leży po stronie płatnika, a przelew zlecimy ponownie.',
  },
  en: {
    greeting: 'Hello,',
    subject: {
      ordered: 'your payout was ordered again',
      paid: 'your payout was transferred',
      refused: 'your payout could not be transferred',
      returned: 'your payout came back',
    },
    sentence: {
      ordered:
        'The transfer of your payout that was refused or came back is ordered again, to the bank account shown below.',
      paid: 'The bank has carried out the transfer of your payout.',
      refused: 'The bank did not carry out the transfer of your payout. The amount is still due to you.',
      returned:
        "The transfer of your payout came back to the program's account. The amount is still due to you.",
    },
    partner: 'Partner',
    amount: 'Amount',
    iban: 'Bank account',
    title: 'Reference',
    day: 'Date',
    reason: 'Reason',
    theirs:
      'Please check the bank account for your payouts and send a new one where needed. Then the transfer will be ordered again.',
    ours: "There is nothing you need to do: the cause lies on the payer's side, and the transfer will be ordered again.",
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * The e-mail that tells a partner that it was paid, that its payment was refused or came back (why, and what to do), or
 * that it was ordered again.
 */
export const paymentLetter = (told: PaymentTold, language: Language): Letter => {
  const { vendorName, partnerName, state, amount, currency, ibanMasked, remittance, day, code } = told;
  const text = texts[language];
  const isBack = !isOut(state);
  return {
    subject: `${vendorName}: ${text.subject[state]}`,
    paragraphs: [text.greeting, text.sentence[state]],
    facts: [
      { label: text.partner, value: partnerName },
      { label: text.amount, value: spokenMoney(amount, currency, language) },
      { label: text.iban, value: ibanMasked },
      { label: text.title, value: remittance },
      ...(day === undefined ? [] : [{ label: text.day, value: spokenDay(day, language) }]),
      // What is wrong on the payer's side is the payer's business.
      ...(isBack && isTheirs(code) ? [{ label: text.reason, value: reasonText(code, language) }] : []),
    ],
    closing: isBack ? [isTheirs(code) ? text.theirs : text.ours] : [],
  };
};
