import type { Deal } from '../../domain/deals/deal.ts';
import { fits, proposeMatch } from '../../domain/deals/match.ts';
import { settleDeal } from '../../domain/deals/win-deal.ts';
import { type AcceptedSale, counted } from '../../domain/sales/sale.ts';
import { claims, dealMatches, deals } from '../../storage/deals.ts';
import { sales } from '../../storage/sales.ts';
import { contextOf } from '../shell/clock.ts';
import { type Context, logger } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { untilDone } from '../shell/until-done.ts';
import type { Change } from '../stream/records.ts';
import { dealWrites } from './commit-deal.ts';
import { programOfDeal } from './find-deal.ts';

/** A sale that may close a deal: a new one, or one that names another deal than before. */
type Arrived = { readonly change: Change; readonly sale: AcceptedSale };

const arrived = (change: Change): Arrived | undefined => {
  const { after, before: earlier } = change;
  if (after?.type !== 'sale') return undefined;
  // Most changes are told by the item itself: nothing of them is read.
  if (after['dealId'] === undefined && after['customerId'] === undefined) return undefined;
  if (earlier?.['status'] === 'accepted' && earlier['dealId'] === after['dealId']) return undefined;
  const sale = counted(sales.parse(after));
  if (sale?.status !== 'accepted') return undefined;
  const before = earlier === undefined ? undefined : counted(sales.parse(earlier));
  const isNews = before === undefined || before.dealId !== sale.dealId;
  return isNews ? { change, sale } : undefined;
};

/** The deal won by a sale, once. What has ended otherwise, and what is another partner's, is left as it is. */
const settle = (context: Context, tenant: string, dealId: string, sale: AcceptedSale): Promise<true> =>
  untilDone('The deal', async () => {
    const before = await deals.read(context.store, { tenant, dealId });
    if (before?.partnerId !== sale.partnerId || before.programId !== sale.programId) return true;
    const after = settleDeal(before, sale.id, context.given.now());
    if (after === before) return true;
    const writes = dealWrites(context, tenant, { before, after }, { by: sale.id });
    return (await context.store.transact([...writes])).done ? true : undefined;
  });

/** A sale that fits a deal is proposed to it, or closes it, as the deal's program says. */
const match = async (context: Context, tenant: string, deal: Deal, sale: AcceptedSale): Promise<void> => {
  const { store, given } = context;
  if (!fits(deal, sale)) return;
  const { rules } = await programOfDeal(context, tenant, deal.programId);
  if (rules.matching === 'off') return;
  const isAutomatic = rules.matching === 'automatic';
  const key = { tenant, dealId: deal.id, saleId: sale.id };
  const { done } = await dealMatches.create(store, key, proposeMatch(deal, sale, isAutomatic, given.now()));
  // What a rule confirmed is settled again where the process ended in between; a person's answer stands.
  const standing = done ? undefined : await dealMatches.read(store, key);
  if (isAutomatic && (done || standing?.state === 'confirmed')) await settle(context, tenant, deal.id, sale);
};

type Pair = { readonly customerId: string; readonly productId: string };
const pairOf = ({ customerId, productId }: Pair): string => `${customerId} ${productId}`;

/** The deals that hold what the sales speak of, by customer and product: nothing more is read where there is no claim. */
const holders = async ({ store }: Context, tenant: string, pairs: readonly Pair[]) => {
  const held = await claims.readMany(
    store,
    pairs.map(({ customerId, productId }) => ({ tenant, customerId, productId })),
  );
  const found = await deals.readMany(
    store,
    held.map(({ dealId }) => ({ tenant, dealId })),
  );
  return new Map(
    held.flatMap((claim) => {
      const deal = found.find(({ id }) => id === claim.dealId);
      return deal === undefined ? [] : [[pairOf(claim), deal] as const];
    }),
  );
};

const matchTenant = async (given: Context, tenant: string, all: readonly Arrived[]) => {
  const failed: string[] = [];
  const context = await contextOf(given, tenant);
  const unnamed = all.flatMap(({ sale: { dealId, customerId, productId } }) =>
    dealId === undefined && customerId !== undefined ? [{ customerId, productId }] : [],
  );
  const byPair = await holders(context, tenant, unnamed);
  await inParallel(all, 8, async ({ change, sale }) => {
    try {
      const { dealId, customerId = '', productId } = sale;
      const deal = byPair.get(pairOf({ customerId, productId }));
      if (dealId !== undefined) await settle(context, tenant, dealId, sale);
      else if (deal !== undefined) await match(context, tenant, deal, sale);
    } catch (error) {
      logger.error('a sale could not be matched with a deal', { tenant, saleId: sale.id, error });
      failed.push(change.sequence);
    }
  });
  return failed;
};

/**
 * Brings sales that arrive to the deals that they close: those that name a deal, and those of a customer and product that
 * a deal of their partner holds. A sale costs no write where no deal waits for it. Answers the numbers of the records that
 * have to come again; what comes twice finds itself done.
 */
export const matchSales = async (
  context: Context,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const tenants = new Map<string, Arrived[]>();
  const failed: string[] = [];
  for (const change of changes)
    try {
      const one = arrived(change);
      if (one !== undefined) tenants.set(change.tenant, [...(tenants.get(change.tenant) ?? []), one]);
    } catch (error) {
      logger.error('a sale could not be read', { tenant: change.tenant, error });
      failed.push(change.sequence);
    }
  for (const [tenant, all] of tenants)
    try {
      failed.push(...(await matchTenant(context, tenant, all)));
    } catch (error) {
      logger.error('sales could not be matched with deals', { tenant, error });
      failed.push(...all.map(({ change }) => change.sequence));
    }
  return failed;
};
