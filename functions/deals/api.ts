import { httpHandler } from '../shell/router.ts';
import { changeDealRoute, creditDealRoute } from './change-deal.ts';
import { readConversion } from './conversion.ts';
import { loseDealRoute, withdrawDealRoute } from './end-deal.ts';
import { estimateDeal } from './estimate-deal.ts';
import { decideMatchRoute, listMatches } from './matches.ts';
import { extendDealRoute, moveDealRoute } from './move-deal.ts';
import { listDealMoves, listDeals, readDeal } from './read-deals.ts';
import { registerDealRoute } from './register-deal.ts';
import { winDealRoute } from './win-deal.ts';

/** Deals: what becomes of a registration is decided by its approval, then it goes through the pipeline. */
export const routes = [
  registerDealRoute,
  readDeal,
  listDeals,
  changeDealRoute,
  creditDealRoute,
  moveDealRoute,
  listDealMoves,
  extendDealRoute,
  loseDealRoute,
  withdrawDealRoute,
  winDealRoute,
  listMatches,
  decideMatchRoute,
  estimateDeal,
  readConversion,
] as const;

export const handler = httpHandler(routes);
