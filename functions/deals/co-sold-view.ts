import * as z from 'zod/mini';
import { type Principal, sees } from '../../domain/access/permissions.ts';
import { creditIn } from '../../domain/deals/co-sold.ts';
import { type Deal, deal, dealCredit } from '../../domain/deals/deal.ts';
import { type DealMove, dealMove } from '../../domain/deals/step.ts';
import { dealView, viewDeal } from './deal-view.ts';

/** What of a deal its co-sellers see: what it is and where it stands, and nothing of how it is sold. */
const { shape } = z.pick(deal, {
  id: true,
  title: true,
  programId: true,
  customerId: true,
  productIds: true,
  value: true,
  expectedClose: true,
  state: true,
  stage: true,
  probability: true,
  protectedUntil: true,
  createdAt: true,
  updatedAt: true,
  movedAt: true,
});
const named = z.object(shape);

/** A deal as it is shown to a partner that sells it with the one whose it is: of the credits only its own. */
const coSoldView = z
  .strictObject({ ...shape, coSold: z.literal(true), credit: z.omit(dealCredit, { partnerId: true }) })
  .register(z.globalRegistry, { title: 'CoSoldDeal' });

/** A deal as it is read: whole, or as a co-seller sees it. */
export const readView = z.union([dealView, coSoldView]).register(z.globalRegistry, { title: 'ReadDeal' });
type ReadView = z.infer<typeof readView>;

const creditOf = (one: Deal, { partnerId }: Principal) =>
  partnerId === undefined ? undefined : creditIn(one, partnerId);

/** The deal as the principal sees it; nothing where it is none of theirs. */
export const viewRead = (one: Deal, principal: Principal): ReadView | undefined => {
  if (sees(principal, one.partnerId)) return viewDeal(one, principal);
  const credit = creditOf(one, principal);
  if (credit === undefined) return undefined;
  const { partnerId: _, ...own } = credit;
  return { ...named.parse(one), coSold: true, credit: own };
};

const moveView = z.omit(dealMove, { dealId: true }).register(z.globalRegistry, { title: 'DealMove' });
const coSoldMove = z
  .omit(moveView, { by: true, note: true })
  .register(z.globalRegistry, { title: 'CoSoldDealMove' });
/** A move as it is read: a co-seller is not told who made it, nor what was said. */
export const readMove = z.union([moveView, coSoldMove]).register(z.globalRegistry, { title: 'ReadDealMove' });

/** A move of the deal as the principal sees it, of a deal that it sees. */
export const viewMove = (
  one: Deal,
  { dealId: _, ...move }: DealMove,
  principal: Principal,
): z.infer<typeof readMove> => {
  if (sees(principal, one.partnerId)) return move;
  const { by: _by, note: _note, ...way } = move;
  return way;
};
