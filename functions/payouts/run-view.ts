import * as z from 'zod/mini';
import { monthText } from '../../domain/kernel/schema.ts';
import { bankFormat } from '../../domain/payouts/bank/bank-format.ts';
import { filesIn, type RunFile } from '../../domain/payouts/bank/run-files.ts';
import { type PayoutRun, payoutRun, payoutTotal, runIdOf } from '../../domain/payouts/run/payout-run.ts';
import { progressOf, type RunPage, runProgress } from '../../domain/payouts/run/run-page.ts';

const { bankFiles: _, repeatFiles: ______, request: __, ...shown } = payoutRun.shape;

const file = { name: z.string(), format: bankFormat, sha256: z.string(), totals: z.array(payoutTotal) };

/** A payout run as it is shown: its bank files, and those of repeated payments, with the names that they are fetched by. */
export const runView = z.strictObject({
  ...shown,
  bankFiles: z.array(z.strictObject({ attempt: z.int(), ...file })),
  repeatFiles: z.array(z.strictObject(file)),
  progress: z.optional(runProgress),
});

const viewFile = ({ name, format, sha256, totals }: RunFile) => ({ name, format, sha256, totals });

export const viewRun = (whole: PayoutRun): z.infer<typeof runView> => {
  const { bankFiles, repeatFiles = [], request: ___, ...run } = whole;
  const [first, again] = [filesIn({ bankFiles, repeatFiles: [] }), filesIn({ bankFiles: [], repeatFiles })];
  return {
    ...run,
    bankFiles: first.map((one) => ({ attempt: Number(one.order), ...viewFile(one) })),
    repeatFiles: again.map(viewFile),
  };
};

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
  bankFiles: [{ attempt: 1, name: '1', format: 'pain.001' as const, sha256, totals }],
  repeatFiles: [],
  troubles: [],
  version: 5,
  createdAt: '2026-02-05T05:00:00.000Z',
  updatedAt: '2026-02-05T09:12:07.000Z',
};

/** The same at its beginning: nobody is asked before it is drafted. */
const { approvalId: ________, approved: _________, ...begunExample } = runExample;

export { begunExample };
