import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { dayText, idText } from '../../domain/kernel/schema.ts';
import { type Proof, proof, verdict } from '../../domain/ledger/proof/proof.ts';
import { jobStates } from '../../domain/platform/job.ts';
import { proofs } from '../../storage/ledger.ts';
import { jobs } from '../../storage/platform.ts';
import { neededKey } from '../shell/idempotency.ts';
import { route } from '../shell/route.ts';
import { endsAfterItBegins } from './period.ts';
import { beginProof } from './proof/begin-proof.ts';

const { id, from, to, requestedBy, createdAt, updatedAt } = proof.shape;

/** A proof as it is shown: how far its job is, and the verdict once it is there. */
const proofView = z.strictObject({
  id,
  from,
  to,
  requestedBy,
  state: z.enum(jobStates),
  counters: z.record(z.string(), z.int()),
  verdict: z.optional(verdict),
  createdAt,
  updatedAt,
});

type Standing = Pick<z.infer<typeof proofView>, 'state' | 'counters'>;

const viewProof = (
  { tokens: _, bodyHash: __, version: ___, ...rest }: Proof,
  { state, counters }: Standing,
): z.infer<typeof proofView> => ({ ...rest, state, counters });

const example = {
  id: 'job_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  requestedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  createdAt: '2026-02-25T10:15:30.120Z',
  updatedAt: '2026-02-25T10:17:02.002Z',
};
const verdictExample = {
  outcome: 'different' as const,
  sales: 48_211,
  partners: 120,
  windows: 1_904,
  entries: 9_412,
  found: 1,
  findings: [
    {
      kind: 'amount' as const,
      partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      planId: 'resellers',
      component: 'accessories',
      window: '2026-02',
      currency: 'EUR',
      expected: '84.5',
      posted: '84.51',
      line: '17-0',
      detail: 'what was posted is not what the sales come to',
    },
  ],
  at: '2026-02-25T10:17:02.002Z',
};

export const startProof = route({
  method: 'POST',
  path: '/v1/proofs',
  id: 'startProof',
  summary: 'Prove the ledger',
  description:
    'Values every accepted sale anew under the terms in force, sums up what each window must be worth without the ledger’s own sums, and compares that with every posted line. Windows that have days from `from` to `to`, all where that is left out; all sales are read all the same, since a year reaches over its months. Needs an Idempotency-Key. A payout run does this by itself.',
  permission: 'ledger:prove',
  body: z.strictObject({ from: z.optional(dayText), to: z.optional(dayText) }).check(endsAfterItBegins),
  status: 202,
  answer: proofView,
  errors: ['idempotency-key-missing', 'idempotency-key-reused', 'busy'],
  example: { body: {}, answer: { ...example, state: 'queued', counters: {} } },
  run: async ({ body, principal: { tenant, subject }, idempotencyKey }, context) => {
    const key = neededKey(idempotencyKey, 'A proof needs an Idempotency-Key.');
    const jobId = context.given.naturalId('job', tenant, 'proof', 'asked', key);
    const begun = await beginProof(context, tenant, { ...body, id: jobId, requestedBy: subject });
    const job = await jobs.read(context.store, { tenant, jobId });
    return {
      status: 202,
      body: viewProof(begun, job ?? { state: 'queued', counters: {} }),
      location: `/v1/proofs/${jobId}`,
    };
  },
});

export const readProof = route({
  method: 'GET',
  path: '/v1/proofs/{jobId}',
  id: 'readProof',
  summary: 'Read a proof and its verdict',
  description:
    'Ask again until there is a verdict: proven, different (findings name partner, window, line and sales), or unsettled (what differs was still moving: prove again). The first hundred findings are kept, found counts all. A peers’ mean can’t be recomputed once it is frozen: what was measured against it is proven, not the mean itself.',
  permission: 'ledger:prove',
  params: z.strictObject({ jobId: idText }),
  status: 200,
  answer: proofView,
  errors: ['not-found'],
  example: {
    params: { jobId: example.id },
    answer: {
      ...example,
      state: 'done',
      counters: { sales: 48_211, partners: 120, windows: 1_904, entries: 9_412, reads: 10_960 },
      verdict: verdictExample,
    },
  },
  run: async ({ params: { jobId }, principal: { tenant } }, { store }) => {
    const [found, job] = await Promise.all([
      proofs.read(store, { tenant, jobId }),
      jobs.read(store, { tenant, jobId }),
    ]);
    if (found === undefined || job === undefined)
      throw new DomainError('not-found', 'There is no such proof.');
    return { status: 200, body: viewProof(found, job) };
  },
});
