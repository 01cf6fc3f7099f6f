import { type Instant, later } from '../kernel/day.ts';
import type { Approval } from './approval.ts';
import type { ApprovalRequest } from './approval-request.ts';

const minutes = 60_000;
/** How long an approval's workflow has for what it does by itself: asking, and doing what was decided. */
const patience = 15 * minutes;
/** How often a request is looked at while people have time to decide. */
const glance = 24 * 60 * minutes;

/** When a new request is looked at first. */
export const firstLook = (now: Instant): Instant => later(now, patience);

/** The request as changed, and when to look again (never, where it is decided). */
type Watch = { readonly request?: ApprovalRequest; readonly lookAgainAt?: Instant };

/**
 * Looks after a request that waits. Where its approval was never opened, or has ended and nothing followed, the workflow
 * broke off: it is asked for once more.
 */
export const watchRequest = (
  request: ApprovalRequest,
  approval: Approval | undefined,
  now: Instant,
): Watch => {
  if (request.state !== 'waiting') return {};
  if (approval?.state === 'open' || approval?.state === 'returned')
    return { lookAgainAt: later(now, glance) };
  const since = approval === undefined || approval.updatedAt < request.updatedAt ? request : approval;
  const broken = later(since.updatedAt, patience);
  if (broken > now) return { lookAgainAt: broken };
  return {
    request: { ...request, attempt: request.attempt + 1, version: request.version + 1, updatedAt: now },
    lookAgainAt: later(now, patience),
  };
};
