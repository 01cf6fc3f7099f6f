import * as z from 'zod/mini';
import { claim, deal } from '../domain/deals/deal.ts';
import { dealMatch } from '../domain/deals/match.ts';
import { dealMove, dealStep } from '../domain/deals/step.ts';
import { entity } from './entity.ts';

export const deals = entity('deal', deal);
export const claims = entity('claim', claim);

/** A deal's moves, told twice: in the order of the deal, and by the month for what is counted. */
export const dealMoves = entity('dealMove', dealMove);
export const dealSteps = entity('dealStep', dealStep);
/** The number of a move as a part of its key: numbers sort as text. */
export const moveNumber = (number: number): string => String(number).padStart(9, '0');

export const dealMatches = entity('dealMatch', dealMatch);

/** By which a partner's deals are listed. */
export const partnerDeals = entity('partnerDeal', z.strictObject({ dealId: z.string() }));
