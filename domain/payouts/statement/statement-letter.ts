import { dec } from '../../kernel/decimal.ts';
import { spokenMoney, spokenMonth } from '../../kernel/spoken.ts';
import type { Language, Letter } from '../../platform/letter.ts';
import { conversionText, recoveryText } from '../settlement/settlement-words.ts';
import { awaitedText } from '../tax/invoice-words.ts';
import type { StatementAccount } from './statement.ts';
import { carryText, maskedIban } from './statement-words.ts';

/** What the e-mail with a statement tells. */
type StatementTold = {
  readonly vendorName: string;
  readonly partnerName: string;
  /** The month, `2026-11`. */
  readonly period: string;
  readonly number: number;
  readonly accounts: readonly StatementAccount[];
  /** Where it is paid to; shown masked, because e-mails are forwarded. */
  readonly payeeIban?: string | undefined;
};

const words = {
  pl: {
    partner: 'Partner',
    adjustments: 'Korekty po reklamacjach',
    held: 'Wstrzymano na czas reklamacji',
    released: 'Zwolniono po reklamacjach',
    guaranteed: 'Dopłata do kwoty gwarantowanej',
    advanced: 'Zaliczka na poczet prowizji',
    recovered: 'Spłata zaliczek',
    converted: 'Przeliczono między walutami',
    net: 'Kwota netto',
    vat: 'VAT',
    withheld: 'Podatek potrącony',
    payment: 'Wypłata',
    over: 'Do przeniesienia',
    iban: 'Rachunek',
  },
  en: {
    partner: 'Partner',
    adjustments: 'Adjusted by disputes',
    held: 'Held while disputed',
    released: 'Released after disputes',
    guaranteed: 'Topped up to the guaranteed amount',
    advanced: 'Advance on commissions',
    recovered: 'Advances recovered',
    converted: 'Converted between currencies',
    net: 'Net amount',
    vat: 'VAT',
    withheld: 'Tax withheld',
    payment: 'Payment',
    over: 'Carried over',
    iban: 'Bank account',
  },
} as const;

/** What moved the balance besides what was earned. */
const moves = [
  ...(['adjustments', 'held', 'released', 'guaranteed', 'advanced', 'recovered'] as const),
  'converted',
] as const;

const isPaid = ({ payment }: StatementAccount): boolean => !dec(payment).isZero();
const isCarried = ({ closing }: StatementAccount): boolean => !dec(closing).isZero();

/** Whether it is paid in another currency: that nothing is paid in this one says nothing. */
const isLeft = ({ currency, conversions = [] }: StatementAccount): boolean =>
  conversions.some(({ from }) => from === currency);

/** What makes the payment, where it is taxed: taxes that are nothing are left out. */
const taxesOf = ({ tax }: StatementAccount): readonly (readonly ['net' | 'vat' | 'withheld', string])[] =>
  tax === undefined
    ? []
    : [
        ['net', tax.net] as const,
        ...(['vat', 'withheld'] as const)
          .filter((name) => !dec(tax[name]).isZero())
          .map((name) => [name, tax[name]] as const),
      ];

const factsOf = (told: StatementTold, language: Language): Letter['facts'] => {
  const word = words[language];
  const { partner, iban } = word;
  const accounts = told.accounts.flatMap((one) => {
    const fact = (name: keyof typeof word, amount: string) => ({
      label: told.accounts.length > 1 ? `${word[name]} (${one.currency})` : word[name],
      value: spokenMoney(amount, one.currency, language),
    });
    return [
      ...moves.flatMap((name) => (dec(one[name] ?? '0').isZero() ? [] : [fact(name, one[name] ?? '0')])),
      ...taxesOf(one).map(([name, amount]) => fact(name, amount)),
      ...(isPaid(one) || !(isCarried(one) || isLeft(one)) ? [fact('payment', one.payment)] : []),
      ...(isCarried(one) ? [fact('over', one.closing)] : []),
    ];
  });
  const paid = told.payeeIban !== undefined && told.accounts.some(isPaid);
  return [
    { label: partner, value: told.partnerName },
    ...accounts,
    ...(paid ? [{ label: iban, value: maskedIban(told.payeeIban ?? '') }] : []),
  ];
};

/** Each reason once per currency it concerns; the currency is named where there are several. */
const reasonsOf = ({ accounts }: StatementTold, language: Language): string[] =>
  accounts.flatMap(({ currency, carriedOver, conversions = [], recovery, tax, awaited }) =>
    [
      ...conversions
        .filter(({ from }) => from === currency)
        .map((one) => `${conversionText(one, language)}.`),
      ...(recovery === undefined ? [] : [`${recoveryText(recovery, currency, language).join('. ')}.`]),
      ...(carriedOver === undefined ? [] : [carryText(carriedOver, language)]),
      ...awaitedText(awaited, currency, language).map((one) => `${one}.`),
      ...(tax === undefined ? [] : [`${tax.rule.words[language]}.`]),
    ].map((reason) => (accounts.length > 1 ? `${currency}: ${reason}` : reason)),
  );

/** The e-mail that a partner gets with its statement: what is paid, what stands over and why. The PDF goes with it. */
export const statementLetter = (told: StatementTold, language: Language): Letter => {
  const { vendorName, period, number } = told;
  const month = spokenMonth(period, language);
  const paid = told.accounts.some(isPaid);
  const facts = factsOf(told, language);
  const reasons = reasonsOf(told, language);
  if (language === 'pl')
    return {
      subject: `${vendorName}: rozliczenie nr ${number} za ${month}`,
      paragraphs: [
        'Dzień dobry,',
        `przesyłamy rozliczenie nr ${number} z programu partnerskiego ${vendorName} za ${month}.`,
        ...(paid ? ['Kwotę do wypłaty przelejemy na podany niżej rachunek.'] : []),
      ],
      facts,
      closing: [
        ...reasons,
        'W załączonym pliku PDF znajdują się saldo początkowe, wszystkie pozycje i saldo końcowe.',
      ],
    };
  return {
    subject: `${vendorName}: statement no. ${number} for ${month}`,
    paragraphs: [
      'Hello,',
      `Here is your statement no. ${number} from the ${vendorName} partner program for ${month}.`,
      ...(paid ? ['The payment will be transferred to the bank account shown below.'] : []),
    ],
    facts,
    closing: [...reasons, 'The attached PDF shows the opening balance, every line and the closing balance.'],
  };
};
