import type { FieldError } from '../errors.ts';
import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import type { RulesInForce } from '../programs/deal-rules.ts';
import { changedDeal, givenBack, mustBe } from './changed.ts';
import type { Claim, Deal, DecidedDeal } from './deal.ts';

const unstalled = ({ stalledAt: _, ...rest }: Deal): Deal => rest;

/** The deal ended in a state, and what it held given back. */
const ended = (deal: Deal, claims: readonly Claim[], now: Instant, change: Partial<Deal>): DecidedDeal => ({
  deal: changedDeal(unstalled(deal), now, { ...change, movedAt: now }),
  claims: givenBack(deal, claims, now),
});

/** The deal taken back by its partner. The same again changes nothing. Throws `deal-closed`. */
export const withdrawDeal = (deal: Deal, claims: readonly Claim[], now: Instant): DecidedDeal => {
  if (deal.state === 'withdrawn') return { deal, claims: [] };
  mustBe(deal, 'waiting', 'approved');
  return ended(deal, claims, now, { state: 'withdrawn' });
};

/** A deal whose customer and products were given to another: it loses all its protection. One that is over stays as it is. */
export const displaceDeal = (deal: Deal, claims: readonly Claim[], now: Instant): DecidedDeal =>
  deal.state === 'approved' ? ended(deal, claims, now, { state: 'displaced' }) : { deal, claims: [] };

type Loss = NonNullable<Deal['lost']>;

/**
 * The deal lost for a reason of the program's list. The same again changes nothing. Throws `deal-closed` and
 * `deal-invalid`.
 */
export const loseDeal = (
  deal: Deal,
  loss: Loss,
  {
    claims,
    rules,
    now,
  }: { readonly claims: readonly Claim[]; readonly rules: RulesInForce; readonly now: Instant },
): DecidedDeal => {
  const { lost, state } = deal;
  if (state === 'lost' && lost?.reason === loss.reason && lost.note === loss.note)
    return { deal, claims: [] };
  mustBe(deal, 'approved', 'expired');
  const known = rules.lostReasons.map(({ id }) => id);
  const fields: readonly FieldError[] = known.includes(loss.reason)
    ? []
    : [{ pointer: '/reason', detail: `must be one of ${known.join(', ')}` }];
  if (fields.length > 0) throw new DomainError('deal-invalid', 'The program knows no such reason.', fields);
  return ended(deal, claims, now, { state: 'lost', lost: loss });
};

/** The deal after the end of its protection; itself where there is nothing to end, or the end was moved. */
export const expireDeal = (deal: Deal, now: Instant): Deal =>
  deal.state === 'approved' && (deal.endsAt ?? now) <= now
    ? changedDeal(unstalled(deal), now, { state: 'expired', movedAt: now })
    : deal;
