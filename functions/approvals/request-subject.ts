import type { SeenValue } from '../../domain/approvals/approval.ts';
import type { ApprovalRequest } from '../../domain/approvals/approval-request.ts';
import { seenValues } from '../../domain/approvals/value-names.ts';
import { approvalRequests } from '../../storage/approvals.ts';
import { partners } from '../../storage/partners.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import type { SubjectWork } from './subject-work.ts';
import { partnerValues } from './values.ts';

const requestOf = async ({ store }: Context, tenant: string, requestId: string): Promise<ApprovalRequest> => {
  const found = await approvalRequests.read(store, { tenant, requestId });
  if (found === undefined) throw new Error(`there is no request ${requestId}`);
  return found;
};

/** Values as people see them, by the names that they were given under. */
const seenOf = ({ values, subjectId }: ApprovalRequest, partnerName: string | undefined): SeenValue[] => [
  ...(partnerName === undefined ? [] : [{ pl: 'Partner', en: 'Partner', value: partnerName }]),
  { pl: 'Przedmiot', en: 'Subject', value: subjectId },
  ...seenValues(values),
];

const ask: SubjectWork['ask'] = async (context, tenant, requestId) => {
  const request = await requestOf(context, tenant, requestId);
  const { approvalId, kind, subjectId, title, values, partnerId, requestedBy, timeZone } = request;
  const partner =
    partnerId === undefined ? undefined : await partners.read(context.store, { tenant, partnerId });
  return {
    id: approvalId,
    subject: { kind, id: subjectId },
    title,
    seen: seenOf(request, partner?.name),
    values: { ...(await partnerValues(context, tenant, partnerId)), ...values },
    requestedBy,
    ...(partnerId === undefined ? {} : { partnerId }),
    timeZone,
  };
};

const apply: SubjectWork['apply'] = async (context, tenant, requestId, { outcome, reason }) => {
  const { store, given } = context;
  await untilDone('The request', async () => {
    const standing = await requestOf(context, tenant, requestId);
    if (standing.state !== 'waiting') return standing;
    const next: ApprovalRequest = {
      ...standing,
      state: outcome,
      ...(reason === undefined ? {} : { reason }),
      version: standing.version + 1,
      updatedAt: given.now(),
    };
    return (await approvalRequests.replace(store, { tenant, requestId }, next)).done ? next : undefined;
  });
};

/** What stands elsewhere, as the approval workflow sees it: whoever asked hears how it ended. */
export const requestSubject: SubjectWork = { ask, apply };
