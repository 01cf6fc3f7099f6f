import type { Approval } from '../../domain/approvals/approval.ts';
import { type Answer, decideApproval, isRepetition } from '../../domain/approvals/decide-approval.ts';
import { DomainError } from '../../domain/errors.ts';
import { approvals, openApprovals } from '../../storage/approvals.ts';
import { dueItem } from '../platform/due.ts';
import { type Context, logger } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import { answerWith } from './answer.ts';

type Decided = { readonly approval: Approval; readonly untold: ReturnType<typeof dueItem> | undefined };

const commit = async (
  { store, given }: Context,
  tenant: string,
  approvalId: string,
  answer: Answer,
): Promise<Decided | undefined> => {
  const key = { tenant, approvalId };
  const standing = await approvals.read(store, key);
  if (standing === undefined) throw new DomainError('not-found', 'There is no such approval.');
  if (isRepetition(standing, answer)) return { approval: standing, untold: undefined };
  const now = given.now();
  const approval = decideApproval(standing, answer, now);
  const untold = dueItem(tenant, 'answer-approval', approvalId, now);
  const { done } = await store.transact([
    approvals.replacing(key, approval),
    { remove: openApprovals.key(key) },
    { put: untold },
  ]);
  return done ? { approval, untold } : undefined;
};

/**
 * Decides an approval and tells the task that waits for it. The decision stands once it is committed; should the task
 * not be told now, the tick tells it within a minute. Throws what `decideApproval` throws, `not-found` and `busy`.
 */
export const decide = async (
  context: Context,
  tenant: string,
  approvalId: string,
  answer: Answer,
): Promise<Approval> => {
  const { approval, untold } = await untilDone('The approval', () =>
    commit(context, tenant, approvalId, answer),
  );
  if (untold === undefined) return approval;
  try {
    await answerWith(approval);
    await context.store.remove(untold);
  } catch (error) {
    logger.warn('a task could not be told of a decision now; the tick tells it', {
      tenant,
      approvalId,
      error,
    });
  }
  return approval;
};
