import { spokenMoney, spokenMonth } from '../../kernel/spoken.ts';
import type { Finding } from '../../ledger/proof/finding.ts';
import type { Language, Letter } from '../../platform/letter.ts';

/** What finance is told of a run that was stopped because the ledger does not say what the sales come to. */
type UnprovenTold = {
  readonly vendorName: string;
  /** The month, `2026-11`. */
  readonly period: string;
  /** How many differences there are; the first is shown. */
  readonly found: number;
  readonly first: Finding;
  /** The name of the partner that the first one is of, where it is of one. */
  readonly partnerName?: string | undefined;
};

const kinds: Readonly<Record<Language, Readonly<Record<Finding['kind'], string>>>> = {
  pl: {
    amount: 'zaksięgowano inną kwotę, niż wynika ze sprzedaży',
    line: 'zapis nie wynika z poprzedniego',
    numbering: 'brakuje zapisu w dzienniku',
    'cause-twice': 'jedna przyczyna ujęta dwa razy',
    postings: 'zapis się nie bilansuje',
    balance: 'saldo nie jest sumą zapisów',
    accrued: 'kwota naliczona nie zgadza się z tym, co oczekuje',
    figure: 'przychód partnera nie zgadza się ze sprzedażą',
    window: 'suma okresu nie zgadza się ze sprzedażą',
    'not-posted': 'sprzedaż nie trafiła do księgi',
    valuation: 'sprzedaż liczona na innych warunkach, niż obowiązują',
    unreadable: 'czegoś nie da się odczytać',
    unsettled: 'zmiany są jeszcze przeliczane',
  },
  en: {
    amount: 'another amount was posted than the sales come to',
    line: 'a line does not follow from the one before it',
    numbering: 'an entry of the journal is missing',
    'cause-twice': 'one cause was taken in twice',
    postings: 'an entry does not balance',
    balance: 'a balance is not the sum of its postings',
    accrued: 'what is accrued is not what waits',
    figure: 'the revenue of the partner is not that of its sales',
    window: 'the sums of a window are not those of its sales',
    'not-posted': 'a sale never came to the ledger',
    valuation: 'a sale counts by other terms than those in force',
    unreadable: 'something can not be read',
    unsettled: 'changes are still being counted',
  },
};

const words = {
  pl: {
    what: 'Różnica',
    partner: 'Partner',
    place: 'Plan, składnik, okres',
    expected: 'Powinno być',
    posted: 'Jest',
    line: 'Wiersz księgi',
    all: 'Wszystkich różnic',
  },
  en: {
    what: 'Difference',
    partner: 'Partner',
    place: 'Plan, component, window',
    expected: 'Must be',
    posted: 'Is',
    line: 'Ledger line',
    all: 'Differences in all',
  },
} as const;

const isAmount = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);

const factsOf = ({ found, first, partnerName }: UnprovenTold, language: Language): Letter['facts'] => {
  const { what, partner, place, expected, posted, line, all } = words[language];
  const { planId, component, window, currency } = first;
  const where = [planId, component, window].filter((part) => part !== undefined).join(', ');
  const value = (one: string): string =>
    currency !== undefined && isAmount(one) ? spokenMoney(one, currency, language) : one;
  const fact = (label: string, one: string | undefined): Letter['facts'] =>
    one === undefined || one === '' ? [] : [{ label, value: one }];
  return [
    ...fact(what, kinds[language][first.kind]),
    ...fact(partner, partnerName ?? first.partnerId),
    ...fact(place, where),
    ...fact(expected, first.expected === undefined ? undefined : value(first.expected)),
    ...fact(posted, first.posted === undefined ? undefined : value(first.posted)),
    ...fact(line, first.line),
    ...fact(all, String(found)),
  ];
};

/** The e-mail to those who approve payouts: nobody is paid, and why. */
export const unprovenLetter = (told: UnprovenTold, language: Language): Letter => {
  const month = spokenMonth(told.period, language);
  const facts = factsOf(told, language);
  if (language === 'pl')
    return {
      subject: `Wypłata za ${month} została wstrzymana: księga nie zgadza się ze sprzedażą`,
      paragraphs: [
        'Dzień dobry,',
        `przed wypłatą za ${month} (${told.vendorName}) wszystko przeliczono od nowa ze sprzedaży. Wynik różni się od księgi, więc nikomu nic nie wypłacono.`,
      ],
      facts,
      closing: [
        'Po usunięciu różnicy wypłatę można uruchomić ponownie. Wszystkie różnice pokazuje przebieg wypłaty w programie.',
      ],
    };
  return {
    subject: `The payout for ${month} was stopped: the ledger does not match the sales`,
    paragraphs: [
      'Hello,',
      `Before the payout for ${month} (${told.vendorName}) everything was recomputed from the sales. The result differs from the ledger, so nobody was paid.`,
    ],
    facts,
    closing: [
      'Once the difference is mended, the run can be started again. The payout run in the program shows all differences.',
    ],
  };
};
