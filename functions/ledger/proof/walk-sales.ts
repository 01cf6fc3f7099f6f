import type { Gathering } from '../../../domain/ledger/proof/gathering.ts';
import { counted } from '../../../domain/sales/sale.ts';
import { sales } from '../../../storage/sales.ts';
import { valuingForAccepted } from '../../commissions/valuing.ts';
import type { Context } from '../../shell/context.ts';
import { inParallel } from '../../shell/parallel.ts';
import type { Place } from './place.ts';

/** More than a page of the table holds: it is full by its size. */
const pageSize = 2_000;
/** Shards that are read at once. */
const width = 8;

type Shards = Place['shards'];

/**
 * Takes in sales of the shards from where they were left, until there were `most`; answers the shards that have sales
 * left, each with its last sale that was taken in.
 */
export const walkSales = async (
  context: Context,
  tenant: string,
  { shards, into, most }: { readonly shards: Shards; readonly into: Gathering; readonly most: number },
): Promise<Shards> => {
  const { store } = context;
  // Pages are read side by side and valued one after the other: what several of them need is then read once.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const left = await inParallel(shards, width, async ({ shard, after: start }) => {
    let after = start;
    while (into.count < most) {
      const page = await sales.list(store, { tenant, shard }, { limit: pageSize, after });
      const accepted = page.data.flatMap((sale) => counted(sale) ?? []);
      await inTurn(async () => {
        const valuing = await valuingForAccepted(store, tenant, accepted);
        for (const sale of accepted) into.take(sale, valuing.terms(sale.programId));
      });
      if (page.next === undefined) return [];
      after = page.next;
    }
    return [{ shard, ...(after === undefined ? {} : { after }) }];
  });
  return left.flat();
};
