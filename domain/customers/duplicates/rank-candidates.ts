/** Who was found by a key of the index, and whether there are more than were read. */
type Found = {
  readonly key: string;
  readonly customerIds: readonly string[];
  readonly isCutOff: boolean;
};

/** How much it says that two customers have a key of a kind in common. */
const weights: Readonly<Record<string, number>> = {
  tax: 100,
  domain: 30,
  letters: 8,
  pair: 4,
  initials: 4,
  end: 2,
  begin: 1,
};

/** What more than were read is taken for. */
const cutOff = 4;

/** As many candidates are looked at. */
const mostLookedAt = 25;

/**
 * The customers that are worth a look, the most promising first. A key's weight is shared among those that have it: many
 * keys that half the town has must not outweigh the one that only two have.
 */
export const rankCandidates = (found: readonly Found[]): readonly string[] => {
  const points = new Map<string, number>();
  for (const { key, customerIds, isCutOff } of found) {
    const weight = weights[key.slice(0, key.indexOf(':'))] ?? 1;
    const share = weight / (customerIds.length * (isCutOff ? cutOff : 1));
    for (const id of customerIds) points.set(id, (points.get(id) ?? 0) + share);
  }
  return [...points]
    .sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
    .slice(0, mostLookedAt)
    .map(([id]) => id);
};
