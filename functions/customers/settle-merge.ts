import { moveClaims } from '../../domain/customers/merge-customers.ts';
import type { Claim } from '../../domain/deals/deal.ts';
import { DomainError } from '../../domain/errors.ts';
import { customers } from '../../storage/customers.ts';
import { claims } from '../../storage/deals.ts';
import type { DueWork } from '../platform/due.ts';
import { type Context, logger } from '../shell/context.ts';
import { keyRemovals } from './key-writes.ts';
import { standingCustomer } from './standing.ts';

/** Moves a claim that was made while the customers were merged; says whether nothing is left to do. */
const moveLate = async (
  { store, given }: Context,
  tenant: string,
  staysId: string,
  claim: Claim,
): Promise<boolean> => {
  const { productId } = claim;
  const standing = await claims.read(store, { tenant, customerId: staysId, productId });
  try {
    const both = { stays: standing === undefined ? [] : [standing], goes: [claim] };
    const moved = moveClaims(staysId, both, given.now());
    if (moved.length === 0) return true;
    const writes = moved.map((one) =>
      claims.saving({ tenant, customerId: one.customerId, productId: one.productId }, one),
    );
    return (await store.transact(writes)).done;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Both were approved before it could be seen that the customers are one: neither loses what it was given.
    logger.warn('a product is protected for two deals of merged customers', { tenant, productId });
    return true;
  }
};

/**
 * Ends what belongs to a merge beside its transaction: the one that went is found no more where the one that stays is,
 * and a claim that was made in the same moment goes with it. Says whether nothing is left to do.
 */
export const settle = async (context: Context, tenant: string, goesId: string): Promise<boolean> => {
  const { store } = context;
  const goes = await customers.read(store, { tenant, customerId: goesId });
  if (goes?.mergedInto === undefined) return true;
  // A partner that does not see the one that stays goes on finding its own.
  if (goes.partnerId === undefined || goes.partnerId === goes.mergedPartnerId) {
    const writes = keyRemovals(tenant, goes);
    if (writes.length > 0 && !(await store.transact(writes)).done) return false;
  }
  const stays = await standingCustomer(store, tenant, goesId);
  if (stays === undefined) return true;
  const all = await claims.all(store, { tenant, customerId: goesId });
  const done: boolean[] = [];
  for (const claim of all) done.push(await moveLate(context, tenant, stays.id, claim));
  return done.every((one) => one);
};

/** The same where the process died after the merge. */
export const settleMerge: DueWork = async (context, { tenant, subject, at }) =>
  (await settle(context, tenant, subject)) ? undefined : at;
