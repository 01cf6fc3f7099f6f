import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import type { Approval, SentBy } from './approval.ts';
import { mustBeOpen } from './decide-approval.ts';
import { touched } from './enter-stage.ts';
import type { Person } from './person.ts';
import { isRepeated } from './repeated.ts';
import { isAsked } from './standing.ts';

/** Who lets whom decide, and why. */
type Delegation = {
  readonly from: Person;
  readonly to: string;
  readonly reason?: string | undefined;
  readonly request?: SentBy | undefined;
};

/**
 * The approval in which `to` may decide in the place of `from`, who is asked and has not answered. The same delegation
 * again changes nothing. Throws `approval-closed`, `approval-returned`, `approval-not-yours` for who is not asked, and
 * `approval-own` where it would go to whoever asked for it.
 */
export const delegateApproval = (
  approval: Approval,
  { from, to, reason, request }: Delegation,
  now: Instant,
): Approval => {
  if (isRepeated(approval.delegations, request)) return approval;
  mustBeOpen(approval);
  if (approval.delegations.some((one) => one.from.subject === from.subject && one.to === to)) return approval;
  if (!isAsked(approval, from))
    throw new DomainError('approval-not-yours', 'You are not asked at this moment.');
  if (!approval.allowOwn && to === approval.requestedBy)
    throw new DomainError('approval-own', 'Whoever asked for this cannot decide it.', [
      { pointer: '/to', detail: 'must not be who asked for this' },
    ]);
  const next = {
    from,
    to,
    at: now,
    ...(reason === undefined ? {} : { reason }),
    ...(request === undefined ? {} : { request }),
  };
  return touched({ ...approval, delegations: [...approval.delegations, next] }, now);
};
