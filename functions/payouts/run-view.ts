import * as z from 'zod/mini';
import { monthText } from '../../domain/kernel/schema.ts';
import {
  type PayoutRun,
  payoutRun,
  payoutTotal,
  repeatFileName,
  runIdOf,
} from '../../domain/payouts/payout-run.ts';
import { progressOf, type RunPage, runProgress } from '../../domain/payouts/run-page.ts';

const { bankFiles: _, repeatFiles: ______, request: __, ...shown } = payoutRun.shape;

/** A payout run as it is shown: its bank files by attempt, those of repeated payments by name: so they are fetched. */
export const runView = z.strictObject({
  ...shown,
  bankFiles: z.array(z.strictObject({ attempt: z.int(), sha256: z.string(), totals: z.array(payoutTotal) })),
  repeatFiles: z.array(
    z.strictObject({ name: z.string(), sha256: z.string(), totals: z.array(payoutTotal) }),
  ),
  progress: z.optional(runProgress),
});

export const viewRun = ({
  bankFiles,
  repeatFiles = [],
  request: ___,
  ...run
}: PayoutRun): z.infer<typeof runView> => ({
  ...run,
  bankFiles: bankFiles.map(({ object: ____, ...rest }) => rest),
  repeatFiles: repeatFiles.map(({ number, sha256, totals }) => ({
    name: repeatFileName(number),
    sha256,
    totals,
  })),
});

/** The id behind a reference to a run: its id, or its period. */
export const runIdBehind = (reference: string): string =>
  monthText.safeParse(reference).success ? runIdOf(reference) : reference;

/** The run beside how far its attempt is. */
export const viewProgress = (run: PayoutRun, pages: readonly RunPage[]): z.infer<typeof runView> => {
  const progress = progressOf(pages);
  return { ...viewRun(run), ...(progress === undefined ? {} : { progress }) };
};

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const totals = [{ currency: 'PLN', payments: 28, amount: '412345.67' }];

export const runExample = {
  id: 'payout-run_2026-01',
  period: '2026-01',
  cutOff: '2026-01-31T23:00:00.000Z',
  attempt: 1,
  state: 'done' as const,
  requestedBy: 'schedule',
  statements: 30,
  totals,
  approvalId: 'approval_0b2d5f3m8k1t5y7q0w2e9r4x6n',
  approved: { by: 'key_9x4n6b0d2fh5c0q8m2t7yw1r3k', at: '2026-02-05T09:12:00.000Z', attempt: 1 },
  bankFiles: [{ attempt: 1, sha256, totals }],
  repeatFiles: [],
  troubles: [],
  version: 5,
  createdAt: '2026-02-05T05:00:00.000Z',
  updatedAt: '2026-02-05T09:12:07.000Z',
};

/** The same at its beginning: nobody is asked before it is drafted. */
const { approvalId: ________, approved: _________, ...begunExample } = runExample;

export { begunExample };
