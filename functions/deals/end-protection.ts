import { expireDeal } from '../../domain/deals/end-deal.ts';
import { deals } from '../../storage/deals.ts';
import type { DueWork } from '../platform/due.ts';
import { dealWrites } from './commit-deal.ts';
import { tellPartner } from './tell-partner.ts';

/**
 * Ends a deal whose protection is over. Its claims stay as they are: since they say until when they hold, they have
 * kept nobody out since that moment, however late this is done.
 */
export const endProtection: DueWork = async (context, { tenant, subject: dealId, at }) => {
  const { store, given } = context;
  const deal = await deals.read(store, { tenant, dealId });
  if (deal === undefined) return undefined;
  const next = expireDeal(deal, given.now());
  if (next !== deal) {
    const { done } = await store.transact([
      ...dealWrites(context, tenant, { before: deal, after: next }, { by: 'time' }),
    ]);
    if (!done) return at;
  }
  if (next.state === 'expired') await tellPartner(context, tenant, next);
  return undefined;
};
