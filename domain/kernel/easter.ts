import { addDays, type Day } from './day.ts';

/**
 * Easter Sunday of a year by the Gregorian calendar: the Sunday after the Church's full moon in spring. Reckoned as it has
 * been since 1583, by the nineteen years of the moon, with the days that centuries leave out.
 */
export const easterSunday = (year: number): Day => {
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonYear = year % 19;
  const leapless = century - Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  // Days from 21 March to the full moon, and from there to the Sunday behind it.
  const toMoon = (19 * moonYear + leapless - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - toMoon - (ofCentury % 4)) % 7;
  const late = Math.floor((moonYear + 11 * toMoon + 22 * weekday) / 451);
  return addDays(`${String(year).padStart(4, '0')}-03-22`, toMoon + weekday - 7 * late);
};
