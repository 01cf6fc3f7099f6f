import { saleOf } from '../../domain/ledger/cause.ts';
import type { RevaluationScope } from '../../domain/platform/job.ts';
import type { AcceptedSale } from '../../domain/sales/sale.ts';
import { foreignSales } from '../../storage/commissions.ts';
import { entries } from '../../storage/ledger.ts';
import { saleShards, sales } from '../../storage/sales.ts';
import type { Store } from '../../storage/store.ts';

/** Where a walk stands: which scope, which shard of it, and after which key. */
export type Place = { readonly scope: number; readonly shard: number; readonly after?: string | undefined };

/** A page of sales that a scope concerns, and where the walk goes on in the scope (undefined: it is at its end). */
type Found = { readonly ids: readonly string[]; readonly next?: Omit<Place, 'scope'> };

const onward = (shard: number, after: string | undefined, shards: number): Pick<Found, 'next'> => {
  if (after !== undefined) return { next: { shard, after } };
  return shard + 1 < shards ? { next: { shard: shard + 1 } } : {};
};

/** Whether a scope means a sale of this business day: a walk may come by others. */
export const concerns = (scope: RevaluationScope, { day }: Pick<AcceptedSale, 'day'>): boolean =>
  scope.of === 'sales' || (scope.from <= day && (scope.to === undefined || day <= scope.to));

/** All sales of the tenant, shard by shard, by their business day. */
const ofAll = async (
  store: Store,
  tenant: string,
  scope: RevaluationScope & { of: 'all' },
  place: Place,
): Promise<Found> => {
  let { shard, after } = place;
  for (;;) {
    const page = await sales.list(store, { tenant, shard: saleShards[shard] ?? '' }, { limit: 200, after });
    const { next } = onward(shard, page.next, saleShards.length);
    // A shard without sales is no step of its own: each step kept is a write.
    if (page.data.length === 0 && next !== undefined) ({ shard, after } = next);
    else {
      const within = page.data.filter((sale) => sale.status === 'accepted' && concerns(scope, sale));
      return { ids: within.map(({ id }) => id), ...(next === undefined ? {} : { next }) };
    }
  }
};

/** The sales in a partner's journal: every sale of the partner is in it, whatever it earned. */
const ofPartner = async (
  store: Store,
  tenant: string,
  partnerId: string,
  { after }: Place,
): Promise<Found> => {
  const page = await entries.list(store, { tenant, partnerId }, { limit: 25, after });
  const ids = new Set(page.data.flatMap(({ causes }) => causes.flatMap((cause) => saleOf(cause) ?? [])));
  return { ids: [...ids], ...onward(0, page.next, 1) };
};

/** The sales in a foreign currency whose days a rate reaches. */
const ofCurrency = async (
  store: Store,
  tenant: string,
  scope: RevaluationScope & { of: 'currency' },
  { after }: Place,
): Promise<Found> => {
  // A sort key is a day and a sale: the character after '#' closes the range behind the last day.
  const page = await foreignSales.list(
    store,
    { tenant, currency: scope.currency },
    { limit: 200, from: scope.from, to: `${scope.to}$`, after },
  );
  return { ids: page.data.map(({ saleId }) => saleId), ...onward(0, page.next, 1) };
};

/** The next page of the sales that a scope concerns. */
export const salesIn = (
  store: Store,
  tenant: string,
  scope: RevaluationScope,
  place: Place,
): Promise<Found> => {
  if (scope.of === 'sales') return Promise.resolve({ ids: scope.ids });
  if (scope.of === 'all') return ofAll(store, tenant, scope, place);
  if (scope.of === 'partner') return ofPartner(store, tenant, scope.partnerId, place);
  return ofCurrency(store, tenant, scope, place);
};
