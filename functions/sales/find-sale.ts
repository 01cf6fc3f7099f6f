import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import type { AcceptedSale, AwaitedSale, ReturnedSale } from '../../domain/sales/sale.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import { ownsSale } from './sale-view.ts';

type FoundSale =
  | { readonly sale: AcceptedSale; readonly original?: never }
  | { readonly sale: ReturnedSale; readonly original: AcceptedSale | AwaitedSale | undefined };

const missing = (): DomainError => new DomainError('not-found', 'There is no such sale.');

/**
 * The sale or return behind an id or externalId, with a return's original. What is another partner's is not found:
 * a return that waits for its original belongs to no partner yet, so partners don't see it.
 */
export const findSale = async (
  { store, given }: Context,
  principal: Principal,
  reference: string,
): Promise<FoundSale> => {
  const { tenant } = principal;
  const sale = await sales.read(store, saleKey(tenant, idOf(given, tenant, 'sale', reference)));
  if (sale === undefined || sale.status === 'awaited') throw missing();
  if (sale.status !== 'return') {
    if (!ownsSale(principal, sale)) throw missing();
    return { sale };
  }
  const original = await sales.read(store, saleKey(tenant, sale.returnOf));
  const visible = original !== undefined && original.status !== 'return' ? original : undefined;
  const owned = visible !== undefined && visible.status !== 'awaited' && ownsSale(principal, visible);
  if (principal.partnerId !== undefined && !owned) throw missing();
  return { sale, original: visible };
};

/** A partner changes only what it sold itself, and returns of that; being credited with a sale is not enough. */
export const mustBeReporter = (
  { partnerId }: Principal,
  sale: FoundSale['sale'],
  original: FoundSale['original'],
): void => {
  const sold = sale.status === 'return' ? original : sale;
  const own = sold !== undefined && sold.status !== 'awaited' && sold.partnerId === partnerId;
  if (partnerId !== undefined && !own) throw missing();
};
