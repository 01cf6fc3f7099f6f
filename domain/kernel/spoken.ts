import { businessDay, type Day, type Instant } from './day.ts';
import { dec } from './decimal.ts';
import { decimalsOf } from './money.ts';

/** Figures and days as people read them. The languages are those of `domain/platform/letter.ts`. */
type Tongue = 'pl' | 'en';

/** Keeps an amount on one line, together with its currency. */
const space = '\u00a0';
const minus = '\u2212';

const months: Readonly<Record<Tongue, readonly string[]>> = {
  pl: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** In Polish a day is of its month: `24 listopada`. */
const monthsOfDays: Readonly<Record<Tongue, readonly string[]>> = {
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
  en: months.en,
};

/** In Polish something is in a month: `w listopadzie`. */
const monthsWithin: Readonly<Record<Tongue, readonly string[]>> = {
  pl: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(
    ' ',
  ),
  en: months.en,
};
const quarters = ['I', 'II', 'III', 'IV'];

/** The digits of a decimal with groups of three, and at least so many decimals: none that is there is dropped. */
const digits = (amount: string, decimals: number, language: Tongue): string => {
  const value = dec(amount).abs();
  const [whole = '0', fraction = ''] = value.toFixed(Math.max(decimals, value.decimalPlaces())).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'pl' ? space : ',');
  return fraction === '' ? grouped : `${grouped}${language === 'pl' ? ',' : '.'}${fraction}`;
};

const signOf = (amount: string): string => (dec(amount).isNegative() && !dec(amount).isZero() ? minus : '');

/** An amount without its currency, for a table that names it once: `1 234,50` or `1,234.50`. */
export const spokenAmount = (amount: string, currency: string, language: Tongue): string =>
  `${signOf(amount)}${digits(amount, decimalsOf(currency), language)}`;

/**
 * An amount for people: `1 234,50 zł` and `1 234,50 EUR` in Polish, `PLN 1,234.50` in English, with all decimals of the
 * currency. It is decimal text all the way: no digit of it goes through a floating-point number.
 */
export const spokenMoney = (amount: string, currency: string, language: Tongue): string => {
  if (language === 'en')
    return `${signOf(amount)}${currency}${space}${digits(amount, decimalsOf(currency), language)}`;
  return `${spokenAmount(amount, currency, language)}${space}${currency === 'PLN' ? 'zł' : currency}`;
};

/** A number without a unit: `1 234,5` or `1,234.5`. */
export const spokenNumber = (value: string, language: Tongue): string =>
  `${signOf(value)}${digits(value, 0, language)}`;

/** A percentage, with the sign kept on its line: `7,5 %` or `7.5 %`. */
export const spokenPercent = (value: string, language: Tongue): string =>
  `${spokenNumber(value, language)}${space}%`;

/** Something in both languages, for who does not know yet who reads it. */
export const inBoth = <T>(spoken: (language: Tongue) => T): { readonly pl: T; readonly en: T } => ({
  pl: spoken('pl'),
  en: spoken('en'),
});

/** A month for people: `listopad 2026`, `November 2026`. */
export const spokenMonth = (month: string, language: Tongue): string =>
  `${months[language][Number(month.slice(5, 7)) - 1] ?? month.slice(5, 7)} ${month.slice(0, 4)}`;

/** A day for people: `24 listopada 2026`, `24 November 2026`. */
export const spokenDay = (day: Day, language: Tongue): string => {
  const name = monthsOfDays[language][Number(day.slice(5, 7)) - 1] ?? day.slice(5, 7);
  return `${Number(day.slice(8, 10))} ${name} ${day.slice(0, 4)}`;
};

/** An instant for people, to the minute, by the clocks of a zone that is named: `24 November 2026, 14:05 (Europe/Warsaw)`. */
export const spokenInstant = (instant: Instant, timeZone: string, language: Tongue): string => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  const day = spokenDay(businessDay(instant, timeZone), language);
  return `${day}, ${clock.format(new Date(instant))} (${timeZone})`;
};

/** When: `in November 2026`, `w IV kwartale 2026`. Windows are those of `windowOf`. */
export const spokenWithin = (window: string, language: Tongue): string => {
  const isPolish = language === 'pl';
  const year = window.slice(0, 4);
  if (window === 'programme') return isPolish ? 'w całym programie' : 'over the whole program';
  if (window.startsWith('sale:')) return isPolish ? 'w tej sprzedaży' : 'in this sale';
  if (/^\d{4}-\d{2}$/.test(window)) {
    const month = monthsWithin[language][Number(window.slice(5)) - 1] ?? '';
    const preposition = isPolish ? (month.startsWith('wrz') ? 'we' : 'w') : 'in';
    return `${preposition} ${month} ${year}`;
  }
  if (/^\d{4}-Q[1-4]$/.test(window))
    return isPolish
      ? `w ${quarters[Number(window.slice(6)) - 1]} kwartale ${year}`
      : `in ${window.slice(5)} ${year}`;
  return isPolish ? `w roku ${year}` : `in ${year}`;
};

const plural = new Intl.PluralRules('pl');
const polishSales: Readonly<Record<string, string>> = { one: 'sprzedaż', few: 'sprzedaże' };

/** So many sales: `1 sprzedaż`, `2 sprzedaże`, `5 sprzedaży`; `1 sale`, `2 sales`. */
export const spokenSales = (count: string, language: Tongue): string => {
  const spoken = spokenNumber(count, language);
  if (language === 'en') return `${spoken} ${count === '1' ? 'sale' : 'sales'}`;
  return `${spoken} ${polishSales[plural.select(Number(count))] ?? 'sprzedaży'}`;
};
