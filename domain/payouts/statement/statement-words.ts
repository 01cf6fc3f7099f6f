import { spokenMoney, spokenMonth } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { CarriedStep, CarryReason } from './carry-reason.ts';
import type { DisputeRow, StatementRow } from './statement.ts';

const reasons: Readonly<Record<CarryReason, Readonly<Record<Language, string>>>> = {
  'nothing-payable': {
    pl: 'W tym okresie nie ma kwoty do wypłaty.',
    en: 'There is nothing to pay for this period.',
  },
  overpaid: {
    pl: 'Saldo jest ujemne: po korektach lub zwrotach wypłacono więcej, niż przysługuje. Różnicę potrącimy z kolejnych należności.',
    en: 'The balance is negative: after corrections or returns, more has been paid than was earned. It will be set off against what you earn next.',
  },
  disputed: {
    pl: 'Część należności jest sporna i pozostaje wstrzymana do czasu rozstrzygnięcia reklamacji.',
    en: 'Some of the amount is disputed and is held until the dispute is decided.',
  },
  'missing-fx-rate': {
    pl: 'Nie ma kursu, po którym można przeliczyć tę kwotę na walutę wypłaty. Kwota przechodzi na następne rozliczenie.',
    en: 'There is no exchange rate at which this amount can be converted into the currency of your payments. It stands over to the next statement.',
  },
  'below-minimum': {
    pl: 'Kwota jest niższa niż minimalna wypłata i przechodzi na następne rozliczenie.',
    en: 'The amount is below the minimum payout and stands over to the next statement.',
  },
  'no-bank-account': {
    pl: 'Nie mamy potwierdzonego rachunku bankowego, na który moglibyśmy przelać tę kwotę. Prosimy o podanie i potwierdzenie danych.',
    en: 'There is no confirmed bank account to pay this amount to. Please send the bank details and have them confirmed.',
  },
  'no-debtor-account': {
    pl: 'Program nie ma jeszcze rachunku do wypłat w tej walucie. Kwota przechodzi na następne rozliczenie.',
    en: 'The program has no account to pay from in this currency yet. The amount stands over to the next statement.',
  },
  'foreign-bank-account': {
    pl: 'W tej walucie program wypłaca tylko na rachunki w polskich bankach. Prosimy o podanie takiego rachunku; kwota przechodzi na następne rozliczenie.',
    en: 'In this currency the program pays only to accounts at Polish banks. Please give such an account; the amount stands over to the next statement.',
  },
  'no-tax-profile': {
    pl: 'Nie mamy danych podatkowych potrzebnych do wypłaty. Prosimy o ich podanie; kwota przechodzi na następne rozliczenie.',
    en: 'The tax details that a payment needs are missing. Please send them; the amount stands over to the next statement.',
  },
  'no-tax-rule': {
    pl: 'Program nie ustalił jeszcze, jak opodatkować wypłaty dla Państwa kraju i statusu podatkowego. Kwota przechodzi na następne rozliczenie.',
    en: 'The program has not set yet how payments are taxed for your country and tax status. The amount stands over to the next statement.',
  },
  'invoice-missing': {
    pl: 'Czekamy na Państwa fakturę na kwotę, której nie wypłacono. Do tego czasu przechodzi ona na następne rozliczenie.',
    en: 'Your invoice is awaited for what was not paid. Until then it stands over to the next statement.',
  },
  'invoice-exceeds': {
    pl: 'Przysłana faktura opiewa na więcej, niż jest teraz do wypłaty. Zapłacimy ją, gdy będzie to możliwe; można ją też wycofać i przysłać fakturę na kwotę do wypłaty.',
    en: 'The invoice that was sent is for more than can be paid now. It is paid as soon as there is enough; or withdraw it and send one for what can be paid.',
  },
  'invoice-vat': {
    pl: 'VAT na przysłanej fakturze nie jest zgodny z regułą, według której opodatkowujemy wypłaty. Prosimy ją wycofać i przysłać poprawną.',
    en: 'The VAT on the invoice that was sent is not that of the rule by which payments are taxed. Please withdraw it and send a right one.',
  },
  'no-self-billing': {
    pl: 'Brak umowy o samofakturowaniu, bez której nie możemy wystawić faktury. Kwota przechodzi na następne rozliczenie.',
    en: 'There is no agreement on self-billing, without which no invoice can be made out. The amount stands over to the next statement.',
  },
};

/** Why an amount stands over to the next statement, as the partner reads it. */
export const carryText = (reason: CarryReason, language: Language): string => reasons[reason][language];

const stoodOver = { pl: 'Z rozliczenia za', en: 'Carried over from' } as const;

/**
 * What earlier statements left and why: `Carried over from January 2024: EUR 3.50. The amount is below the minimum …`. A reason
 * that was just told, or that the statement gives itself (`known`), is not told again.
 */
export const carriedText = (
  steps: readonly CarriedStep[],
  currency: string,
  language: Language,
  known: CarryReason | undefined,
): readonly string[] =>
  steps.map(({ period, amount, reason }, index) => {
    const left = `${spokenMonth(period, language)}: ${spokenMoney(amount, currency, language)}`;
    const isKnown = reason === known || reason === steps[index - 1]?.reason;
    return `${stoodOver[language]} ${left}${isKnown ? '' : `. ${carryText(reason, language)}`}`;
  });

/** An IBAN of which only the first and the last four characters are shown: `PL61 … 2874`. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} … ${iban.slice(-4)}`;

/** An IBAN in groups of four, as it stands on paper. */
export const spacedIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

const kinds: Readonly<Record<StatementRow['kind'], Readonly<Record<Language, string>>>> = {
  commission: { pl: 'prowizja', en: 'commission' },
  bonus: { pl: 'premia', en: 'bonus' },
  spiff: { pl: 'premia promocyjna', en: 'spiff' },
  rebate: { pl: 'rabat', en: 'rebate' },
};

/** What a row was earned as. */
export const kindText = (kind: StatementRow['kind'], language: Language): string => kinds[kind][language];

const events: Readonly<Record<DisputeRow['event'], Readonly<Record<Language, string>>>> = {
  held: { pl: 'wstrzymano na czas reklamacji', en: 'held while disputed' },
  released: { pl: 'zwolniono po reklamacji', en: 'released after the dispute' },
  adjusted: { pl: 'korekta po reklamacji', en: 'adjusted by the dispute' },
};

/** What a dispute did to what is payable. */
export const eventText = (event: DisputeRow['event'], language: Language): string => events[event][language];

const quarters = ['I', 'II', 'III', 'IV'];

/**
 * A window as people read it: `listopad 2026`, `IV kwartał 2026`, `rok 2026`. All single sales of a statement are one
 * row, `sale`; in the list of lines each stands with its id, `sale:sale_5c0q`.
 */
export const windowText = (window: string, language: Language): string => {
  const isPolish = language === 'pl';
  const year = window.slice(0, 4);
  if (window === 'sale') return isPolish ? 'poszczególne sprzedaże' : 'single sales';
  if (window === 'programme') return isPolish ? 'cały program' : 'whole program';
  if (window.startsWith('sale:')) return window.slice('sale:'.length);
  if (/^\d{4}-\d{2}$/.test(window)) return spokenMonth(window, language);
  if (/^\d{4}-Q[1-4]$/.test(window))
    return isPolish
      ? `${quarters[Number(window.slice(6)) - 1]} kwartał ${year}`
      : `Q${window.slice(6)} ${year}`;
  if (/^\d{4}$/.test(window)) return isPolish ? `rok ${year}` : `year ${year}`;
  return window;
};
