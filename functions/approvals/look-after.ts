import { house } from '../../domain/approvals/approval.ts';
import { recallApproval } from '../../domain/approvals/recall-approval.ts';
import { type Waiting, watchWaiting } from '../../domain/approvals/watch-waiting.ts';
import { approvals } from '../../storage/approvals.ts';
import type { Outcome, Store } from '../../storage/store.ts';
import type { DueWork } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { changeApproval } from './change.ts';

/** Where things of a kind that wait for approvals are kept. */
type Kept<W> = {
  readonly read: (store: Store, tenant: string, id: string) => Promise<W | undefined>;
  readonly replace: (store: Store, tenant: string, next: W) => Promise<Outcome>;
};

/** Takes the approval back of what does not wait for it any more; one that has ended meanwhile stays as it is. */
const recall = async (context: Context, tenant: string, approvalId: string): Promise<void> => {
  const now = context.given.now();
  await changeApproval(context, { tenant, approvalId }, (standing) =>
    standing.state === 'open' || standing.state === 'returned'
      ? recallApproval(standing, { by: house, isRequester: true }, now)
      : standing,
  );
};

/**
 * Looks after what waits for its approval: has the workflow started once more where it broke off, and takes the approval
 * back where the thing was taken back.
 */
export const lookAfter =
  <W extends Waiting & { readonly approvalId: string }>({ read, replace }: Kept<W>): DueWork =>
  async (context, { tenant, subject, at }) => {
    const { store, given } = context;
    const standing = await read(store, tenant, subject);
    if (standing === undefined) return undefined;
    const approval = await approvals.read(store, { tenant, approvalId: standing.approvalId });
    const { waiting: next, lookAgainAt, recalls } = watchWaiting(standing, approval, given.now());
    if (recalls) await recall(context, tenant, standing.approvalId);
    // Where it changed meanwhile it lives, and is looked at again by the next tick.
    if (next !== undefined && !(await replace(store, tenant, next)).done) return at;
    return lookAgainAt;
  };
