import { httpHandler } from '../shell/router.ts';
import { estimateDeal } from './estimate-deal.ts';
import { listDeals, readDeal } from './read-deals.ts';
import { registerDealRoute } from './register-deal.ts';

/** Deal registrations: what becomes of them is decided by their approvals. */
export const routes = [registerDealRoute, readDeal, listDeals, estimateDeal] as const;

export const handler = httpHandler(routes);
