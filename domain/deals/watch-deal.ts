import type { Approval } from '../approvals/approval.ts';
import { type Instant, later } from '../kernel/day.ts';
import type { Deal } from './deal.ts';

const minutes = 60_000;
/** How long an approval's workflow has for what it does by itself: asking, and doing what was decided. */
const patience = 15 * minutes;
/** How often a deal is looked at while people have time to decide. */
const glance = 24 * 60 * minutes;

/** When a new registration is looked at first. */
export const firstLook = (now: Instant): Instant => later(now, patience);

/** What the watch does with a deal: the deal as changed, and when to look again (never, where it is decided). */
type Watch = { readonly deal?: Deal; readonly lookAgainAt?: Instant };

/**
 * Looks after a registration that waits. Where its approval was never opened, or was closed and nothing followed, the
 * workflow broke off: it is asked for once more.
 */
export const watchDeal = (deal: Deal, approval: Approval | undefined, now: Instant): Watch => {
  if (deal.state !== 'waiting') return {};
  if (approval?.state === 'open' || approval?.state === 'returned')
    return { lookAgainAt: later(now, glance) };
  const since = approval === undefined || approval.updatedAt < deal.updatedAt ? deal : approval;
  const broken = later(since.updatedAt, patience);
  if (broken > now) return { lookAgainAt: broken };
  return {
    deal: { ...deal, attempt: deal.attempt + 1, version: deal.version + 1, updatedAt: now },
    lookAgainAt: later(now, patience),
  };
};
