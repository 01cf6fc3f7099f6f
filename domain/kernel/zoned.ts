import { addDays, type Day, type Instant } from './day.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
};

/** What clocks in the zone show at an instant, as if it were UTC, in milliseconds. */
const shown = (epoch: number, timeZone: string): number =>
  Date.parse(`${formatOf(timeZone).format(new Date(epoch)).replace(' ', 'T')}Z`);

/**
 * The instant at which clocks in the zone show this day and time (`06:30`). A time that is skipped in spring is the
 * moment of the change plus what was skipped; one that comes twice in autumn is its first.
 */
export const instantAt = (day: Day, time: string, timeZone: string): Instant => {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // The zone's offset a day earlier and a day later: one of the two holds at the wanted moment.
  const offsets = [-86_400_000, 86_400_000].map(
    (shift) => shown(wanted + shift, timeZone) - (wanted + shift),
  );
  const exact = offsets.map((offset) => wanted - offset).filter((epoch) => shown(epoch, timeZone) === wanted);
  const skipped = wanted - Math.min(...offsets);
  return new Date(exact.length === 0 ? skipped : Math.min(...exact)).toISOString();
};

/** The first day of the month after, and of the month before. */
export const nextMonth = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7);
export const previousMonth = (month: string): string => addDays(`${month}-01`, -1).slice(0, 7);

/** The first instant that is no longer in the month, by clocks in the zone. */
export const endOfMonth = (month: string, timeZone: string): Instant =>
  instantAt(`${nextMonth(month)}-01`, '00:00', timeZone);
