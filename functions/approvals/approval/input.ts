import * as z from 'zod/mini';
import { approvalSubjects } from '../../../domain/approvals/subjects.ts';

/** What the workflow carries: what is decided, by which approval. */
export const input = z.object({
  tenant: z.string(),
  kind: z.enum(approvalSubjects),
  subjectId: z.string(),
  approvalId: z.string(),
});
