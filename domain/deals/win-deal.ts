import type { Instant } from '../kernel/day.ts';
import { changedDeal, mustBe } from './changed.ts';
import type { Deal } from './deal.ts';

/** So many sales are noted of a deal. */
const mostSales = 200;

const won = (deal: Deal, saleIds: readonly string[], now: Instant): Deal => {
  const { stalledAt: _, ...rest } = deal;
  const all = [...new Set([...(deal.saleIds ?? []), ...saleIds])].slice(0, mostSales);
  const isKnown = deal.state === 'won' && all.length === (deal.saleIds ?? []).length;
  if (isKnown) return deal;
  return changedDeal(rest, now, {
    state: 'won',
    ...(deal.state === 'won' ? {} : { movedAt: now }),
    ...(all.length === 0 ? {} : { saleIds: all }),
  });
};

/** The deal won, by sales or waiting for the sale that closes it. The same again changes nothing. Throws `deal-closed`. */
export const winDeal = (deal: Deal, saleIds: readonly string[], now: Instant): Deal => {
  mustBe(deal, 'approved', 'expired', 'won');
  return won(deal, saleIds, now);
};

/** The deal settled by a sale that came; itself where the sale can't be its own any more. */
export const settleDeal = (deal: Deal, saleId: string, now: Instant): Deal =>
  deal.state === 'approved' || deal.state === 'expired' || deal.state === 'won'
    ? won(deal, [saleId], now)
    : deal;
