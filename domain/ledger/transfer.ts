import type { Day, Instant } from '../kernel/day.ts';
import { maturedCause } from './cause.ts';
import type { Adjustment, Entry, Maturing, Transfer } from './entry.ts';
import { booked } from './postings.ts';
import { Waiting } from './waiting.ts';

/** What a transfer entry is made of. `adjustments` count by the entry's one cause. */
type TransferDeed = {
  readonly partnerId: string;
  readonly cause: string;
  readonly transfers: readonly Transfer[];
  readonly adjustments?: readonly Omit<Adjustment, 'cause'>[];
  /** What waits after it, where the transfers change that. */
  readonly maturing?: readonly Maturing[];
  readonly at: Instant;
};

/** When the next entry is made: `at` never goes back within a journal. */
export const nextMoment = (
  tail: Entry | undefined,
  now: Instant,
): { readonly at: Instant; readonly day: Day } => {
  const at = tail !== undefined && tail.at > now ? tail.at : now;
  return { at, day: at.slice(0, 10) };
};

/**
 * The next entry of a journal that moves amounts between accounts: nothing is earned by it, so windows stay as they
 * are. Its postings sum to zero per currency like those of any entry.
 */
export const transferEntry = (tail: Entry | undefined, deed: TransferDeed): Entry => {
  const { partnerId, cause, transfers, adjustments = [], maturing = tail?.maturing ?? [] } = deed;
  return {
    number: (tail?.number ?? 0) + 1,
    partnerId,
    ...nextMoment(tail, deed.at),
    causes: [cause],
    ...booked(tail, { transfers, adjustments: adjustments.map((one) => ({ cause: 0, ...one })) }),
    ...(maturing.length === 0 ? {} : { maturing: [...maturing] }),
    windows: [...(tail?.windows ?? [])],
  };
};

/** The next entry where something became payable by the day alone; none where nothing did. */
export const maturedEntry = (tail: Entry, now: Instant): Entry | undefined => {
  const { at, day } = nextMoment(tail, now);
  const waiting = new Waiting(tail.maturing ?? [], day);
  if (waiting.transfers.length === 0) return undefined;
  const { transfers, maturing } = waiting;
  const cause = maturedCause(day);
  return transferEntry(tail, { partnerId: tail.partnerId, cause, transfers, maturing, at });
};
