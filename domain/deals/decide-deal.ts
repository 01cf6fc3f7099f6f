import { addDays, businessDay, type Instant } from '../kernel/day.ts';
import { instantAt } from '../kernel/zoned.ts';
import type { Claim, Deal } from './deal.ts';
import { heldAgainst } from './held.ts';

const usualDays = 90;

/** The program's rules of protection: how long, by the clocks of which time zone. */
type Protection = { readonly dealProtectionDays?: number | undefined; readonly timeZone: string };

/** A deal as decided, and the claims that protect it: all of them stand with it, or none. */
export type DecidedDeal = { readonly deal: Deal; readonly claims: readonly Claim[] };

const changed = (deal: Deal, now: Instant, change: Partial<Deal>): Deal => ({
  ...deal,
  ...change,
  version: deal.version + 1,
  updatedAt: now,
});

/** The registration refused: by whoever decided, or because nobody did. */
export const refuseDeal = (
  deal: Deal,
  { code, reason }: NonNullable<Deal['refusal']>,
  now: Instant,
): DecidedDeal => ({
  deal: changed(deal, now, {
    state: 'refused',
    refusal: { code, ...(reason === undefined ? {} : { reason }) },
  }),
  claims: [],
});

/**
 * The registration approved, with a claim on each product up to the end of the last protected day. Where a product was
 * given to another deal while this one waited, it is refused instead: an approval never takes from another what it has.
 * `claims` are those that stand for the customer now.
 */
export const approveDeal = (
  deal: Deal,
  claims: readonly Claim[],
  { dealProtectionDays = usualDays, timeZone }: Protection,
  now: Instant,
): DecidedDeal => {
  const held = heldAgainst(
    deal.id,
    claims.filter(({ productId }) => deal.productIds.includes(productId)),
    now,
  );
  const latest = held
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1);
  if (latest !== undefined) {
    const refusal = { code: 'claim-held' as const, until: latest };
    return { deal: changed(deal, now, { state: 'refused', refusal }), claims: [] };
  }
  const lastDay = addDays(businessDay(now, timeZone), dealProtectionDays);
  const until = instantAt(addDays(lastDay, 1), '00:00', timeZone);
  return {
    deal: changed(deal, now, { state: 'approved', protectedUntil: lastDay }),
    claims: deal.productIds.map((productId) => ({
      customerId: deal.customerId,
      productId,
      dealId: deal.id,
      partnerId: deal.partnerId,
      lastDay,
      until,
      version: (claims.find((one) => one.productId === productId)?.version ?? 0) + 1,
    })),
  };
};

/** The deal after the end of its protection; itself where there is nothing to end. */
export const expireDeal = (deal: Deal, now: Instant): Deal =>
  deal.state === 'approved' ? changed(deal, now, { state: 'expired' }) : deal;
