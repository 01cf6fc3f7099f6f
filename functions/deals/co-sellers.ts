import { coSellers } from '../../domain/deals/co-sold.ts';
import type { Deal } from '../../domain/deals/deal.ts';
import { partnerDeals } from '../../storage/deals.ts';
import type { Write } from '../../storage/store.ts';

/** By which a deal comes into the lists of those that sell it with its own partner, and goes out of them. */
export const coSellerWrites = (tenant: string, before: Deal, after: Deal): readonly Write[] => {
  const { id: dealId } = after;
  const [were, are] = [coSellers(before), coSellers(after)];
  const keyFor = (partnerId: string) => ({ tenant, partnerId, dealId });
  return [
    ...were.filter((one) => !are.includes(one)).map((one) => ({ remove: partnerDeals.key(keyFor(one)) })),
    ...are
      .filter((one) => !were.includes(one))
      .map((one) => ({ put: partnerDeals.item(keyFor(one), { dealId }) })),
  ];
};
