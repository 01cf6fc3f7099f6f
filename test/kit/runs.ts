/** What part of the runs of each property is made: all of them, or as `PROPERTY_RUNS` says (`0.2`, `10`). */
const { PROPERTY_RUNS = '1' } = process.env;
const part = Number(PROPERTY_RUNS);

/** So many runs of a property, or so many cases that its runs must have come to. */
export const runs = (count: number): number => Math.max(1, Math.floor(count * part));
