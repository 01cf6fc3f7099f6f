import { type Instant, later } from '../kernel/day.ts';

const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** How long after each failed try the next one comes. In all more than three days; then it is given up. */
const waits: readonly number[] = [
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
];

const whole = waits.reduce((sum, wait) => sum + wait, 0);

/**
 * When a delivery is tried again of which so many tries have failed, the first of them at `began`; never where it is
 * given up. Tries that came early, because the receiver seemed to be back, are not counted: however many there were, it
 * is not given up before the whole time is over, and has its last try then.
 */
export const nextTry = (failed: number, began: Instant, now: Instant): Instant | undefined => {
  const wait = waits[failed - 1];
  const end = later(began, whole);
  if (wait === undefined || end <= now) return undefined;
  const next = later(now, wait);
  return next < end ? next : end;
};
