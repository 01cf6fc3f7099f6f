import type { Decimal } from '../kernel/decimal.ts';
import type { AcceptedSale } from '../sales/sale.ts';
import { type Amount, amountOf, type WindowSums } from './amount.ts';
import {
  add,
  type Contribution,
  contributionsOf,
  nothing,
  type Sums,
  type Versions,
} from './contribution.ts';
import { type Measure, targetMetric } from './plan.ts';

/** The partner's target for a window: the sum of its months; undefined where one is missing or the sum is 0. */
type Targets = (partnerId: string, metric: Measure, window: string) => Decimal | undefined;

/** One window of one partner's component with what it is worth. */
type Result = Omit<Contribution, 'sums' | 'version'> & {
  readonly sums: WindowSums;
  readonly amount: Amount;
};

const keyOf = (one: Contribution): string =>
  [one.partnerId, one.planId, one.component, one.window].join('\n');

/**
 * Every window's amount from nothing but the accepted sales, in any order: what the ledger must say
 * (commission-model, The law).
 */
export const recompute = (
  sales: Iterable<AcceptedSale>,
  versions: Versions,
  targets: Targets,
): readonly Result[] => {
  const windows = new Map<string, { readonly of: Contribution; readonly sums: Map<number, Sums> }>();
  for (const sale of sales)
    for (const one of contributionsOf(sale, versions)) {
      const key = keyOf(one);
      const window = windows.get(key) ?? { of: one, sums: new Map<number, Sums>() };
      window.sums.set(one.version, add(window.sums.get(one.version) ?? nothing, one.sums));
      windows.set(key, window);
    }
  return [...windows.values()].flatMap(({ of, sums }) => {
    const { partnerId, planId, component, window } = of;
    const found = versions(planId, of.version).components.find((one) => one.id === component);
    const metric = found === undefined ? undefined : targetMetric(found);
    const target = metric === undefined ? undefined : targets(partnerId, metric, window);
    const amount = amountOf({ planId, component, window, sums, target }, versions);
    return amount === undefined ? [] : [{ partnerId, planId, component, window, sums, amount }];
  });
};
