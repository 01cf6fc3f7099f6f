import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import type { Claim, Deal, DealState } from './deal.ts';

/** The next version of a deal. */
export const changedDeal = (deal: Deal, now: Instant, change: Partial<Deal>): Deal => ({
  ...deal,
  ...change,
  version: deal.version + 1,
  updatedAt: now,
});

/** The deal as somebody touched it: it is not stalled any more. */
export const touchedDeal = (deal: Deal, now: Instant, change: Partial<Deal>): Deal => {
  const { stalledAt: _, ...rest } = deal;
  return changedDeal(rest, now, { touchedAt: now, ...change });
};

/** Refuses what the state of the deal does not allow. Throws `deal-closed`. */
export const mustBe = (deal: Deal, ...states: readonly DealState[]): void => {
  if (!states.includes(deal.state))
    throw new DomainError(
      'deal-closed',
      `The deal is ${deal.state}; this is for one that is ${states.join(' or ')}.`,
    );
};

/** What a deal holds given back: others may take it from now on. Of the claims, those that are not its own are left. */
export const givenBack = (deal: Pick<Deal, 'id'>, claims: readonly Claim[], now: Instant): readonly Claim[] =>
  claims
    .filter(({ dealId, until }) => dealId === deal.id && until > now)
    .map((claim) => ({ ...claim, until: now, version: claim.version + 1 }));
