import * as z from 'zod/mini';
import { isIn } from '../../../domain/commissions/simulation/period.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { saleShards, sales } from '../../../storage/sales.ts';
import type { Store } from '../../../storage/store.ts';

/** One of the walkers that pass over the tenant's sales side by side, each over every n-th shard. */
export const walker = z.strictObject({ shard: z.int(), after: z.optional(z.string()) });
type Walker = z.infer<typeof walker>;

/** As many shards are read at once. */
const width = 8;
export const walkers: readonly Walker[] = Array.from({ length: width }, (_, shard) => ({ shard }));

const isThrough = ({ shard }: Walker): boolean => shard >= saleShards.length;
export const areThrough = (all: readonly Walker[]): boolean => all.every(isThrough);

/** The part of the shards that is behind the walkers, in percent. */
export const progressOf = (all: readonly Walker[]): number => {
  const behind = all.reduce((sum, { shard }, index) => sum + (shard - index) / width, 0);
  return Math.floor((behind / saleShards.length) * 100);
};

type Found = { readonly read: number; readonly sales: readonly AcceptedSale[]; readonly next: Walker };

const walk = async (
  store: Store,
  tenant: string,
  from: Walker,
  { days, page }: { readonly days: Parameters<typeof isIn>[1]; readonly page: number },
): Promise<Found> => {
  if (isThrough(from)) return { read: 0, sales: [], next: from };
  const { shard, after } = from;
  const found = await sales.list(store, { tenant, shard: saleShards[shard] ?? '' }, { limit: page, after });
  const needed = found.data.flatMap((one) => (one.status === 'accepted' && isIn(one.day, days) ? [one] : []));
  const next = found.next === undefined ? { shard: shard + width } : { shard, after: found.next };
  return { read: found.data.length, sales: needed, next };
};

/** The next page of each walker: how many sales were read, those among them that can count, and where they go on. */
export const walkOn = async (
  store: Store,
  tenant: string,
  all: readonly Walker[],
  wanted: Parameters<typeof walk>[3],
) => {
  const found = await Promise.all(all.map((one) => walk(store, tenant, one, wanted)));
  return {
    read: found.reduce((sum, { read }) => sum + read, 0),
    sales: found.flatMap((one) => one.sales),
    next: found.map(({ next }) => next),
  };
};
