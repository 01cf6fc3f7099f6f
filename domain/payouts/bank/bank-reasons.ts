import type { Language } from '../../platform/letter.ts';

/** A reason in words. `theirs`: it lies with the payee or its account, so the partner can mend it. */
type Words = Readonly<Record<Language, string>> & { readonly theirs?: true };

const theirs = (pl: string, en: string): Words => ({ pl, en, theirs: true });
const ours = (pl: string, en: string): Words => ({ pl, en });

/** ISO's external codes of refusals and returns that banks give for transfers, in our words. */
// biome-ignore format: one line per code is read like a table.
const known: Readonly<Record<string, Words>> = {
  AC01: theirs('Numer rachunku jest nieprawidłowy', 'The account number is wrong'),
  AC02: ours('Numer rachunku płatnika jest nieprawidłowy', "The paying account's number is wrong"),
  AC03: theirs('Numer rachunku odbiorcy jest nieprawidłowy', "The payee's account number is wrong"),
  AC04: theirs('Rachunek odbiorcy jest zamknięty', "The payee's account is closed"),
  AC05: ours('Rachunek płatnika jest zamknięty', 'The paying account is closed'),
  AC06: theirs('Rachunek jest zablokowany', 'The account is blocked'),
  AC07: theirs('Rachunek odbiorcy jest zamknięty', "The payee's account is closed"),
  AC13: ours('Rachunek płatnika jest niewłaściwego rodzaju', 'The paying account is of the wrong kind'),
  AC14: theirs('Rachunek odbiorcy jest niewłaściwego rodzaju', "The payee's account is of the wrong kind"),
  AC15: theirs('Dane rachunku odbiorcy się zmieniły', "The payee's account details have changed"),
  AC16: theirs('Nie udało się ustalić rachunku odbiorcy', "The payee's account could not be determined"),
  AC17: theirs('Rachunek odbiorcy nie może przyjąć tej kwoty', "The payee's account cannot take this amount"),
  AG01: theirs('Na tym rachunku transakcja jest niedozwolona', 'The account does not allow this transaction'),
  AG02: ours('Bank nie obsługuje takiego zlecenia', 'The bank does not know this kind of order'),
  AG03: theirs('Bank odbiorcy nie obsługuje takiego przelewu', "The payee's bank does not take this kind of transfer"),
  AGNT: theirs('Bank odbiorcy jest nieprawidłowy', "The payee's bank is wrong"),
  AM01: ours('Kwota wynosi zero', 'The amount is zero'),
  AM02: ours('Kwota przekracza dopuszczalny limit', 'The amount exceeds what is allowed'),
  AM03: theirs('Rachunek nie przyjmuje tej waluty', 'The account does not take this currency'),
  AM04: ours('Na rachunku płatnika zabrakło środków', 'The paying account had too little money'),
  AM05: ours('Bank uznał zlecenie za powtórzone', 'The bank took the order for a repetition'),
  AM09: ours('Kwota różni się od uzgodnionej', 'The amount is not the one that was agreed'),
  AM10: ours('Suma kontrolna się nie zgadza', 'The control sum does not agree'),
  AM12: ours('Kwota jest nieprawidłowa', 'The amount is wrong'),
  AM14: ours('Kwota przekracza limit zlecającego', "The amount exceeds the payer's limit"),
  BE01: theirs('Nazwa odbiorcy nie pasuje do rachunku', "The payee's name does not fit the account"),
  BE04: theirs('Adres odbiorcy jest niepełny lub błędny', "The payee's address is missing or wrong"),
  BE05: ours('Bank nie rozpoznał zlecającego', 'The bank did not recognise who ordered it'),
  BE06: theirs('Bank nie zna odbiorcy', 'The bank does not know the payee'),
  BE07: ours('Adres płatnika jest niepełny lub błędny', "The payer's address is missing or wrong"),
  CNOR: theirs('Bank odbiorcy nie uczestniczy w tym systemie', "The payee's bank takes no part in this scheme"),
  CURR: theirs('Waluta przelewu jest niewłaściwa', 'The currency is wrong'),
  CUST: ours('Zlecający odwołał przelew', 'Whoever ordered it asked for it back'),
  DNOR: ours('Bank płatnika nie uczestniczy w tym systemie', "The payer's bank takes no part in this scheme"),
  DT01: ours('Data zlecenia jest nieprawidłowa', 'The date of the order is wrong'),
  DUPL: ours('Przelew został zlecony drugi raz', 'The transfer was ordered a second time'),
  ED05: ours('Rozliczenie między bankami się nie powiodło', 'The settlement between the banks failed'),
  ERIN: theirs('Bank odbiorcy nie przyjął dodatkowych danych', "The payee's bank did not take the additional data"),
  FF01: ours('Plik ma nieprawidłowy format', 'The format of the file is wrong'),
  FF05: ours('Rodzaj przelewu jest nieprawidłowy', 'The kind of transfer is wrong'),
  FOCR: ours('Przelew zwrócono na prośbę zlecającego', 'It was returned because its sender asked for it'),
  FR01: ours('Bank podejrzewa oszustwo', 'The bank suspects a fraud'),
  FRAD: ours('Przelew zwrócono z powodu podejrzenia oszustwa', 'It was returned because of a suspected fraud'),
  LEGL: ours('Bank odmówił ze względów prawnych', 'The bank refused for legal reasons'),
  MD07: theirs('Odbiorca nie żyje', 'The payee has died'),
  MS02: theirs('Odbiorca odmówił przyjęcia, nie podając powodu', 'The payee refused it without giving a reason'),
  MS03: ours('Bank nie podał powodu', 'The bank gave no reason'),
  NARR: ours('Powód opisał bank', 'The bank described the reason'),
  NOAS: theirs('Odbiorca nie odpowiedział', 'The payee did not answer'),
  NOOR: ours('Bank nie otrzymał pierwotnego przelewu', 'The bank never received the original transfer'),
  RC01: theirs('Kod BIC banku odbiorcy jest nieprawidłowy', "The BIC of the payee's bank is wrong"),
  RC04: theirs('Numer banku odbiorcy jest nieprawidłowy', "The number of the payee's bank is wrong"),
  RF01: ours('Numer zlecenia nie jest jednoznaczny', "The order's reference is not unique"),
  RR01: ours('Przepisy: brakuje numeru rachunku lub danych płatnika', "Regulation: the payer's account or identification is missing"),
  RR02: ours('Przepisy: brakuje nazwy lub adresu płatnika', "Regulation: the payer's name or address is missing"),
  RR03: theirs('Przepisy: brakuje nazwy lub adresu odbiorcy', "Regulation: the payee's name or address is missing"),
  RR04: ours('Bank odmówił ze względów regulacyjnych', 'The bank refused for regulatory reasons'),
  SL01: theirs('Bank nie wykonuje takich przelewów dla tego rachunku', 'The bank does not offer this service for the account'),
  TECH: ours('Bank miał problem techniczny', 'The bank had a technical problem'),
  TM01: ours('Zlecenie dotarło po godzinie granicznej', 'The order came after the cut-off time'),
  UPAY: ours('Przelew był nienależny', 'The transfer was not due'),
};

const unknown = ours('Bank nie podał powodu', 'The bank gave no reason');

/** A bank's reason as people read it; of a code that is not of the list, the code itself. */
export const reasonText = (code: string | undefined, language: Language): string => {
  if (code === undefined) return unknown[language];
  const words = known[code]?.[language];
  if (words !== undefined) return words;
  return language === 'pl' ? `Kod banku: ${code}` : `The bank's code: ${code}`;
};

/** Whether the reason lies with the payee's account, so that the partner is the one to mend it. */
export const isTheirs = (code: string | undefined): boolean =>
  code !== undefined && known[code]?.theirs === true;
