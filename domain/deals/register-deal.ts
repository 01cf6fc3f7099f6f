import type { Day, Instant } from '../kernel/day.ts';
import type { Kept } from '../platform/record.ts';
import type { RulesInForce } from '../programs/deal-rules.ts';
import type { FormFile } from '../programs/forms.ts';
import { checkClaims, checkDeal } from './check-deal.ts';
import type { Claim, Deal, DealFacts } from './deal.ts';

/** Who registers when, by which approval it is decided, what is claimed for the customer already, which files it names. */
export type Registration = {
  readonly by: string;
  readonly approvalId: string;
  readonly claims: readonly Claim[];
  readonly rules: RulesInForce;
  readonly files: readonly FormFile[];
  readonly now: Instant;
  readonly today: Day;
};

/**
 * A new registration, which waits for its approval. Throws `deal-invalid`, and `claim-held` where a product is protected
 * for another deal with this customer and the registration does not contest it.
 */
export const registerDeal = (facts: DealFacts, kept: Kept, registration: Registration): Deal => {
  const { by, approvalId, claims, rules, files, now, today } = registration;
  checkDeal(facts, { rules, files, notBefore: today });
  checkClaims(facts, { dealId: kept.id, claims, now });
  return { ...facts, ...kept, registeredBy: by, approvalId, attempt: 1, state: 'waiting', movedAt: now };
};
