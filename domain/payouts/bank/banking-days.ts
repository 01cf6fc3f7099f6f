import { addDays, type Day } from '../../kernel/day.ts';
import { easterSunday } from '../../kernel/easter.ts';

/** Days without settlement of a currency: by month and day, since a year where not always, and by days from Easter Sunday. */
type Closings = {
  readonly fixed: readonly { readonly on: string; readonly since?: number }[];
  readonly fromEaster: readonly number[];
};

/**
 * Euro: the days on which the T2 system (TARGET) is closed, and with it SEPA, by the long-term calendar of the European
 * Central Bank of 14 December 2000, in force since 2002.
 */
const euro: Closings = {
  fixed: [{ on: '01-01' }, { on: '05-01' }, { on: '12-25' }, { on: '12-26' }],
  // Good Friday and Easter Monday.
  fromEaster: [-2, 1],
};

/**
 * Złoty: Elixir (KIR) settles on working days, so not on those that the Act of 18 January 1951 on days free of work
 * names: Epiphany since 2011, Christmas Eve since 2025 (Act of 6 December 2024). Pentecost, the 49th day, is a Sunday.
 */
const zloty: Closings = {
  fixed: [
    { on: '01-01' },
    { on: '01-06', since: 2011 },
    { on: '05-01' },
    { on: '05-03' },
    { on: '08-15' },
    { on: '11-01' },
    { on: '11-11' },
    { on: '12-24', since: 2025 },
    { on: '12-25' },
    { on: '12-26' },
  ],
  // Easter Sunday, Easter Monday and Corpus Christi.
  fromEaster: [0, 1, 60],
};

const closings = new Map<string, Closings>([
  ['EUR', euro],
  ['PLN', zloty],
]);

const isWeekend = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
};

const isHoliday = (day: Day, { fixed, fromEaster }: Closings): boolean => {
  const year = Number(day.slice(0, 4));
  const on = day.slice(5);
  if (fixed.some((one) => one.on === on && (one.since ?? 0) <= year)) return true;
  const easter = easterSunday(year);
  return fromEaster.some((count) => addDays(easter, count) === day);
};

/**
 * Whether banks execute payments of the currency on a day: no weekend, no closing day of the currency's settlement, none
 * of the days on which the payer's own bank executes nothing. Of other currencies than euro and złoty only weekends and
 * the bank's own days are known.
 */
export const isBankingDay = (day: Day, currency: string, own: readonly Day[]): boolean => {
  const known = closings.get(currency);
  return !isWeekend(day) && !own.includes(day) && (known === undefined || !isHoliday(day, known));
};

/** The first banking day of the currency after a day. */
export const nextBankingDay = (day: Day, currency: string, own: readonly Day[]): Day => {
  const next = addDays(day, 1);
  return isBankingDay(next, currency, own) ? next : nextBankingDay(next, currency, own);
};
