import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import { dec, text } from '../kernel/decimal.ts';
import { same } from '../platform/restate.ts';
import { type Actor, isOpen } from './answer-dispute.ts';
import type { Dispute } from './dispute.ts';
import { refuseFractions } from './open-dispute.ts';

/** What finance decides: the line stands as it is, or the partner gets so much more (or less, below zero). */
export type Ruling = {
  readonly outcome: 'rejected' | 'upheld';
  readonly by: string;
  readonly reason: string;
  readonly adjustment?: string | undefined;
};

const closed = (
  standing: Dispute,
  state: 'rejected' | 'upheld' | 'withdrawn',
  outcome: Omit<NonNullable<Dispute['outcome']>, 'at'>,
  now: Instant,
): Dispute => {
  // The same decision again is known, whenever it comes.
  if (standing.state === state && same({ ...outcome, at: standing.outcome?.at }, standing.outcome))
    return standing;
  if (!isOpen(standing)) throw new DomainError('dispute-closed', `The dispute is ${standing.state}.`);
  return {
    ...standing,
    state,
    outcome: { ...outcome, at: now },
    version: standing.version + 1,
    updatedAt: now,
  };
};

/**
 * The dispute as it was decided, whether it was answered or not. Throws `dispute-closed` where it has ended otherwise,
 * `dispute-invalid` where an upheld one has no adjustment or a rejected one has.
 */
export const decideDispute = (standing: Dispute, ruling: Ruling, now: Instant): Dispute => {
  const { outcome, by, reason, adjustment } = ruling;
  const isAdjusted = adjustment !== undefined && !dec(adjustment).isZero();
  if (isAdjusted !== (outcome === 'upheld'))
    throw new DomainError('dispute-invalid', 'An adjustment goes with an upheld dispute only.', [
      {
        pointer: '/adjustment',
        detail: isAdjusted
          ? 'must be left out: the line stands as it is'
          : 'must say what the partner gets more or less',
      },
    ]);
  refuseFractions(adjustment, standing.line.currency, 'adjustment');
  const amount = adjustment === undefined ? {} : { adjustment: text(dec(adjustment)) };
  return closed(standing, outcome, { by, reason, ...amount }, now);
};

/**
 * The dispute as its opener took it back: the line stands as it is. Throws `dispute-not-yours` for the other side,
 * `dispute-closed` where it has ended otherwise.
 */
export const withdrawDispute = (
  standing: Dispute,
  { by, side }: Actor,
  reason: string,
  now: Instant,
): Dispute => {
  if (side !== standing.side)
    throw new DomainError('dispute-not-yours', 'A dispute is withdrawn by the side that opened it.');
  return closed(standing, 'withdrawn', { by, reason }, now);
};
