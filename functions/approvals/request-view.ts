import * as z from 'zod/mini';
import { type Approval, approval } from '../../domain/approvals/approval.ts';
import type { ApprovalRequest } from '../../domain/approvals/approval-request.ts';
import { idText, instantText } from '../../domain/kernel/schema.ts';

const { subject, title, state } = approval.shape;

/**
 * An approval as whoever asked for it sees it: how far it is and why, not who decides nor what others are shown. Of a
 * partner's it is shown to that partner.
 */
export const requestView = z.strictObject({
  id: idText,
  subject,
  title,
  state,
  requestedBy: z.string(),
  partnerId: z.optional(idText),
  /** How often it was submitted. */
  round: z.int(),
  /** What was said when it was sent back, or at its end. */
  reason: z.optional(z.string()),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
type View = z.infer<typeof requestView>;

const reasonOf = ({ state: now, answers, decision }: Approval): { readonly reason?: string } => {
  const reason = now === 'returned' ? answers.at(-1)?.reason : decision?.reason;
  return reason === undefined ? {} : { reason };
};

/** The approval as its requester sees it. */
export const viewOfApproval = (one: Approval): View => {
  const { id, subject: of, title: called, state: now, requestedBy, partnerId, rounds } = one;
  const { version, createdAt, updatedAt } = one;
  return {
    id,
    subject: of,
    title: called,
    state: now,
    requestedBy,
    ...(partnerId === undefined ? {} : { partnerId }),
    round: rounds.length,
    ...reasonOf(one),
    version,
    createdAt,
    updatedAt,
  };
};

/** A request whose workflow has not asked anybody yet. */
export const viewOfRequest = (one: ApprovalRequest): View => ({
  id: one.approvalId,
  subject: { kind: one.kind, id: one.subjectId },
  title: one.title,
  state: 'open',
  requestedBy: one.requestedBy,
  ...(one.partnerId === undefined ? {} : { partnerId: one.partnerId }),
  round: 1,
  version: 0,
  createdAt: one.createdAt,
  updatedAt: one.updatedAt,
});

export const requestExample = {
  id: 'approval_9r4x6n0b2d5f3m8k1t5y7q0w2e',
  subject: { kind: 'offer' as const, id: 'offer-2026-117' },
  title: { pl: 'oferta 2026/117', en: 'offer 2026/117' },
  state: 'open' as const,
  requestedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  round: 1,
  version: 1,
  createdAt: '2026-02-25T10:15:30.120Z',
  updatedAt: '2026-02-25T10:15:30.120Z',
};
