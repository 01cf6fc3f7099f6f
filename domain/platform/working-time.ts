import { addDays, businessDay, type Day, type Instant, later } from '../kernel/day.ts';
import { instantAt } from '../kernel/zoned.ts';
import type { Calendar, Hours } from './calendar.ts';

const hour = 3_600_000;
/** Ten years: a calendar in which less is worked than a term asks for ends there. */
const mostDays = 3_660;

/** 1 is Monday, 7 Sunday: 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day): number => ((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) % 7) + 1;

/** The stretches of a day in which people work, as instants, the earliest first. */
const stretchesOf = (
  { timeZone, hours, holidays }: Calendar,
  day: Day,
): readonly { readonly from: Instant; readonly to: Instant }[] => {
  if (holidays.includes(day)) return [];
  const weekday = weekdayOf(day);
  return hours
    .filter((one: Hours) => one.weekday === weekday)
    .map(({ from, to }) => ({ from: instantAt(day, from, timeZone), to: instantAt(day, to, timeZone) }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
};

/**
 * The instant at which so many working hours have passed. Without a calendar every hour counts. Hours are real ones: on the
 * day on which clocks change, a stretch is as long as it lasts.
 */
export const afterWorkingHours = (calendar: Calendar | undefined, from: Instant, hours: number): Instant => {
  if (calendar === undefined) return later(from, hours * hour);
  let left = hours * hour;
  let day = businessDay(from, calendar.timeZone);
  for (let count = 0; count < mostDays; count += 1) {
    for (const stretch of stretchesOf(calendar, day)) {
      const begin = stretch.from > from ? stretch.from : from;
      const length = Date.parse(stretch.to) - Date.parse(begin);
      if (length >= left) return later(begin, left);
      left -= Math.max(0, length);
    }
    day = addDays(day, 1);
  }
  return later(from, mostDays * 24 * hour);
};
