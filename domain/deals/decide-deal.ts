import { addDays, businessDay, type Instant } from '../kernel/day.ts';
import type { RulesInForce } from '../programs/deal-rules.ts';
import { changedDeal } from './changed.ts';
import type { Claim, Deal, DecidedDeal } from './deal.ts';
import { withdrawDeal } from './end-deal.ts';
import { heldAgainst, holdersOf, mostDisplaced } from './held.ts';
import { claimsFor, protection } from './protection.ts';

/** The program's rules, and the time zone whose clocks decide. */
type InProgram = { readonly rules: RulesInForce; readonly timeZone: string };

/** The registration refused: by whoever decided, or because nobody did. */
export const refuseDeal = (
  deal: Deal,
  { code, reason }: NonNullable<Deal['refusal']>,
  now: Instant,
): DecidedDeal => ({
  deal: changedDeal(deal, now, {
    state: 'refused',
    movedAt: now,
    refusal: { code, ...(reason === undefined ? {} : { reason }) },
  }),
  claims: [],
});

type Unapproved = {
  readonly outcome: 'refused' | 'expired' | 'recalled';
  readonly reason?: string | undefined;
};

/** The registration whose approval ended without one: refused, not decided in time, or taken back by who asked. */
export const endUnapproved = (deal: Deal, { outcome, reason }: Unapproved, now: Instant): DecidedDeal => {
  if (outcome === 'recalled') return withdrawDeal(deal, [], now);
  const code = outcome === 'refused' ? 'decided' : 'not-decided';
  return refuseDeal(deal, { code, ...(reason === undefined ? {} : { reason }) }, now);
};

/**
 * The registration approved, with a claim on each product up to the end of the last protected day, in the first stage of
 * the pipeline. Where a product was given to another deal while this one waited, it is refused instead: only a contested
 * registration takes from others what they have (`displaces`). `claims` are those that stand for the customer now.
 */
export const approveDeal = (
  deal: Deal,
  claims: readonly Claim[],
  { rules, timeZone }: InProgram,
  now: Instant,
): DecidedDeal => {
  const held = heldAgainst(
    deal.id,
    claims.filter(({ productId }) => deal.productIds.includes(productId)),
    now,
  );
  const holders = holdersOf(held);
  if (held.length > 0 && (deal.contested === undefined || holders.length > mostDisplaced)) {
    const until = held
      .map(({ lastDay }) => lastDay)
      .sort()
      .at(-1);
    const refusal = { code: 'claim-held' as const, ...(until === undefined ? {} : { until }) };
    return { deal: changedDeal(deal, now, { state: 'refused', movedAt: now, refusal }), claims: [] };
  }
  const end = protection(addDays(businessDay(now, timeZone), rules.days), timeZone);
  const [first] = rules.stages;
  const change: Partial<Deal> = {
    state: 'approved',
    protectedUntil: end.lastDay,
    endsAt: end.until,
    movedAt: now,
    touchedAt: now,
    ...(first === undefined ? {} : { stage: first.id, probability: first.probability }),
    ...(holders.length === 0 ? {} : { displaces: [...holders] }),
  };
  return { deal: changedDeal(deal, now, change), claims: claimsFor(deal, claims, end) };
};
