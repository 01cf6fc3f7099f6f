import type { Approval } from '../../domain/approvals/approval.ts';
import { expireApproval } from '../../domain/approvals/recall-approval.ts';
import type { Context } from '../shell/context.ts';
import { changeApproval } from './change.ts';

/** Closes an approval that nobody decided before its workflow gave up; one decided at the last moment stays decided. */
export const expireOpen = async (
  context: Context,
  tenant: string,
  approvalId: string,
): Promise<Approval['state']> => {
  const { state } = await changeApproval(context, { tenant, approvalId }, (standing) =>
    expireApproval(standing, context.given.now()),
  );
  return state;
};
