import * as z from 'zod/mini';
import { type ApprovalRequest, requestFacts } from '../../domain/approvals/approval-request.ts';
import { firstLook } from '../../domain/approvals/watch-waiting.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { approvalRequests } from '../../storage/approvals.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import { dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { createdId, repeats } from '../shell/idempotency.ts';
import { externalIdFor } from '../shell/refer.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { findRequest } from './find-request.ts';
import { mustFit } from './must-fit.ts';
import { requestExample, requestView, viewOfApproval, viewOfRequest } from './request-view.ts';

const body = z.strictObject({
  externalId: z.optional(externalIdFor('approval')),
  ...requestFacts,
  timeZone: z._default(requestFacts.timeZone, 'UTC'),
  partnerId: z.optional(idText),
});
type Asked = Request<undefined, undefined, z.output<typeof body>>;

/** Facts of the partner are read where it is asked: nobody states them. */
const ofOthers = (name: string): boolean => name.startsWith('partner.');

const make = async (request: Asked, context: Context): Promise<ApprovalRequest> => {
  const { store, given } = context;
  const { body: wish, principal } = request;
  const { tenant, subject } = principal;
  mustFit(wish.kind, wish.values, ofOthers);
  const id = createdId(given, 'approval', request);
  const bodyHash = given.digest({ body: wish, by: principal.partnerId });
  const reference = wish.partnerId ?? principal.partnerId;
  const partnerId = reference === undefined ? undefined : await ownPartner(context, principal, reference);
  return untilDone('The request', async () => {
    const standing = await approvalRequests.read(store, { tenant, requestId: id });
    if (standing !== undefined) {
      repeats(standing.bodyHash === bodyHash, wish.externalId);
      return standing;
    }
    const now = given.now();
    const { partnerId: _, ...facts } = wish;
    const made: ApprovalRequest = {
      ...facts,
      id,
      bodyHash,
      ...(partnerId === undefined ? {} : { partnerId }),
      requestedBy: subject,
      approvalId: id,
      attempt: 1,
      state: 'waiting',
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const { done } = await store.transact([
      approvalRequests.creating({ tenant, requestId: id }, made),
      { put: dueItem(tenant, 'watch-request', id, firstLook(now)) },
    ]);
    return done ? made : undefined;
  });
};

export const requestApproval = route({
  method: 'POST',
  path: '/v1/approval-requests',
  id: 'requestApproval',
  summary: 'Request an approval',
  description:
    'Of something that stands elsewhere: an offer in your own system, a discount, a claim. The policy of its kind says who is asked; the event approval-request.approved or .refused tells the end. Deals and payout runs ask by themselves. values are those of the kind, by noun and field; a partner’s own are added. A partner asks for itself. The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same.',
  permission: 'approvals:request',
  body,
  status: 201,
  answer: requestView,
  errors: ['idempotency-key-missing', 'idempotency-key-reused', 'conflict', 'not-found', 'busy'],
  example: {
    body: {
      externalId: 'offer-2026-117',
      kind: 'offer',
      subjectId: 'offer-2026-117',
      partnerId: 'baltic-bikes',
      title: requestExample.title,
      values: { 'offer.amount': '84000.00', 'offer.currency': 'PLN', 'offer.discount': '17.5' },
      timeZone: 'Europe/Warsaw',
    },
    answer: { ...requestExample, version: 0 },
  },
  run: async (request, context) => {
    const made = await make(request, context);
    const location = `/v1/approval-requests/${made.id}`;
    const { approval } = await findRequest(context, request.principal, made.id);
    if (approval === undefined) return { status: 201, body: viewOfRequest(made), version: 0, location };
    return { status: 201, body: viewOfApproval(approval), version: approval.version, location };
  },
});

export const readRequest = route({
  method: 'GET',
  path: '/v1/approval-requests/{id}',
  id: 'readApprovalRequest',
  summary: 'Read how far a request for approval is',
  description:
    'The id is that of the approval, also of a deal’s (its approvalId). Version 0 says that nobody has been asked yet, which takes a moment.',
  permission: 'approvals:request',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: requestView,
  errors: ['not-found'],
  example: { params: { id: requestExample.id }, answer: requestExample },
  run: async ({ params: { id }, principal }, context) => {
    const { approval, request } = await findRequest(context, principal, id);
    if (approval !== undefined)
      return { status: 200, body: viewOfApproval(approval), version: approval.version };
    if (request === undefined) throw new Error('a request that was found is there');
    return { status: 200, body: viewOfRequest(request), version: 0 };
  },
});
