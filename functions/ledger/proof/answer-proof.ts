import { later } from '../../../domain/kernel/day.ts';
import type { Proof } from '../../../domain/ledger/proof/proof.ts';
import { proofs } from '../../../storage/ledger.ts';
import type { DueWork } from '../../platform/due.ts';
import { answerTask } from '../../shell/workflows.ts';

const glance = 60_000;

/** Tells the tasks that wait that there is a verdict. Nothing waits by a token that was told before, or has ended. */
export const answerWith = async ({ tokens, verdict }: Proof): Promise<void> => {
  if (verdict === undefined) return;
  for (const token of tokens) await answerTask(token, { outcome: verdict.outcome });
};

/** The tick's part: a verdict of which its task may not have heard. It looks again until there is one. */
export const answerProof: DueWork = async ({ store, given }, { tenant, subject: jobId }) => {
  const proof = await proofs.read(store, { tenant, jobId });
  if (proof === undefined) return undefined;
  await answerWith(proof);
  return proof.verdict === undefined ? later(given.now(), glance) : undefined;
};
