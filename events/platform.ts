import * as z from 'zod/mini';

/** A job has to be worked on. `turn` tells one handing-over from the next; a worker drops those that are over. */
const jobRequested = z.strictObject({
  id: z.string(),
  version: z.literal(1),
  tenant: z.string(),
  jobId: z.string(),
  turn: z.int(),
});

/** An import's file is there and its lines have to be taken in. */
export const saleImportRequested = jobRequested;

/** Terms changed, and the sales that they concern have to be valued again. */
export const revaluationRequested = jobRequested;

/** A window that compares peers has closed, and they have to be compared. */
export const windowCloseRequested = jobRequested;

/** The ledger has to be proven. */
export const proofRequested = jobRequested;

/** A draft of a plan has to be tried on real history. */
export const simulationRequested = jobRequested;

/** Journals have to be written as text. */
export const ledgerExportRequested = jobRequested;

/** A bank's answer is there and has to be read. */
export const bankAnswerRequested = jobRequested;

/** A sandbox's clock has to be moved. */
export const clockMoveRequested = jobRequested;

const fact = { id: z.string(), version: z.literal(1), tenant: z.string() };

/** An e-mail waits to be sent. */
export const noticeQueued = z.strictObject({ ...fact, noticeId: z.string() });

/** A workflow has to be started. The name of the execution makes sure that it starts once. */
export const workflowRequested = z.strictObject({
  ...fact,
  workflow: z.enum(['approval', 'payout-run']),
  execution: z.string(),
  input: z.record(z.string(), z.unknown()),
});
