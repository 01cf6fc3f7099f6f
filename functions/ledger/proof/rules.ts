import type { Versions } from '../../../domain/commissions/contribution.ts';
import { comparison, type Plan, targetMetric } from '../../../domain/commissions/plan.ts';
import type { Comparisons } from '../../../domain/commissions/price-windows.ts';
import type { Reference } from '../../../domain/commissions/rates/segment.ts';
import { monthsOf } from '../../../domain/kernel/day.ts';
import { type Decimal, dec, zero } from '../../../domain/kernel/decimal.ts';
import { targetCause } from '../../../domain/ledger/cause.ts';
import { windowKey } from '../../../domain/ledger/entry.ts';
import type { Target } from '../../../domain/results/target.ts';
import { peerMeans } from '../../../storage/commissions.ts';
import { targets } from '../../../storage/results.ts';
import type { Store } from '../../../storage/store.ts';
import { readPlans } from '../../commissions/plan-cache.ts';
import type { Account } from '../tail.ts';

/** What windows of a tenant are priced by: its plans' versions, and the peers' means that were frozen. */
export type Rules = {
  readonly versions: Versions;
  readonly peers: ReadonlyMap<string, Reference>;
  /** Whether some component measures against a target. */
  readonly hasTargets: boolean;
};

const componentsOf = (plans: readonly Plan[]) =>
  plans.flatMap(({ versions }) => versions.flatMap(({ components }) => components));

export const readRules = async (store: Store, tenant: string): Promise<Rules> => {
  const plans = await readPlans(store, tenant);
  const saved = new Map(
    plans.flatMap(({ id, versions }) => versions.map((one) => [`${id}\n${one.number}`, one])),
  );
  const comparing = plans.filter((plan) =>
    componentsOf([plan]).some((one) => comparison(one) === 'peerIndex'),
  );
  const frozen = await Promise.all(comparing.map(({ id }) => peerMeans.all(store, { tenant, planId: id })));
  return {
    versions: (planId, number) => {
      const found = saved.get(`${planId}\n${number}`);
      if (found === undefined) throw new Error(`plan ${planId} has no version ${number}`);
      return found;
    },
    peers: new Map(
      frozen
        .flat()
        .map((one) => [
          windowKey(one.planId, one.component, one.window),
          { sum: dec(one.sum), count: one.count },
        ]),
    ),
    hasTargets: componentsOf(plans).some((one) => targetMetric(one) !== undefined),
  };
};

/** What one partner's windows are compared with, and the causes that its targets must have left in its journal. */
type Compares = { readonly comparisons: Comparisons; readonly causes: readonly string[] };

const comparisonsOf = (set: readonly Target[], { peers }: Rules): Comparisons => {
  const values = new Map(set.map(({ metric, month, value }) => [`${metric}#${month}`, dec(value)]));
  return {
    target: (_, metric, window) => {
      const months = monthsOf(window).map((month) => values.get(`${metric}#${month}`));
      const sum = months.reduce<Decimal>((whole, value) => whole.plus(value ?? zero), zero);
      return months.includes(undefined) || sum.isZero() ? undefined : sum;
    },
    peers: (planId, component, window) => peers.get(windowKey(planId, component, window)),
  };
};

/** Reads the partner's targets, where a plan measures against any. */
export const readCompares = async (store: Store, account: Account, rules: Rules): Promise<Compares> => {
  const set = rules.hasTargets ? await targets.all(store, account) : [];
  return {
    comparisons: comparisonsOf(set, rules),
    causes: set.map(({ metric, month, revision }) => targetCause(metric, month, revision)),
  };
};
