import { DomainError } from '../../../domain/errors.ts';
import type { Proof } from '../../../domain/ledger/proof/proof.ts';
import type { Job } from '../../../domain/platform/job.ts';
import { proofs } from '../../../storage/ledger.ts';
import { jobs } from '../../../storage/platform.ts';
import { dueItem } from '../../platform/due.ts';
import { watchJob } from '../../platform/watch-job.ts';
import type { Context } from '../../shell/context.ts';
import { untilDone } from '../../shell/until-done.ts';

/** What is to be proven, who wants it, and the token of a workflow's task that waits for it. `id` is the job's. */
type ProofWish = Pick<Proof, 'id' | 'from' | 'to' | 'requestedBy'> & { readonly token?: string };

const begin = async (
  { store, given }: Context,
  tenant: string,
  { token, ...wish }: ProofWish,
): Promise<Proof | undefined> => {
  const now = given.now();
  const { from, to } = wish;
  const common = { requestedBy: wish.requestedBy, version: 1, createdAt: now, updatedAt: now };
  const proof: Proof = {
    ...wish,
    ...common,
    bodyHash: given.digest({ from, to }),
    tokens: token === undefined ? [] : [token],
  };
  const job: Job = {
    id: wish.id,
    state: 'queued',
    task: { kind: 'proof' },
    counters: {},
    turn: 1,
    ...common,
  };
  const { done } = await store.transact([
    proofs.creating({ tenant, jobId: wish.id }, proof),
    jobs.creating({ tenant, jobId: wish.id }, job),
    watchJob(tenant, wish.id, now),
  ]);
  return done ? proof : undefined;
};

/** A task that is tried again waits by another token. The verdict may be there by now: then the tick tells it. */
const addToken = async (
  { store, given }: Context,
  tenant: string,
  standing: Proof,
  token: string,
): Promise<Proof | undefined> => {
  if (standing.tokens.includes(token)) return standing;
  const now = given.now();
  const next = {
    ...standing,
    tokens: [...standing.tokens, token],
    version: standing.version + 1,
    updatedAt: now,
  };
  const { done } = await store.transact([
    proofs.replacing({ tenant, jobId: standing.id }, next),
    { put: dueItem(tenant, 'answer-proof', standing.id, now) },
  ]);
  return done ? next : undefined;
};

/** Begins a proof; one that was begun under the id before is answered as it stands. Throws `idempotency-key-reused`. */
export const beginProof = (context: Context, tenant: string, wish: ProofWish): Promise<Proof> =>
  untilDone('The proof', async () => {
    const standing = await proofs.read(context.store, { tenant, jobId: wish.id });
    if (standing === undefined) return begin(context, tenant, wish);
    const { from, to, token } = wish;
    if (standing.bodyHash !== context.given.digest({ from, to }))
      throw new DomainError('idempotency-key-reused', 'The Idempotency-Key was used for another proof.');
    return token === undefined ? standing : addToken(context, tenant, standing, token);
  });
