import type { Role } from '../access/permissions.ts';
import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import type { Approval, Decider } from './approval.ts';

/** An answer: by whom, in which role, and what it says. `request` makes the same request known when it comes again. */
export type Answer = {
  readonly by: string;
  readonly role: Role;
  readonly outcome: 'approved' | 'refused';
  readonly reason?: string | undefined;
  /** Digests of its Idempotency-Key, and of all of it. */
  readonly request?: { readonly key: string; readonly hash: string } | undefined;
};

const closedDetail = ({ state, decision }: Approval): string =>
  decision === undefined
    ? 'It expired before anybody decided.'
    : `It was ${state} by ${decision.by} at ${decision.at}.`;

/** The roles that may decide: those of all stages reached so far. */
export const rolesAsked = ({ stages, stage }: Approval): readonly Decider[] =>
  stages.slice(0, stage + 1).map(({ role }) => role);

/**
 * Whether this is the very request that decided the approval, sent once more. Throws `idempotency-key-reused` where its
 * key came with something else.
 */
export const isRepetition = ({ decision }: Approval, { request }: Answer): boolean => {
  if (request === undefined || decision?.request?.key !== request.key) return false;
  if (decision.request.hash === request.hash) return true;
  throw new DomainError('idempotency-key-reused', 'This Idempotency-Key decided otherwise before.');
};

/**
 * The approval as decided. Throws `approval-closed` where it was decided or expired, `approval-own` for whoever asked
 * for it, `approval-not-yours` for a role that no reached stage names.
 */
export const decideApproval = (approval: Approval, answer: Answer, now: Instant): Approval => {
  const { by, outcome, reason, request } = answer;
  if (approval.state !== 'open') throw new DomainError('approval-closed', closedDetail(approval));
  if (approval.requestedBy === by) throw new DomainError('approval-own', 'You asked for this yourself.');
  const asked = rolesAsked(approval);
  const role = asked.find((one) => one === answer.role);
  if (role === undefined)
    throw new DomainError('approval-not-yours', `This is decided by: ${asked.join(', ')}.`);
  const { dueAt: _, ...rest } = approval;
  return {
    ...rest,
    state: outcome,
    decision: {
      by,
      role,
      at: now,
      ...(reason === undefined ? {} : { reason }),
      ...(request === undefined ? {} : { request }),
    },
    version: approval.version + 1,
    updatedAt: now,
  };
};
