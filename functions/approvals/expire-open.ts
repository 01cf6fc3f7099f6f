import type { Approval } from '../../domain/approvals/approval.ts';
import { expireApproval } from '../../domain/approvals/escalate-approval.ts';
import { approvals, openApprovals } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';

/** Closes an approval that nobody decided before its workflow gave up; one decided at the last moment stays decided. */
export const expireOpen = (
  { store, given }: Context,
  tenant: string,
  approvalId: string,
): Promise<Approval['state']> =>
  untilDone('The approval', async () => {
    const key = { tenant, approvalId };
    const approval = await approvals.read(store, key);
    if (approval === undefined) throw new Error(`there is no approval ${approvalId}`);
    const next = expireApproval(approval, given.now());
    if (next === approval) return approval.state;
    const { done } = await store.transact([
      approvals.replacing(key, next),
      { remove: openApprovals.key(key) },
    ]);
    return done ? next.state : undefined;
  });
