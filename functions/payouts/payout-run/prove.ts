import * as z from 'zod/mini';
import { beginProof } from '../../ledger/proof/begin-proof.ts';
import { step } from '../../shell/step.ts';
import { proofIdOf } from '../proof-of-run.ts';
import { current } from './current.ts';
import { runInput } from './input.ts';

/** Has the ledger proven, once per attempt; the workflow waits until the token is answered. */
export const handler = step(
  z.extend(runInput, { token: z.string() }),
  async (context, { token, ...input }) => {
    const { run } = await current(context, input);
    const id = proofIdOf(context, input.tenant, run);
    await beginProof(context, input.tenant, { id, requestedBy: run.requestedBy, token });
    return {};
  },
);
