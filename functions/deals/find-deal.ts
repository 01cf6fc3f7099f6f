import { type Principal, sees } from '../../domain/access/permissions.ts';
import type { Claim, Deal } from '../../domain/deals/deal.ts';
import { DomainError } from '../../domain/errors.ts';
import { type RulesInForce, rulesOf } from '../../domain/programs/deal-rules.ts';
import { claims, deals } from '../../storage/deals.ts';
import { programs } from '../../storage/programs.ts';
import { standingCustomer } from '../customers/standing.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';

/** What somebody sees of the deal behind an id or externalId. Throws `not-found` where that is nothing. */
export const findSeen = async <T>(
  { store, given }: Context,
  { tenant }: Principal,
  reference: string,
  see: (deal: Deal) => T | undefined,
): Promise<T> => {
  const deal = await deals.read(store, { tenant, dealId: idOf(given, tenant, 'deal', reference) });
  const seen = deal === undefined ? undefined : see(deal);
  if (seen === undefined) throw new DomainError('not-found', 'There is no such deal.');
  return seen;
};

/**
 * The deal for whoever works on it: the vendor and the partner whose it is. To others, also to those that sell it with
 * that partner and may read it, it is not there.
 */
export const findDeal = (context: Context, principal: Principal, reference: string): Promise<Deal> =>
  findSeen(context, principal, reference, (deal) => (sees(principal, deal.partnerId) ? deal : undefined));

/** What the deal's program says of deals, and whose clocks decide. */
type DealProgram = { readonly rules: RulesInForce; readonly timeZone: string };

export const programOfDeal = async (
  { store }: Context,
  tenant: string,
  programId: string,
): Promise<DealProgram> => {
  const program = await programs.read(store, { tenant, programId });
  if (program === undefined) throw new Error(`the program ${programId} is not there`);
  return { rules: rulesOf(program), timeZone: program.timeZone };
};

/** The claims that stand on a customer's products, whosever they are; on those of the customer that it went into. */
export const claimsOn = async (
  { store }: Context,
  tenant: string,
  { customerId: named, productIds }: Pick<Deal, 'customerId' | 'productIds'>,
): Promise<readonly Claim[]> => {
  const customerId = (await standingCustomer(store, tenant, named))?.id ?? named;
  return claims.readMany(
    store,
    productIds.map((productId) => ({ tenant, customerId, productId })),
  );
};
