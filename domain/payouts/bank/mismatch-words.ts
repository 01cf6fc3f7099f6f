import { spokenMoney } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { BankLine, Mismatch } from './bank-line.ts';

type Words = Readonly<Record<Language, string>>;

/** What finance does about a line that changed nothing. */
const remedies: Readonly<Record<Mismatch, Words>> = {
  'no-id': {
    pl: 'Wpis nie podaje identyfikatora zlecenia (EndToEndId). Jeżeli dotyczy wypłaty, prosimy poprosić bank o potwierdzenie z identyfikatorem i je przesłać; inne obroty rachunku można pominąć.',
    en: 'The entry names no order (EndToEndId). Where it is of a payout, ask the bank for a message that names it, and upload that; other bookings of the account need nothing.',
  },
  'unknown-id': {
    pl: 'Nie ma wypłaty o tym identyfikatorze. Jeżeli jej rozliczenie nie jest jeszcze zamknięte, prosimy przesłać ten sam plik ponownie po zamknięciu; inne obroty rachunku można pominąć.',
    en: 'No payment has this id. Where its statement is not settled yet, upload the same file again afterwards; other bookings of the account need nothing.',
  },
  'other-amount': {
    pl: 'Wypłata pozostaje bez zmian. Jeżeli bank potrącił opłatę lub zwrócił tylko część, prosimy ją zaksięgować poza programem i poprosić bank o komunikat, który podaje kwotę zleconą (InstdAmt) albo żadnej, i go przesłać.',
    en: 'The payment stays as it is. Where the bank kept a charge or gave back a part only, book that outside of the program, ask the bank for a message that names the ordered amount (InstdAmt) or none, and upload it.',
  },
  'other-currency': {
    pl: 'Wypłata pozostaje bez zmian. Prosimy poprosić bank o komunikat, który podaje kwotę zleconą w jej walucie (InstdAmt) albo żadnej, i go przesłać.',
    en: 'The payment stays as it is. Ask the bank for a message that names the ordered amount in its own currency (InstdAmt) or none, and upload it.',
  },
  contradicts: {
    pl: 'Bank twierdzi, że wykonał zlecenie, które od tego czasu zlecono ponownie: partner mógł dostać pieniądze dwa razy. Prosimy niezwłocznie wyjaśnić to z bankiem i odwołać jedno ze zleceń.',
    en: 'The bank says that it paid an order that was ordered again since: the partner may have been paid twice. Talk to the bank at once, and have one of the two recalled.',
  },
  unclear: {
    pl: 'Wpis nie mówi ani o zapłacie, ani o zwrocie. Prosimy sprawdzić wyciąg z rachunku; wypłata pozostaje bez zmian.',
    en: 'The entry says neither that something was paid nor that it came back. Look at the statement of the account; the payment stays as it is.',
  },
};

const amountsText = ({ fact, ordered }: BankLine, language: Language): readonly string[] => {
  if (ordered === undefined || fact.sum === undefined) return [];
  const spoken = ({ amount, currency }: typeof ordered) => spokenMoney(amount, currency, language);
  return language === 'pl'
    ? [`Zlecono ${spoken(ordered)}, bank podaje ${spoken(fact.sum)}.`]
    : [`${spoken(ordered)} was ordered, the bank says ${spoken(fact.sum)}.`];
};

/** Why a line changed nothing and what to do about it; nothing of a line that did. */
export const mismatchText = (line: BankLine, language: Language): string | undefined => {
  const { why } = line;
  if (why === undefined) return undefined;
  const amounts = why === 'other-amount' || why === 'other-currency' ? amountsText(line, language) : [];
  return [...amounts, remedies[why][language]].join(' ');
};
