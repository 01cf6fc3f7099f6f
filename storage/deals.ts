import * as z from 'zod/mini';
import { claim, deal } from '../domain/deals/deal.ts';
import { entity } from './entity.ts';

export const deals = entity('deal', deal);
export const claims = entity('claim', claim);

/** By which a partner's deals are listed. */
export const partnerDeals = entity('partnerDeal', z.strictObject({ dealId: z.string() }));
