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

const jobTask = z.discriminatedUnion('kind', [saleImportTask, revaluationTask]);

export const jobStates = ['awaiting-upload', 'queued', 'running', 'done', 'failed', 'expired'] as const;

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
