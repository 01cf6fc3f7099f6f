import * as z from 'zod/mini';
import { delegateApproval } from '../../domain/approvals/delegate-approval.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { route } from '../shell/route.ts';
import { approvalExample, approvalView, viewApproval } from './approval-view.ts';
import { changeApproval } from './change.ts';
import { sentBy } from './sent-by.ts';
import { mustBeSubject, placesOf } from './staff.ts';

const to = 'member_2e9r4x6n0b2d5f3m8k1t5y7q0w';

export const delegateApprovalRoute = route({
  method: 'POST',
  path: '/v1/approvals/{id}/delegation',
  id: 'delegateApproval',
  summary: 'Let somebody else decide in your place',
  description:
    'Of this approval alone, and only while you are asked. You may still decide yourself: the first answer counts. to is the id of a member or of an API key of the vendor. The same again changes nothing.',
  permission: 'approvals:decide',
  params: z.strictObject({ id: idText }),
  body: z.strictObject({
    to: idText,
    reason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(1000))),
  }),
  status: 200,
  answer: approvalView,
  errors: [
    'not-found',
    'reference-unknown',
    'approval-closed',
    'approval-returned',
    'approval-not-yours',
    'approval-own',
    'idempotency-key-reused',
    'busy',
  ],
  example: {
    params: { id: approvalExample.id },
    body: { to, reason: 'She knows the customer.' },
    answer: {
      ...approvalExample,
      delegations: [
        {
          from: 'key_9x4n6b0d2fh5c0q8m2t7yw1r3k',
          to: '3f0c1a52-6f7e-4c0a-9a39-5d0d4b2f7e11',
          at: '2026-02-25T11:00:00.000Z',
          reason: 'She knows the customer.',
        },
      ],
      version: 2,
      updatedAt: '2026-02-25T11:00:00.000Z',
    },
  },
  run: async ({ params: { id: approvalId }, body, principal, idempotencyKey }, context) => {
    const { tenant, subject: by, role } = principal;
    const { subject } = await mustBeSubject(context, tenant, { id: body.to, pointer: '/to' });
    const request = sentBy(context.given, { idempotencyKey, by, of: approvalId, content: body });
    const approval = await changeApproval(context, { tenant, approvalId }, async (standing) => {
      const [from] = await placesOf(context, tenant, standing, { by, role });
      if (from === undefined) throw new DomainError('approval-not-yours', 'You are not asked.');
      return delegateApproval(
        standing,
        { from, to: subject, reason: body.reason, request },
        context.given.now(),
      );
    });
    return { status: 200, body: viewApproval(approval), version: approval.version };
  },
});
