import type { ExchangeRate } from '../../../domain/commissions/exchange-rate.ts';
import type { Assignment, PlanVersion } from '../../../domain/commissions/plan.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import type { Partner } from '../../../domain/partners/partner.ts';
import type { Job } from '../../../domain/platform/job.ts';
import type { Target } from '../../../domain/results/target.ts';
import type { AcceptedSale, Sale } from '../../../domain/sales/sale.ts';
import type { Product } from '../../../domain/stock/product.ts';
import { unpack } from '../../../storage/packing.ts';
import type { Item } from '../../../storage/store.ts';
import type { MemoryTable } from '../../kit/memory/table.ts';
import { idOf, partnerNames } from '../base.ts';

export type PlanStanding = {
  readonly id: string;
  readonly versions: readonly PlanVersion[];
  readonly assignments: readonly Assignment[];
};
type PeerMean = {
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly sum: string;
  readonly count: number;
};

/** What stands in the table after a history, sorted by what it is. Written by this very code, so it is not parsed again. */
export type Standing = {
  readonly sales: readonly Sale[];
  /** The sales that count. */
  readonly accepted: readonly AcceptedSale[];
  /** The entries of each partner's journal, in order. */
  readonly journals: ReadonlyMap<string, readonly Entry[]>;
  readonly plans: readonly PlanStanding[];
  readonly partners: readonly Partner[];
  readonly products: readonly Product[];
  readonly rates: readonly ExchangeRate[];
  readonly targets: readonly Target[];
  readonly peers: readonly PeerMean[];
  readonly jobs: readonly Job[];
};

const contentOf = (item: Item): unknown => {
  const { pk: _, sk: __, type: ___, packed, ...fields } = item;
  return packed === undefined ? fields : unpack(packed);
};

/** Reads everything of a table. */
export const standingIn = (table: MemoryTable): Standing => {
  const items = new Map<string, Item[]>();
  for (const item of table.items()) {
    const known = items.get(item.type);
    if (known === undefined) items.set(item.type, [item]);
    else known.push(item);
  }
  const of = <T>(type: string): readonly T[] => (items.get(type) ?? []).map((item) => contentOf(item) as T);
  const sales = of<Sale>('sale');
  const entries = of<Entry>('entry');
  const versions = of<PlanVersion>('planVersion');
  const assignments = of<Assignment & { planId: string }>('assignment');
  const ids = partnerNames.map((name) => idOf('partner', name));
  return {
    sales,
    accepted: sales.filter((sale): sale is AcceptedSale => sale.status === 'accepted'),
    journals: new Map(
      ids.map((id) => [
        id,
        entries.filter(({ partnerId }) => partnerId === id).sort((a, b) => a.number - b.number),
      ]),
    ),
    plans: of<{ id: string }>('plan').map(({ id }) => ({
      id,
      versions: versions.filter(({ planId }) => planId === id),
      assignments: assignments.filter(({ planId }) => planId === id),
    })),
    partners: of('partner'),
    products: of('product'),
    rates: of('rate'),
    targets: of('target'),
    peers: of('peerMean'),
    jobs: of('job'),
  };
};
