import * as z from 'zod/mini';

/** What the workflow carries: which run, and the how-manieth start of it. */
export const runInput = z.object({ tenant: z.string(), runId: z.string(), attempt: z.int() });
export type RunInput = z.infer<typeof runInput>;

/** A page of partners: those whose ids are from `from` to `to`, both included. */
const partnerPage = z.object({ from: z.string(), to: z.string() });

export const pageInput = z.extend(runInput, { page: partnerPage });
export type PageInput = z.infer<typeof pageInput>;
