import type { FieldError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import type { Claim } from './deal.ts';

/** How many deals a contested registration can take from: a transaction has to hold all that they give back. */
export const mostDisplaced = 3;

/** Whether a claim still keeps others out. */
const holds = ({ until }: Claim, now: Instant): boolean => until > now;

/** Those of the claims that keep this deal from being approved: in force, and another deal's. */
export const heldAgainst = (dealId: string, claims: readonly Claim[], now: Instant): readonly Claim[] =>
  claims.filter((claim) => claim.dealId !== dealId && holds(claim, now));

/** The deals that the claims belong to, each once. */
export const holdersOf = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.map(({ dealId }) => dealId)),
];

/** What the refused one learns: which product, until when. By whom only where the other deal is its own. */
export const heldFields = (
  productIds: readonly string[],
  held: readonly Claim[],
  partnerId: string,
): readonly FieldError[] =>
  productIds.flatMap((productId, index) => {
    const claim = held.find((one) => one.productId === productId);
    if (claim === undefined) return [];
    const own = claim.partnerId === partnerId ? ` for your deal ${claim.dealId}` : ' for another deal';
    return [{ pointer: `/productIds/${index}`, detail: `is protected${own} until ${claim.lastDay}` }];
  });
