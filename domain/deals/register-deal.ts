import { DomainError } from '../errors.ts';
import type { Day, Instant } from '../kernel/day.ts';
import { dec } from '../kernel/decimal.ts';
import type { Kept } from '../platform/record.ts';
import type { Claim, Deal, DealFacts } from './deal.ts';
import { heldAgainst, heldFields } from './held.ts';

/** Who registers when, by which approval it is decided, and what is claimed for the customer already. */
export type Registration = {
  readonly by: string;
  readonly approvalId: string;
  readonly claims: readonly Claim[];
  readonly now: Instant;
  readonly today: Day;
};

/**
 * A new registration, which waits for its approval. Throws `deal-invalid`, and `claim-held` where a product is protected
 * for another deal with this customer.
 */
export const registerDeal = (facts: DealFacts, kept: Kept, registration: Registration): Deal => {
  const { by, approvalId, claims, now, today } = registration;
  const fields = [
    ...(facts.expectedClose < today
      ? [{ pointer: '/expectedClose', detail: `must not be before today, ${today}` }]
      : []),
    ...(dec(facts.value.amount).isNegative()
      ? [{ pointer: '/value/amount', detail: 'must not be negative' }]
      : []),
  ];
  if (fields.length > 0) throw new DomainError('deal-invalid', 'The registration has faults.', fields);
  const held = heldAgainst(kept.id, claims, now);
  if (held.length > 0)
    throw new DomainError(
      'claim-held',
      'The customer is protected for another deal.',
      heldFields(facts.productIds, held, facts.partnerId),
    );
  return { ...facts, ...kept, registeredBy: by, approvalId, attempt: 1, state: 'waiting' };
};
