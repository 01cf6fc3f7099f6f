import type { Approval } from '../../domain/approvals/approval.ts';
import { DomainError } from '../../domain/errors.ts';
import { approvals, openApprovals } from '../../storage/approvals.ts';
import type { Write } from '../../storage/store.ts';
import { dueItem } from '../platform/due.ts';
import { type Context, logger } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import { tell } from './tell.ts';

type Key = { readonly tenant: string; readonly approvalId: string };
type Change = (standing: Approval) => Approval | Promise<Approval>;

/** What stands beside an approval: the list of those that wait, and when the clock changes it next. */
export const besides = ({ tenant, approvalId }: Key, { state, dueAt }: Approval): readonly Write[] => [
  state === 'open'
    ? { put: openApprovals.item({ tenant, approvalId }, { approvalId }) }
    : { remove: openApprovals.key({ tenant, approvalId }) },
  ...(dueAt === undefined ? [] : [{ put: dueItem(tenant, 'escalate-approval', approvalId, dueAt) }]),
];

/** Nobody is told for certain before it is committed, nor surely after it: the tick tells what is left. */
const tellNow = async (
  context: Context,
  key: Key,
  approval: Approval,
  untold: ReturnType<typeof dueItem>,
): Promise<void> => {
  const { tenant, approvalId } = key;
  try {
    await tell(context, tenant, approval);
    await context.store.remove(untold);
  } catch (error) {
    logger.warn('people or a task could not be told of an approval now; the tick tells them', {
      tenant,
      approvalId,
      error,
    });
  }
};

/**
 * Changes an approval by a rule, and tells everybody whom it concerns. A rule that answers the approval as it is changes
 * nothing, and what was done before is told again by nobody. Throws what the rule throws, `not-found` and `busy`.
 */
export const changeApproval = async (context: Context, key: Key, change: Change): Promise<Approval> => {
  const { store, given } = context;
  const { tenant, approvalId } = key;
  const { approval, untold } = await untilDone('The approval', async () => {
    const standing = await approvals.read(store, key);
    if (standing === undefined) throw new DomainError('not-found', 'There is no such approval.');
    const next = await change(standing);
    if (next === standing) return { approval: standing, untold: undefined };
    const due = dueItem(tenant, 'answer-approval', approvalId, given.now());
    const { done } = await store.transact([
      approvals.replacing(key, next),
      ...besides(key, next),
      { put: due },
    ]);
    return done ? { approval: next, untold: due } : undefined;
  });
  if (untold !== undefined) await tellNow(context, key, approval, untold);
  return approval;
};
