import type { Role } from '../../domain/access/permissions.ts';
import type { Approval } from '../../domain/approvals/approval.ts';
import { type Answer, decideApproval } from '../../domain/approvals/decide-approval.ts';
import { isRepeated } from '../../domain/approvals/repeated.ts';
import type { Context } from '../shell/context.ts';
import { changeApproval } from './change.ts';
import { momentOf } from './moment.ts';
import { placesOf } from './staff.ts';

/** An answer as it is sent, by somebody in their role. */
type Sent = Omit<Answer, 'places'> & { readonly role: Role };

/**
 * Takes an answer. It stands once it is committed; whoever could not be told of it now is told by the tick. Throws what
 * `decideApproval` throws, `not-found` and `busy`.
 */
export const decide = (
  context: Context,
  tenant: string,
  approvalId: string,
  { role, ...sent }: Sent,
): Promise<Approval> =>
  changeApproval(context, { tenant, approvalId }, async (standing) => {
    const places = await placesOf(context, tenant, standing, { by: sent.by, role });
    const answer = { ...sent, places };
    if (isRepeated(standing.answers, sent.request)) return standing;
    return decideApproval(standing, answer, await momentOf(context, tenant));
  });
