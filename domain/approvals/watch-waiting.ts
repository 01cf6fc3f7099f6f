import { type Instant, later } from '../kernel/day.ts';
import type { Approval } from './approval.ts';

const minutes = 60_000;
/** How long an approval's workflow has for what it does by itself: asking, and doing what was decided. */
const patience = 15 * minutes;
/** How often what waits is looked at while people have time to decide. */
const glance = 24 * 60 * minutes;

/** What waits for its approval; `attempt` is how often its workflow was asked for. */
export type Waiting = {
  readonly state: string;
  readonly attempt: number;
  readonly version: number;
  readonly updatedAt: Instant;
};

/** When something new that waits is looked at first. */
export const firstLook = (now: Instant): Instant => later(now, patience);

/**
 * What the watch does: the waiting thing as changed, and when to look again (never, where it is decided). `recalls` where
 * people are asked about what does not wait any more.
 */
type Watch<W> = { readonly waiting?: W; readonly lookAgainAt?: Instant; readonly recalls?: true };

/**
 * Looks after what waits. Where its approval was never opened, or has ended and nothing followed, the workflow broke off:
 * it is asked for once more. What was taken back is nobody's to decide.
 */
export const watchWaiting = <W extends Waiting>(
  waiting: W,
  approval: Approval | undefined,
  now: Instant,
): Watch<W> => {
  const isAsked = approval?.state === 'open' || approval?.state === 'returned';
  if (waiting.state !== 'waiting') {
    if (isAsked) return { recalls: true };
    // It was taken back before anybody was asked: its workflow may be about to.
    const askedBy = later(waiting.updatedAt, patience);
    return approval === undefined && askedBy > now ? { lookAgainAt: askedBy } : {};
  }
  if (isAsked) return { lookAgainAt: later(now, glance) };
  const since = approval === undefined || approval.updatedAt < waiting.updatedAt ? waiting : approval;
  const broken = later(since.updatedAt, patience);
  if (broken > now) return { lookAgainAt: broken };
  return {
    waiting: { ...waiting, attempt: waiting.attempt + 1, version: waiting.version + 1, updatedAt: now },
    lookAgainAt: later(now, patience),
  };
};
