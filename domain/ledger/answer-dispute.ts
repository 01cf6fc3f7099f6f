import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import { same } from '../platform/restate.ts';
import type { Argument, Dispute, Side } from './dispute.ts';

/** Who acts on a dispute. */
export type Actor = { readonly by: string; readonly side: Side };

/** Whether a dispute still waits: for the other side's answer, or for the outcome. */
export const isOpen = ({ state }: Dispute): boolean => state === 'open' || state === 'answered';

/**
 * The dispute as the other side answered it, once and for all; the same answer again changes nothing. Throws
 * `dispute-closed` where it was answered or has ended, `dispute-not-yours` for the side that opened it.
 */
export const answerDispute = (
  standing: Dispute,
  { text, references }: Argument,
  { by, side }: Actor,
  now: Instant,
): Dispute => {
  const said = { by, text, references: [...references] };
  if (standing.answer !== undefined && same({ ...said, at: standing.answer.at }, standing.answer))
    return standing;
  if (side === standing.side)
    throw new DomainError('dispute-not-yours', 'A dispute is answered by the side that did not open it.');
  if (standing.state !== 'open') throw new DomainError('dispute-closed', `The dispute is ${standing.state}.`);
  return {
    ...standing,
    answer: { ...said, at: now },
    state: 'answered',
    version: standing.version + 1,
    updatedAt: now,
  };
};
