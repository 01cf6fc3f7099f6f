import * as z from 'zod/mini';
import { dayText, idText, instantText } from '../../kernel/schema.ts';
import { type Finding, finding } from './finding.ts';

/**
 * How a proof ended. `proven`: every window is worth what its sales come to. `different`: something is not as it must be.
 * `unsettled`: what differs was still moving. `found` counts all findings, of which the first are kept.
 */
export const verdict = z.strictObject({
  outcome: z.enum(['proven', 'different', 'unsettled']),
  sales: z.int(),
  partners: z.int(),
  windows: z.int(),
  entries: z.int(),
  found: z.int(),
  findings: z.array(finding),
  at: instantText,
});
export type Verdict = z.infer<typeof verdict>;

/**
 * A proof that the ledger says what the accepted sales come to: of the windows that have days from `from` to `to`, of all
 * where that is left out. The job of the same id does it. `tokens` are those of workflow tasks that wait for its verdict.
 */
export const proof = z.strictObject({
  id: idText,
  from: z.optional(dayText),
  to: z.optional(dayText),
  bodyHash: z.string(),
  requestedBy: z.string(),
  tokens: z.array(z.string()),
  verdict: z.optional(verdict),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type Proof = z.infer<typeof proof>;

/** So many findings are kept: who mends them proves again. */
export const mostFindings = 100;

type Counted = Omit<Verdict, 'outcome'>;

/** The verdict on what was found. */
export const verdictOn = (counted: Counted): Verdict => {
  const isMoving = ({ kind }: Finding) => kind === 'unsettled';
  const { found, findings } = counted;
  const outcome = found === 0 ? 'proven' : findings.every(isMoving) ? 'unsettled' : 'different';
  return { outcome, ...counted };
};
