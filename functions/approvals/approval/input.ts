import * as z from 'zod/mini';

/** What the workflow carries: what is decided, by which approval. */
export const input = z.object({
  tenant: z.string(),
  kind: z.literal('deal'),
  subjectId: z.string(),
  approvalId: z.string(),
});
