import * as z from 'zod/mini';
import { dayText, idText, instantText } from '../kernel/schema.ts';

/** A CSV import: which object, how its columns become a sale's fields. */
export const saleImportTask = z.strictObject({
  kind: z.literal('sale-import'),
  programId: idText,
  object: z.string(),
  delimiter: z.string(),
  dateFormat: z.string(),
  decimalSeparator: z.enum(['.', ',']),
  mapping: z.record(z.string(), z.string()),
});

/** Sales to be valued again because terms changed: all, those of a partner, those in a currency, or those named. */
const revaluationScope = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('all'), from: dayText, to: z.optional(dayText) }),
  z.strictObject({ of: z.literal('partner'), partnerId: idText, from: dayText, to: z.optional(dayText) }),
  z.strictObject({ of: z.literal('sales'), ids: z.array(idText) }),
  z.strictObject({ of: z.literal('currency'), currency: z.string(), from: dayText, to: dayText }),
]);
export type RevaluationScope = z.infer<typeof revaluationScope>;
export const revaluationTask = z.strictObject({
  kind: z.literal('revaluation'),
  terms: z.int(),
  scopes: z.array(revaluationScope),
});

/** A window that compares peers has closed: their mean is frozen, and each partner measured against it. */
export const windowCloseTask = z.strictObject({
  kind: z.literal('window-close'),
  planId: z.string(),
  component: z.string(),
  window: z.string(),
});

/**
 * A draft is tried on the sales of a period: a version of a plan, or a plan. What it says stands in `object`; `plans` are
 * the saved ones whose place it takes, none where it would come on top.
 */
export const simulationTask = z.strictObject({
  kind: z.literal('simulation'),
  of: z.enum(['version', 'plan']),
  programId: idText,
  planId: z.string(),
  plans: z.array(z.string()),
  from: dayText,
  to: dayText,
  partnerIds: z.optional(z.array(idText)),
  object: z.string(),
});

/** The ledger has to be compared with what the accepted sales come to: what is asked for stands in the proof of that id. */
const proofTask = z.strictObject({ kind: z.literal('proof') });

/**
 * Journals are written as text for plain-text accounting, of all partners or one: entries of days from `from` to `to`, as
 * far as they were made by `until`, so that what is posted meanwhile does not count for some and not for others.
 */
export const ledgerExportTask = z.strictObject({
  kind: z.literal('ledger-export'),
  from: z.optional(dayText),
  to: z.optional(dayText),
  partnerId: z.optional(idText),
  until: instantText,
});
export type LedgerExport = z.infer<typeof ledgerExportTask>;

/** A bank's answer that was uploaded: what it is called, and which object it is. */
export const bankAnswerTask = z.strictObject({
  kind: z.literal('bank-answer'),
  fileName: z.string(),
  object: z.string(),
});

/** A sandbox's clock has to be moved, and what is due on the way done. */
export const clockMoveTask = z.strictObject({ kind: z.literal('clock-move'), to: instantText });

const jobTask = z.discriminatedUnion('kind', [
  saleImportTask,
  revaluationTask,
  windowCloseTask,
  proofTask,
  simulationTask,
  ledgerExportTask,
  bankAnswerTask,
  clockMoveTask,
]);
type JobKind = z.infer<typeof jobTask>['kind'];
export const jobKinds = [
  'sale-import',
  'revaluation',
  'window-close',
  'proof',
  'simulation',
  'ledger-export',
  'bank-answer',
  'clock-move',
] as const satisfies readonly JobKind[];

export const jobStates = [
  'awaiting-upload',
  'queued',
  'running',
  'done',
  'failed',
  'expired',
  'cancelled',
] as const;
export type JobState = (typeof jobStates)[number];

/**
 * Long work. `cursor` is where it goes on after a pause or a crash; `turn` rises each time it is handed to a worker,
 * and each rise is told to the worker's queue. Work before the cursor is done and counted, work after it is not.
 */
export const job = z.strictObject({
  id: idText,
  state: z.enum(jobStates),
  task: jobTask,
  counters: z.record(z.string(), z.int()),
  progress: z.optional(z.string()),
  failure: z.optional(z.string()),
  cursor: z.optional(z.string()),
  turn: z.int(),
  bodyHash: z.optional(z.string()),
  requestedBy: z.string(),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type Job = z.infer<typeof job>;

/** One line of a job that was refused: where, why, and how to mend it. */
export const jobError = z.strictObject({
  line: z.int(),
  code: z.string(),
  fields: z.array(z.strictObject({ field: z.string(), detail: z.string() })),
  detail: z.string(),
});
export type JobError = z.infer<typeof jobError>;
