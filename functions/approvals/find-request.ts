import { type Principal, sees } from '../../domain/access/permissions.ts';
import type { Approval } from '../../domain/approvals/approval.ts';
import type { ApprovalRequest } from '../../domain/approvals/approval-request.ts';
import { DomainError } from '../../domain/errors.ts';
import { approvalRequests, approvals } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';

/** What an approval's id stands for: the approval, once somebody was asked, and the request where there is one. */
type Found = { readonly approval: Approval | undefined; readonly request: ApprovalRequest | undefined };

/** What the principal may see by the id of an approval. Throws `not-found`. */
export const findRequest = async (
  { store }: Context,
  principal: Principal,
  approvalId: string,
): Promise<Found> => {
  const { tenant } = principal;
  const [approval, request] = await Promise.all([
    approvals.read(store, { tenant, approvalId }),
    approvalRequests.read(store, { tenant, requestId: approvalId }),
  ]);
  const shown = approval ?? request;
  if (shown === undefined || !sees(principal, shown.partnerId))
    throw new DomainError('not-found', 'There is no such request.');
  return { approval, request };
};

/** Whether somebody may act for whoever asked: it is they, their partner's people, or an owner of the program. */
export const isRequesterOf = (
  { requestedBy, partnerId }: Pick<Approval, 'requestedBy' | 'partnerId'>,
  principal: Principal,
): boolean =>
  requestedBy === principal.subject ||
  principal.role === 'owner' ||
  (principal.partnerId !== undefined && partnerId === principal.partnerId);
