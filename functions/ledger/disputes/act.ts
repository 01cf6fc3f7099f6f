import * as z from 'zod/mini';
import { decimalText, idText } from '../../../domain/kernel/schema.ts';
import { answerDispute } from '../../../domain/ledger/answer-dispute.ts';
import { decideDispute, withdrawDispute } from '../../../domain/ledger/decide-dispute.ts';
import { argument } from '../../../domain/ledger/dispute.ts';
import { route } from '../../shell/route.ts';
import { changeDispute } from './change.ts';
import { disputeExample, disputeView, sideOf, viewDispute } from './dispute-view.ts';

const params = z.strictObject({ id: idText });
const reason = argument.shape.text;
const at = { params: { id: disputeExample.id } };
const later = { version: 2, updatedAt: '2026-03-02T09:00:00.000Z' };
const said = { text: 'The autumn rate began on 1 March.', references: ['plan resellers, version 2'] };
const by = 'key_9x4n6b0d2fh5c0q8m2t7yw1r3k';

export const answerDisputeRoute = route({
  method: 'POST',
  path: '/v1/disputes/{id}/answer',
  id: 'answerDispute',
  summary: 'Answer a dispute',
  description:
    'By the side that did not open it, once: what it says of the line, and what proves it. The same answer again changes nothing.',
  permission: 'disputes:open',
  params,
  body: z.strictObject({ text: reason, references: z._default(argument.shape.references, []) }),
  status: 200,
  answer: disputeView,
  errors: ['not-found', 'dispute-closed', 'dispute-not-yours', 'busy'],
  example: {
    ...at,
    body: said,
    answer: {
      ...disputeExample,
      ...later,
      state: 'answered',
      answer: { by, at: later.updatedAt, ...said },
    },
  },
  run: async ({ params: { id }, body, principal }, context) => {
    const actor = { by: principal.subject, side: sideOf(principal) };
    const dispute = await changeDispute(context, principal, id, (standing) =>
      answerDispute(standing, body, actor, context.given.now()),
    );
    return { status: 200, body: viewDispute(dispute), version: dispute.version };
  },
});

export const decideDisputeRoute = route({
  method: 'POST',
  path: '/v1/disputes/{id}/decision',
  id: 'decideDispute',
  summary: 'Decide a dispute',
  description:
    'By finance, answered or not. Rejected: the line stands as it is. Upheld: the adjustment (in the line’s currency; below zero where the partner gets less) is posted as an entry of its own. What was held goes back where it was: payable, or accrued until its day. The partner is told. The same decision again changes nothing.',
  permission: 'disputes:decide',
  params,
  body: z.strictObject({
    outcome: z.enum(['rejected', 'upheld']),
    reason,
    adjustment: z.optional(decimalText),
  }),
  status: 200,
  answer: disputeView,
  errors: ['not-found', 'dispute-closed', 'dispute-invalid', 'busy'],
  example: {
    ...at,
    body: { outcome: 'upheld', reason: 'The autumn rate was promised in writing.', adjustment: '2.00' },
    answer: {
      ...disputeExample,
      ...later,
      state: 'upheld',
      outcome: {
        by,
        at: later.updatedAt,
        reason: 'The autumn rate was promised in writing.',
        adjustment: '2',
      },
    },
  },
  run: async ({ params: { id }, body, principal }, context) => {
    const ruling = { ...body, by: principal.subject };
    const dispute = await changeDispute(context, principal, id, (standing) =>
      decideDispute(standing, ruling, context.given.now()),
    );
    return { status: 200, body: viewDispute(dispute), version: dispute.version };
  },
});

export const withdrawDisputeRoute = route({
  method: 'POST',
  path: '/v1/disputes/{id}/withdrawal',
  id: 'withdrawDispute',
  summary: 'Withdraw a dispute',
  description:
    'By the side that opened it. The line stands as it is, and what was held goes back where it was.',
  permission: 'disputes:open',
  params,
  body: z.strictObject({ reason }),
  status: 200,
  answer: disputeView,
  errors: ['not-found', 'dispute-closed', 'dispute-not-yours', 'busy'],
  example: {
    ...at,
    body: { reason: 'It was our mistake.' },
    answer: {
      ...disputeExample,
      ...later,
      state: 'withdrawn',
      outcome: { by: disputeExample.openedBy, at: later.updatedAt, reason: 'It was our mistake.' },
    },
  },
  run: async ({ params: { id }, body, principal }, context) => {
    const actor = { by: principal.subject, side: sideOf(principal) };
    const dispute = await changeDispute(context, principal, id, (standing) =>
      withdrawDispute(standing, actor, body.reason, context.given.now()),
    );
    return { status: 200, body: viewDispute(dispute), version: dispute.version };
  },
});
