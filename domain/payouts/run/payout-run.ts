import * as z from 'zod/mini';
import { currencyCode, exactText, idText, instantText, monthText } from '../../kernel/schema.ts';
import { bankFormat } from '../bank/bank-format.ts';

/** What is paid in one currency, and in how many payments. */
export const payoutTotal = z.strictObject({ currency: currencyCode, payments: z.int(), amount: exactText });
export type PayoutTotal = z.infer<typeof payoutTotal>;

/** A partner that a step of the run could not be done for; the others are not held up by it. */
export const trouble = z.strictObject({
  partnerId: idText,
  step: z.enum(['draft', 'prove', 'issue', 'settle']),
  detail: z.string(),
});
export type Trouble = z.infer<typeof trouble>;

/**
 * The order that the bank gets: which attempt made it, in which format, where it lies, the SHA-256 of its bytes, its totals.
 * An attempt has one in each format that it needs.
 */
const bankFile = z.strictObject({
  attempt: z.int(),
  format: z.optional(bankFormat),
  object: z.string(),
  sha256: z.string(),
  totals: z.array(payoutTotal),
});

/**
 * A file of what came back and is ordered again: the first of the run is number 1, and so is that of the same order in
 * another format. `request` is as with the run.
 */
const repeatFile = z.strictObject({
  number: z.int(),
  format: z.optional(bankFormat),
  object: z.string(),
  sha256: z.string(),
  totals: z.array(payoutTotal),
  request: z.optional(z.string()),
});

const runStates = [
  'drafting',
  'waiting',
  'paying',
  'done',
  'refused',
  'failed',
  'paused',
  'cancelled',
] as const;

/** That somebody wants the run to stop: who, when, why, and how it stands then. What is under way comes to its end first. */
const stop = z.strictObject({
  to: z.enum(['paused', 'cancelled']),
  by: z.string(),
  at: instantText,
  reason: z.optional(z.string()),
});

/**
 * The payout of a month. The period makes its id, so that the same month is never run twice. `attempt` rises each time
 * it is started; an attempt is one execution of the workflow. `approved` stays once given: a run that failed later goes
 * on with the very figures that were approved.
 */
export const payoutRun = z.strictObject({
  id: idText,
  period: monthText,
  cutOff: instantText,
  attempt: z.int(),
  state: z.enum(runStates),
  requestedBy: z.string(),
  /** The digest of the request that started this attempt, where it came with an Idempotency-Key. */
  request: z.optional(z.string()),
  statements: z.int(),
  /** How many statements pay what is unlike the partner's payments before. */
  unusual: z.optional(z.int()),
  totals: z.array(payoutTotal),
  approvalId: z.optional(idText),
  approved: z.optional(z.strictObject({ by: z.string(), at: instantText, attempt: z.int() })),
  refusal: z.optional(z.strictObject({ by: z.optional(z.string()), reason: z.optional(z.string()) })),
  bankFiles: z.array(bankFile),
  repeatFiles: z.optional(z.array(repeatFile)),
  troubles: z.array(trouble).check(z.maxLength(100)),
  failure: z.optional(z.string()),
  stop: z.optional(stop),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type PayoutRun = z.infer<typeof payoutRun>;

/** Whether a run in this state goes on only where somebody starts it once more. */
export const hasStopped = (state: PayoutRun['state']): boolean =>
  state === 'refused' || state === 'failed' || state === 'paused' || state === 'cancelled';

/** The id of a period's run. It sorts by time. */
export const runIdOf = (period: string): string => `payout-run_${period}`;

/** The name of a file of repeated payments among the bank files of its run. */
export const repeatFileName = (number: number): string => `repeat-${number}`;

/** The number of the order that payments are put into that are ordered again now, and its name. */
export const nextRepeatNumber = ({ repeatFiles = [] }: PayoutRun): number =>
  1 + Math.max(0, ...repeatFiles.map(({ number }) => number));
export const nextRepeatFile = (run: PayoutRun): string => repeatFileName(nextRepeatNumber(run));
