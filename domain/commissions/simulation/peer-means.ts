import { addDays, type Day, dayAfter } from '../../kernel/day.ts';
import { zero } from '../../kernel/decimal.ts';
import type { Versions } from '../contribution.ts';
import { comparison } from '../plan.ts';
import { type Comparisons, componentIn, driverOf, type Summed } from '../price-windows.ts';
import type { Reference } from '../rates/segment.ts';

/** Who counts as a peer in a plan on a day: its active partners that are assigned to it. */
export type PeersOn = (planId: string, day: Day) => ReadonlySet<string>;

const comparesPeers = (one: Summed, versions: Versions): boolean => {
  const found = componentIn(one, versions);
  return found !== undefined && comparison(found) === 'peerIndex';
};

/**
 * The means that would have been frozen when the windows closed, out of the drivers that were summed: for windows that
 * are closed by `today`, over all peers of their last day, also those that reached nothing. Nothing for the others.
 */
export const peerMeans = (
  windows: readonly Summed[],
  versions: Versions,
  { today, peersOn }: { readonly today: Day; readonly peersOn: PeersOn },
): Comparisons['peers'] => {
  const means = new Map<string, Reference>();
  const nameOf = (...name: readonly string[]) => name.join('\n');
  for (const one of windows) {
    const closes = dayAfter(one.window);
    if (closes === undefined || closes > today || !comparesPeers(one, versions)) continue;
    const peers = peersOn(one.planId, addDays(closes, -1));
    const name = nameOf(one.planId, one.component, one.window);
    const { sum } = means.get(name) ?? { sum: zero };
    const driver = peers.has(one.partnerId) ? driverOf(one.sums) : zero;
    means.set(name, { sum: sum.plus(driver), count: peers.size });
  }
  return (...name) => means.get(nameOf(...name));
};
