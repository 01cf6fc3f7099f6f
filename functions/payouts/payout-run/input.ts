import * as z from 'zod/mini';
import { payoutTotal, trouble } from '../../../domain/payouts/payout-run.ts';

/** What the workflow carries: which run, and the how-manieth start of it. */
export const runInput = z.object({ tenant: z.string(), runId: z.string(), attempt: z.int() });
export type RunInput = z.infer<typeof runInput>;

/** A page of partners: those whose ids are from `from` to `to`, both included. */
const partnerPage = z.object({ from: z.string(), to: z.string() });

export const pageInput = z.extend(runInput, { page: partnerPage });
export type PageInput = z.infer<typeof pageInput>;

/** What a page came to. */
export const pageResult = z.object({
  statements: z.int(),
  unusual: z.int(),
  totals: z.array(payoutTotal),
  troubles: z.array(trouble),
});
export type PageResult = z.infer<typeof pageResult>;
