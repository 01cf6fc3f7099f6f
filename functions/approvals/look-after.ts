import { type Waiting, watchWaiting } from '../../domain/approvals/watch-waiting.ts';
import { approvals } from '../../storage/approvals.ts';
import type { Outcome, Store } from '../../storage/store.ts';
import type { DueWork } from '../platform/due.ts';

/** Where things of a kind that wait for approvals are kept. */
type Kept<W> = {
  readonly read: (store: Store, tenant: string, id: string) => Promise<W | undefined>;
  readonly replace: (store: Store, tenant: string, next: W) => Promise<Outcome>;
};

/** Looks after what waits for its approval, and has the workflow started once more where it broke off. */
export const lookAfter =
  <W extends Waiting & { readonly approvalId: string }>({ read, replace }: Kept<W>): DueWork =>
  async ({ store, given }, { tenant, subject, at }) => {
    const standing = await read(store, tenant, subject);
    if (standing === undefined) return undefined;
    const approval = await approvals.read(store, { tenant, approvalId: standing.approvalId });
    const { waiting: next, lookAgainAt } = watchWaiting(standing, approval, given.now());
    // Where it changed meanwhile it lives, and is looked at again by the next tick.
    if (next !== undefined && !(await replace(store, tenant, next)).done) return at;
    return lookAgainAt;
  };
