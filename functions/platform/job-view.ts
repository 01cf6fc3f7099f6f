import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { type Job, job, jobKinds } from '../../domain/platform/job.ts';

const { id, state, counters, progress, failure, requestedBy, version, createdAt, updatedAt } = job.shape;

/** A job as it is shown: what it does and how far it is, not how it goes about it. */
export const jobView = z.strictObject({
  id,
  kind: z.enum(jobKinds),
  programId: z.optional(idText),
  state,
  counters,
  progress,
  failure,
  requestedBy,
  version,
  createdAt,
  updatedAt,
});

/** The job without its cursor, file and turn. */
export const viewJob = ({
  task,
  cursor: _,
  turn: __,
  bodyHash: ___,
  ...rest
}: Job): z.infer<typeof jobView> => ({
  ...rest,
  kind: task.kind,
  ...(task.kind === 'sale-import' ? { programId: task.programId } : {}),
});

export const jobExample = {
  id: 'job_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  kind: 'sale-import' as const,
  programId: 'program_3m8k1t5y7q0w2e9r4x6n0b2d5f',
  state: 'running' as const,
  counters: { lines: 12_000, created: 11_997, refused: 3 },
  progress: '40',
  requestedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  version: 14,
  createdAt: '2026-02-25T10:15:30.120Z',
  updatedAt: '2026-02-25T10:16:02.002Z',
};
