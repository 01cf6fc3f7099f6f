import * as z from 'zod/mini';
import type { Versions } from '../../domain/commissions/contribution.ts';
import type { PlanVersion } from '../../domain/commissions/plan.ts';
import { dec } from '../../domain/kernel/decimal.ts';
import { moneyText } from '../../domain/kernel/money.ts';
import { money } from '../../domain/kernel/schema.ts';
import type { Entry, WindowState } from '../../domain/ledger/entry.ts';
import { explainWindow } from '../../domain/ledger/explain-window.ts';
import type { Reader, WindowExplanation } from '../../domain/ledger/explanation.ts';
import type { WindowName } from '../../domain/ledger/window-state.ts';
import type { Store } from '../../storage/store.ts';
import { readVersions } from '../commissions/plan-cache.ts';

/** A window in a list: what it is worth, and how many sales that comes from. */
export const windowView = z.strictObject({
  planId: z.string(),
  component: z.string(),
  kind: z.string(),
  window: z.string(),
  amount: money,
  sales: z.string(),
});

/** A plan's saved versions, and the newest of them that has the component; undefined where none has. */
export type Rules = { readonly versions: Versions; readonly newest: number };

export const rulesOf = async (
  store: Store,
  tenant: string,
  { planId, component }: Pick<WindowName, 'planId' | 'component'>,
): Promise<Rules | undefined> => {
  const saved = await readVersions(store, tenant, planId);
  const known = new Map<number, PlanVersion>(saved.map((one) => [one.number, one]));
  const newest = saved
    .filter(({ components }) => components.some(({ id }) => id === component))
    .reduce((last, { number }) => Math.max(last, number), 0);
  if (newest === 0) return undefined;
  const versions: Versions = (_, number) => {
    const found = known.get(number);
    if (found === undefined) throw new Error(`plan ${planId} has no version ${number}`);
    return found;
  };
  return { versions, newest };
};

type Stood = Omit<WindowState, 'key' | 'was'>;

/** A window explained for a reader, with what of it waits after an entry. Windows of one sale wait together, as one row. */
export const explained = (
  name: WindowName,
  stood: Stood,
  { versions, newest }: Rules,
  { entry, reader }: { readonly entry: Entry | undefined; readonly reader: Reader },
): WindowExplanation => {
  const told = explainWindow(name, stood, { versions, version: newest, reader });
  const waiting = (entry?.maturing ?? [])
    .filter(
      (one) => one.planId === name.planId && one.component === name.component && one.window === name.window,
    )
    .map(({ until, amount }) => ({ until, amount: moneyText(dec(amount), told.currency) }));
  return waiting.length === 0 ? told : { ...told, waiting };
};

export const viewWindow = ({
  planId,
  component,
  kind,
  window,
  amount,
  currency,
  total,
}: WindowExplanation): z.infer<typeof windowView> => ({
  ...{ planId, component, kind, window },
  amount: { amount, currency },
  sales: total.sales,
});
