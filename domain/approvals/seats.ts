/**
 * How many places can be filled at the same time, each by another person: the largest matching of the two, found by
 * augmenting paths (Kuhn). A person who fits several places is moved to another one where that lets somebody else in, so
 * the order in which people answered decides nothing. `fits[p]` are the places that the person p fits.
 */
export const fillSeats = (fits: readonly (readonly number[])[]): ReadonlyMap<number, number> => {
  const holders = new Map<number, number>();
  const place = (one: number, tried: Set<number>): boolean =>
    (fits[one] ?? []).some((at) => {
      if (tried.has(at)) return false;
      tried.add(at);
      const holder = holders.get(at);
      if (holder !== undefined && !place(holder, tried)) return false;
      holders.set(at, one);
      return true;
    });
  for (const one of fits.keys()) place(one, new Set());
  return holders;
};
