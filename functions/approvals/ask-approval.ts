import type { Approval } from '../../domain/approvals/approval.ts';
import { type ApprovalWish, openApproval, retoken } from '../../domain/approvals/open-approval.ts';
import { approvals } from '../../storage/approvals.ts';
import { dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import { besides } from './change.ts';
import { momentOf } from './moment.ts';
import { askingFor } from './policy-of.ts';
import { tell } from './tell.ts';

/** What is asked, and the token of the task that waits for the answer. Who is asked says the tenant's policy. */
export type AskedApproval = ApprovalWish & { readonly token: string };

const open = async (
  context: Context,
  tenant: string,
  asking: AskedApproval,
): Promise<Approval | undefined> => {
  const { store } = context;
  const [policy, moment] = await Promise.all([
    askingFor(context, tenant, asking.subject.kind, asking.partnerId),
    momentOf(context, tenant),
  ]);
  const approval = openApproval(asking, { ...policy, ...moment });
  const key = { tenant, approvalId: approval.id };
  const { done } = await store.transact([
    approvals.creating(key, approval),
    ...(approval.state === 'open' ? besides(key, approval) : []),
  ]);
  return done ? approval : undefined;
};

/** A task that is tried again has another token; where it has ended meanwhile, the tick answers that one too. */
const askAgain = async ({ store, given }: Context, tenant: string, approval: Approval, token: string) => {
  const now = given.now();
  const next = retoken(approval, token, now);
  if (next === approval) return approval;
  const { done } = await store.transact([
    approvals.replacing({ tenant, approvalId: approval.id }, next),
    ...(approval.state === 'open' ? [] : [{ put: dueItem(tenant, 'answer-approval', approval.id, now) }]),
  ]);
  return done ? next : undefined;
};

/** Asks for a decision, once per approval; the people of the first stage are written to. */
export const askApproval = async (context: Context, tenant: string, asking: AskedApproval): Promise<void> => {
  const key = { tenant, approvalId: asking.id };
  const approval = await untilDone('The approval', async () => {
    const standing = await approvals.read(context.store, key);
    return standing === undefined
      ? open(context, tenant, asking)
      : askAgain(context, tenant, standing, asking.token);
  });
  await tell(context, tenant, approval);
};
