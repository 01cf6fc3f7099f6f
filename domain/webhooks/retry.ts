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

/** When a delivery is tried again of which so many tries have failed; never where it is given up. */
export const nextTry = (failed: number, now: Instant): Instant | undefined => {
  const wait = waits[failed - 1];
  return wait === undefined ? undefined : later(now, wait);
};
