import type { Day } from './day.ts';

/** A value that holds from a day on, until the next one of its list begins. */
export type Dated<T> = { readonly from: Day } & T;

/** The entry in force on a day: the latest that began on or before it. Two of one day: the one recorded later. */
export const inForce = <T extends { readonly from: Day }>(list: readonly T[], day: Day): T | undefined => {
  let found: T | undefined;
  for (const entry of list)
    if (entry.from <= day && (found === undefined || entry.from >= found.from)) found = entry;
  return found;
};
