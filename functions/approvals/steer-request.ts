import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import type { Approval } from '../../domain/approvals/approval.ts';
import { canChange } from '../../domain/approvals/decide-approval.ts';
import { recallApproval } from '../../domain/approvals/recall-approval.ts';
import { isRepeated } from '../../domain/approvals/repeated.ts';
import { resubmitApproval } from '../../domain/approvals/resubmit-approval.ts';
import { type SubjectValues, subjectValues } from '../../domain/approvals/subjects.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText, nameText } from '../../domain/kernel/schema.ts';
import { same } from '../../domain/platform/restate.ts';
import { approvalRequests } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { neededKey } from '../shell/idempotency.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { changeApproval } from './change.ts';
import { findRequest, isRequesterOf } from './find-request.ts';
import { momentOf } from './moment.ts';
import { mustFit } from './must-fit.ts';
import { askingFor } from './policy-of.ts';
import { requestExample, requestView, viewOfApproval } from './request-view.ts';
import { sentBy } from './sent-by.ts';
import { subjectWork } from './subjects.ts';

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
const params = z.strictObject({ id: idText });
const common = {
  method: 'POST',
  permission: 'approvals:request',
  params,
  status: 200,
  answer: requestView,
} as const;

/** The approval behind an id, once somebody was asked. */
const asked = async (context: Context, principal: Principal, id: string): Promise<Approval> => {
  const { approval } = await findRequest(context, principal, id);
  if (approval !== undefined) return approval;
  throw new DomainError('busy', 'Nobody has been asked yet; that takes a moment.');
};

export const recallRequest = route({
  ...common,
  path: '/v1/approval-requests/{id}/recall',
  id: 'recallApprovalRequest',
  summary: 'Take a request for approval back',
  description:
    'By whoever asked, their partner or an owner, as long as it is not decided. It ends there: a deal that is recalled is withdrawn. The same again changes nothing.',
  body: z.strictObject({ reason: z.optional(words) }),
  errors: ['not-found', 'approval-closed', 'approval-not-requester', 'idempotency-key-reused', 'busy'],
  example: {
    params: { id: requestExample.id },
    body: { reason: 'The customer has decided otherwise.' },
    answer: {
      ...requestExample,
      state: 'recalled',
      reason: 'The customer has decided otherwise.',
      version: 2,
    },
  },
  run: async ({ params: { id }, body, principal, idempotencyKey }, context) => {
    const { tenant, subject: by } = principal;
    const request = sentBy(context.given, { idempotencyKey, by, of: id, content: body });
    await asked(context, principal, id);
    const next = await changeApproval(context, { tenant, approvalId: id }, (standing) =>
      recallApproval(
        standing,
        { by, isRequester: isRequesterOf(standing, principal), reason: body.reason, request },
        context.given.now(),
      ),
    );
    return { status: 200, body: viewOfApproval(next), version: next.version };
  },
});

const resubmission = z.strictObject({
  note: z.optional(words),
  title: z.optional(z.strictObject({ pl: nameText, en: nameText })),
  values: z.optional(subjectValues),
});
type Resubmission = z.infer<typeof resubmission>;

/** What is said anew of something that stands elsewhere; things of the house are changed where they stand. */
const restate = async (
  { store, given }: Context,
  tenant: string,
  id: string,
  { title, values }: Resubmission,
): Promise<void> => {
  if (title === undefined && values === undefined) return;
  await untilDone('The request', async () => {
    const standing = await approvalRequests.read(store, { tenant, requestId: id });
    if (standing === undefined)
      throw new DomainError('malformed', 'This is changed where it stands.', [
        {
          pointer: values === undefined ? '/title' : '/values',
          detail: 'must be left out: change the thing itself',
        },
      ]);
    const said: SubjectValues = values ?? standing.values;
    mustFit(standing.kind, said, (name) => name.startsWith('partner.'));
    const next = { ...standing, title: title ?? standing.title, values: said };
    if (same(next, standing)) return true;
    const changed = { ...next, version: standing.version + 1, updatedAt: given.now() };
    return (await approvalRequests.replace(store, { tenant, requestId: id }, changed)).done
      ? true
      : undefined;
  });
};

export const resubmitRequest = route({
  ...common,
  path: '/v1/approval-requests/{id}/resubmission',
  id: 'resubmitApprovalRequest',
  summary: 'Submit again what was sent back, or has changed',
  description:
    'By whoever asked, their partner or an owner. What the house holds is changed first, where it stands (a deal by PUT); of what stands elsewhere, title and values are stated here. Who approved is asked again only where something that their stage tests has got worse. Needs an Idempotency-Key.',
  body: resubmission,
  errors: [
    'not-found',
    'approval-closed',
    'approval-not-requester',
    'approval-not-changeable',
    'approval-too-long',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'busy',
  ],
  example: {
    params: { id: requestExample.id },
    body: {
      note: 'The discount is smaller now.',
      values: { 'offer.amount': '84000.00', 'offer.currency': 'PLN', 'offer.discount': '12.5' },
    },
    answer: { ...requestExample, round: 2, version: 4 },
  },
  run: async ({ params: { id }, body, principal, idempotencyKey }, context) => {
    const { tenant, subject: by } = principal;
    neededKey(idempotencyKey, 'A submission needs an Idempotency-Key.');
    const request = sentBy(context.given, { idempotencyKey, by, of: id, content: body });
    const standing = await asked(context, principal, id);
    const isRequester = isRequesterOf(standing, principal);
    if (isRequester && !canChange(standing))
      throw new DomainError('approval-not-changeable', 'It is started anew instead.');
    const isNew = !isRepeated(standing.rounds, request);
    if (isRequester && isNew && (standing.state === 'open' || standing.state === 'returned'))
      await restate(context, tenant, id, body);
    const { kind } = standing.subject;
    const subjectId = standing.subject.kind === 'deal' ? standing.subject.id : id;
    const next = await changeApproval(context, { tenant, approvalId: id }, async (one) => {
      const [submission, policy, moment] = await Promise.all([
        subjectWork(kind).ask(context, tenant, subjectId),
        askingFor(context, tenant, kind, one.partnerId),
        momentOf(context, tenant),
      ]);
      const submitter = { by, isRequester, request, ...(body.note === undefined ? {} : { note: body.note }) };
      return resubmitApproval(one, submission, submitter, { ...policy, ...moment });
    });
    return { status: 200, body: viewOfApproval(next), version: next.version };
  },
});
