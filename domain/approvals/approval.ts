import * as z from 'zod/mini';
import { idText, instantText, timeZone } from '../kernel/schema.ts';
import { addressee } from '../platform/notice.ts';

/** What is approved. */
export const approvalSubjects = ['deal', 'payout-run'] as const;
export type ApprovalSubject = (typeof approvalSubjects)[number];

/** The roles that can be asked: those that hold the permission `approvals:decide`. */
export const deciders = ['owner', 'channel-manager', 'finance'] as const;
export type Decider = (typeof deciders)[number];

/**
 * A stage of an approval: which role decides, who is written to, and after how many hours without an answer the next
 * stage may decide too. The last stage has no term: it waits.
 */
export const approvalStage = z.strictObject({
  role: z.enum(deciders),
  notify: z.array(addressee).check(z.maxLength(20)),
  termHours: z.optional(z.int().check(z.minimum(1), z.maximum(720))),
});
export type ApprovalStage = z.infer<typeof approvalStage>;

/** What whoever decides is shown, in both languages; it is kept with the decision. */
const seenValue = z.strictObject({
  pl: z.string(),
  en: z.string(),
  value: z.string(),
  /** The value as people read it, where that depends on the language: amounts, days. */
  spoken: z.optional(z.strictObject({ pl: z.string(), en: z.string() })),
});
export type SeenValue = z.infer<typeof seenValue>;

/** A task that is tried again has another token, and which try still waits can't be told: so many are kept. */
export const mostTokens = 10;

/**
 * A request for a decision. `stage` is the one reached so far; all up to it may decide. `tokens` are those of the
 * workflow's tasks that wait for the decision, the newest last; they are never shown.
 */
export const approval = z.strictObject({
  id: idText,
  subject: z.strictObject({ kind: z.enum(approvalSubjects), id: idText }),
  title: z.strictObject({ pl: z.string(), en: z.string() }),
  seen: z.array(seenValue),
  requestedBy: z.string(),
  stages: z.array(approvalStage).check(z.minLength(1), z.maxLength(5)),
  stage: z.int(),
  /** The zone in which people are told of terms. */
  timeZone,
  /** When the next stage is reached; absent in the last one. */
  dueAt: z.optional(instantText),
  state: z.enum(['open', 'approved', 'refused', 'expired']),
  decision: z.optional(
    z.strictObject({
      by: z.string(),
      role: z.enum(deciders),
      at: instantText,
      reason: z.optional(z.string()),
      /** Digests of the Idempotency-Key and of the whole request, so that the same one again is known. */
      request: z.optional(z.strictObject({ key: z.string(), hash: z.string() })),
    }),
  ),
  tokens: z.array(z.string()).check(z.minLength(1), z.maxLength(mostTokens)),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type Approval = z.infer<typeof approval>;
