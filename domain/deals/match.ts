import * as z from 'zod/mini';
import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import { dayText, idText, instantText, money } from '../kernel/schema.ts';
import type { AcceptedSale } from '../sales/sale.ts';
import type { Deal } from './deal.ts';

/** A sale that fits a deal without naming it: whether it is the deal's is decided by a person, or by the program's rule. */
export const dealMatch = z.strictObject({
  dealId: idText,
  saleId: idText,
  partnerId: idText,
  productId: idText,
  amount: money,
  day: dayText,
  state: z.enum(['proposed', 'confirmed', 'refused']),
  foundAt: instantText,
  decidedBy: z.optional(z.string()),
  decidedAt: z.optional(instantText),
  version: z.int(),
});
type DealMatch = z.infer<typeof dealMatch>;

/**
 * Whether a sale may be the one that closes a deal: of the same program, partner, customer and product, of a deal that is
 * open, or won and without a sale.
 */
export const fits = (deal: Deal, sale: AcceptedSale): boolean =>
  sale.status === 'accepted' &&
  (deal.state === 'approved' || (deal.state === 'won' && (deal.saleIds ?? []).length === 0)) &&
  deal.programId === sale.programId &&
  deal.partnerId === sale.partnerId &&
  deal.customerId === sale.customerId &&
  deal.productIds.includes(sale.productId);

/** The match, decided at once where the program's rule says so. */
export const proposeMatch = (
  deal: Deal,
  sale: AcceptedSale,
  isAutomatic: boolean,
  now: Instant,
): DealMatch => ({
  dealId: deal.id,
  saleId: sale.id,
  partnerId: deal.partnerId,
  productId: sale.productId,
  amount: { amount: sale.amount, currency: sale.currency },
  day: sale.day,
  state: isAutomatic ? 'confirmed' : 'proposed',
  foundAt: now,
  ...(isAutomatic ? { decidedBy: 'rule', decidedAt: now } : {}),
  version: 1,
});

/** The match as a person decided. The same answer again changes nothing. Throws `match-decided`. */
export const decideMatch = (
  match: DealMatch,
  outcome: 'confirmed' | 'refused',
  by: string,
  now: Instant,
): DealMatch => {
  if (match.state === outcome) return match;
  if (match.state !== 'proposed')
    throw new DomainError('match-decided', `The sale was ${match.state} for this deal before.`);
  return { ...match, state: outcome, decidedBy: by, decidedAt: now, version: match.version + 1 };
};
