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

/** Something in both languages, for who does not know yet who reads it. */
export const inBoth = (
  spoken: (language: Tongue) => string,
): { readonly pl: string; readonly en: string } => ({
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
