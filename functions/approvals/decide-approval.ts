import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { route } from '../shell/route.ts';
import { approvalExample, approvalView, viewApproval } from './approval-view.ts';
import { decide } from './decide.ts';
import { sentBy } from './sent-by.ts';

const reason = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
const body = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('approved'), reason: z.optional(reason) }),
  z.strictObject({ outcome: z.literal('refused'), reason }),
  z.strictObject({ outcome: z.literal('returned'), reason }),
]);

const { dueAt: _, ...example } = approvalExample;

export const decideApprovalRoute = route({
  method: 'POST',
  path: '/v1/approvals/{id}/decision',
  id: 'decideApproval',
  summary: 'Decide an approval',
  description:
    'Approves, refuses, or sends back for change, in the stage that is asked now; who is a deputy, or was delegated to, answers in the place of who is asked. An answer that comes late or twice is refused. The same request with the same Idempotency-Key answers what it answered. Whoever does not approve gives a reason. Nobody decides what is their own, unless the policy says so.',
  permission: 'approvals:decide',
  params: z.strictObject({ id: idText }),
  body,
  status: 200,
  answer: approvalView,
  errors: [
    'not-found',
    'approval-closed',
    'approval-returned',
    'approval-answered',
    'approval-too-long',
    'approval-not-changeable',
    'approval-own',
    'approval-not-yours',
    'idempotency-key-reused',
    'busy',
  ],
  example: {
    params: { id: approvalExample.id },
    body: { outcome: 'approved', reason: 'A new customer for all of us.' },
    answer: {
      ...example,
      state: 'approved',
      terms: [],
      asked: [],
      places: [{ role: 'channel-manager', heldBy: 'key_9x4n6b0d2fh5c0q8m2t7yw1r3k' }],
      answers: [
        {
          by: 'key_9x4n6b0d2fh5c0q8m2t7yw1r3k',
          role: 'channel-manager',
          outcome: 'approved',
          reason: 'A new customer for all of us.',
          at: '2026-02-25T11:00:00.000Z',
          round: 1,
          stage: 0,
        },
      ],
      decision: {
        by: 'key_9x4n6b0d2fh5c0q8m2t7yw1r3k',
        role: 'channel-manager',
        at: '2026-02-25T11:00:00.000Z',
        reason: 'A new customer for all of us.',
      },
      version: 2,
      updatedAt: '2026-02-25T11:00:00.000Z',
    },
  },
  run: async ({ params, body: answer, principal, idempotencyKey }, context) => {
    const { tenant, subject: by, role } = principal;
    const request = sentBy(context.given, { idempotencyKey, by, of: params.id, content: answer });
    const { outcome, reason: why } = answer;
    const wish = { by, role, outcome, reason: why, request };
    const approval = await decide(context, tenant, params.id, wish);
    return { status: 200, body: viewApproval(approval), version: approval.version };
  },
});
