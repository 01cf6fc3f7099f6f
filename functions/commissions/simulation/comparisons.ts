import { comparesPeers } from '../../../domain/commissions/closing.ts';
import type { Versions } from '../../../domain/commissions/contribution.ts';
import { type Assignment, type Measure, type Plan, targetMetric } from '../../../domain/commissions/plan.ts';
import { isAssigned } from '../../../domain/commissions/plan-in-force.ts';
import type { Comparisons, Summed } from '../../../domain/commissions/price-windows.ts';
import type { Reference } from '../../../domain/commissions/rates/segment.ts';
import { peerMeans as meansOf, type PeersOn } from '../../../domain/commissions/simulation/peer-means.ts';
import { businessDay, type Day, monthsOf } from '../../../domain/kernel/day.ts';
import { type Decimal, dec, zero } from '../../../domain/kernel/decimal.ts';
import { assignments, peerMeans } from '../../../storage/commissions.ts';
import { partners } from '../../../storage/partners.ts';
import { programs } from '../../../storage/programs.ts';
import { targets } from '../../../storage/results.ts';
import type { Store } from '../../../storage/store.ts';
import type { Context } from '../../shell/context.ts';
import { inParallel } from '../../shell/parallel.ts';
import type { Draft } from './draft-file.ts';
import type { Simulated } from './sum.ts';
import type { Tried } from './tried.ts';

const isTargeted = (one: Summed, versions: Versions): boolean =>
  [...one.sums.keys()].some((number) =>
    versions(one.planId, number).components.some(
      (component) => component.id === one.component && targetMetric(component) !== undefined,
    ),
  );

type TargetOf = Comparisons['target'];

/** The targets of all partners that have a window compared with one. */
export const readTargets = async (
  store: Store,
  tenant: string,
  sides: readonly (readonly [readonly Summed[], Versions])[],
): Promise<TargetOf> => {
  const ids = new Set(
    sides.flatMap(([windows, versions]) =>
      windows.filter((one) => isTargeted(one, versions)).map(({ partnerId }) => partnerId),
    ),
  );
  const values = new Map<string, Decimal>();
  await inParallel([...ids], 16, async (partnerId) => {
    for (const { metric, month, value } of await targets.all(store, { tenant, partnerId }))
      values.set(`${partnerId}#${metric}#${month}`, dec(value));
  });
  return (partnerId: string, metric: Measure, window: string) => {
    const months = monthsOf(window).map((month) => values.get(`${partnerId}#${metric}#${month}`));
    const total = months.reduce<Decimal>((sum, value) => sum.plus(value ?? zero), zero);
    return months.includes(undefined) || total.isZero() ? undefined : total;
  };
};

type PeersOf = Comparisons['peers'];

/** The means that were frozen of saved plans. */
export const readFrozen = async (store: Store, tenant: string, plans: readonly Plan[]): Promise<PeersOf> => {
  const read = await Promise.all(plans.map(({ id }) => peerMeans.all(store, { tenant, planId: id })));
  const means = new Map<string, Reference>(
    read
      .flat()
      .map((one) => [
        `${one.planId}/${one.component}/${one.window}`,
        { sum: dec(one.sum), count: one.count },
      ]),
  );
  return (planId, component, window) => means.get(`${planId}/${component}/${window}`);
};

/** Assignments by whom they assign, so that a partner's are not looked for among all. */
const peersAmong = (ids: readonly string[], all: readonly Assignment[]): PeersOn => {
  const byPartner = Map.groupBy(all, ({ partnerId }) => partnerId);
  const known = new Map<Day, ReadonlySet<string>>();
  const isPeer = (planId: string, partnerId: string, day: Day): boolean => {
    const own = [...(byPartner.get('*') ?? []), ...(byPartner.get(partnerId) ?? [])];
    return isAssigned({ id: planId, versions: [], assignments: own }, partnerId, day);
  };
  return (planId, day) => {
    const found = known.get(day) ?? new Set(ids.filter((partnerId) => isPeer(planId, partnerId, day)));
    known.set(day, found);
    return found;
  };
};

const activePartners = async (store: Store, tenant: string): Promise<readonly string[]> => {
  const all = await partners.all(store, { tenant });
  return all.flatMap(({ id, status }) => (status === 'active' ? [id] : []));
};

/**
 * The means of peers with the draft: of a saved plan those that were frozen, which a new version leaves as they are; of
 * windows that have closed without one, what would have been frozen out of the sums of the simulation.
 */
export const peersWithDraft = async (
  { store, given }: Context,
  { tenant, task, draft }: Pick<Simulated, 'tenant' | 'task'> & { readonly draft: Draft },
  tried: Tried,
  drafted: readonly [readonly Summed[], Versions],
): Promise<PeersOf> => {
  if (!tried.draft.some(comparesPeers)) return () => undefined;
  const frozen = draft.of === 'version' ? await readFrozen(store, tenant, tried.now) : () => undefined;
  const assigned =
    draft.of === 'version'
      ? await assignments.all(store, { tenant, planId: task.planId })
      : draft.assignments;
  const program = await programs.read(store, { tenant, programId: task.programId });
  if (program === undefined) throw new Error(`program ${task.programId} of a simulation is not there`);
  const means = meansOf(...drafted, {
    today: businessDay(given.now(), program.timeZone),
    peersOn: peersAmong(await activePartners(store, tenant), assigned),
  });
  return (...name) => frozen(...name) ?? means(...name);
};
