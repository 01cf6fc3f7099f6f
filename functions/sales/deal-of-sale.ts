import { DomainError } from '../../domain/errors.ts';
import type { SaleContent } from '../../domain/sales/sale.ts';
import { deals } from '../../storage/deals.ts';
import type { Context } from '../shell/context.ts';

/**
 * Refuses a sale that names a deal which is not there, or which is another partner's or program's: the answer is the
 * same. Throws `reference-unknown`.
 */
export const checkDealOf = async (
  { store }: Context,
  tenant: string,
  { dealId, partnerId, programId }: SaleContent,
): Promise<void> => {
  if (dealId === undefined) return;
  const deal = await deals.read(store, { tenant, dealId });
  if (deal?.partnerId === partnerId && deal.programId === programId) return;
  throw new DomainError('reference-unknown', 'The sale refers to something that does not exist.', [
    {
      pointer: '/dealId',
      detail: 'names no deal of this partner and program: leave it out, or correct the id',
    },
  ]);
};
