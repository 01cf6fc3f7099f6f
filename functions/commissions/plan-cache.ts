import type { Versions } from '../../domain/commissions/contribution.ts';
import type { Plan, PlanVersion } from '../../domain/commissions/plan.ts';
import { plans, planVersions } from '../../storage/commissions.ts';
import type { Store } from '../../storage/store.ts';

/** A saved version never changes, so what was read once is kept as long as the function lives. */
const kept = new Map<string, PlanVersion>();
const keyOf = (tenant: string, planId: string, number: number): string => `${tenant}\n${planId}\n${number}`;

/** Reads all versions of a plan and keeps them. */
export const readVersions = async (
  store: Store,
  tenant: string,
  planId: string,
): Promise<readonly PlanVersion[]> => {
  const versions = await planVersions.all(store, { tenant, planId });
  for (const version of versions) kept.set(keyOf(tenant, planId, version.number), version);
  return versions;
};

/** Which versions will be asked for. */
type Wanted = { readonly planId: string; readonly version: number };

/** A lookup that answers for the wanted versions, and any other of the same plans that was saved by now. */
export const versionsFor = async (
  store: Store,
  tenant: string,
  wanted: Iterable<Wanted>,
): Promise<Versions> => {
  const missing = new Set<string>();
  for (const { planId, version } of wanted)
    if (!kept.has(keyOf(tenant, planId, version))) missing.add(planId);
  await Promise.all([...missing].map((planId) => readVersions(store, tenant, planId)));
  return (planId, number) => {
    const found = kept.get(keyOf(tenant, planId, number));
    if (found === undefined)
      throw new Error(`plan ${planId} has no version ${number}, though something was decided by it`);
    return found;
  };
};

/** The plans of a tenant with all their versions; who is assigned is left out. */
export const readPlans = async (store: Store, tenant: string): Promise<readonly Plan[]> => {
  const heads = await plans.all(store, { tenant });
  return Promise.all(
    heads.map(async ({ id }) => ({ id, versions: await readVersions(store, tenant, id), assignments: [] })),
  );
};
