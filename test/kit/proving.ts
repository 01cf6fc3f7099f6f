import { expect } from 'vitest';
import type { Finding } from '../../domain/ledger/proof/finding.ts';
import type { Verdict } from '../../domain/ledger/proof/proof.ts';
import { prove } from '../../functions/ledger/on-proof-requested.ts';
import { lookAfterJob } from '../../functions/platform/watch-job.ts';
import type { Context } from '../../functions/shell/context.ts';
import { jobs } from '../../storage/platform.ts';
import type { Road } from './road.ts';

type Queue = Parameters<typeof prove>;
const lambda = { getRemainingTimeInMillis: () => 600_000 } as unknown as Queue[2];

/** The message by which the bus hands a job to its worker. */
const handing = (tenant: string, jobId: string, turn: number): Queue[1] =>
  ({
    Records: [{ messageId: jobId, body: JSON.stringify({ detail: { tenant, jobId, turn } }) }],
  }) as unknown as Queue[1];

/** Hands a proof's job to the worker, as often as the bus would; answers whether nothing failed. */
export const workOn = async (context: Context, tenant: string, jobId: string): Promise<boolean> => {
  const job = await jobs.read(context.store, { tenant, jobId });
  if (job === undefined) return true;
  const { batchItemFailures } = await prove(context, handing(tenant, jobId, job.turn), lambda);
  return batchItemFailures.length === 0;
};

/** Hands every proof that waits to its worker, each turn once, as the bus would; false where there was none. */
export const proveAll = async (
  context: Context,
  tenant: string,
  handed: Map<string, number>,
): Promise<boolean> => {
  const open = (await jobs.all(context.store, { tenant })).filter(
    ({ id, turn, state, task }) =>
      task.kind === 'proof' && (state === 'queued' || state === 'running') && handed.get(id) !== turn,
  );
  for (const { id, turn } of open) {
    handed.set(id, turn);
    await workOn(context, tenant, id);
  }
  return open.length > 0;
};

/** The same context some time later. */
export const laterBy = ({ store, given }: Context, milliseconds: number): Context => ({
  store,
  given: { ...given, now: () => new Date(Date.parse(given.now()) + milliseconds).toISOString() },
});

/** Begins a proof by the API. */
export const begin = async (road: Road, body: object = {}): Promise<string> => {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  return (await road.must('POST /v1/proofs', body, { as: 'finance', headers })).body.id;
};

/** Works on a proof until it has ended; in its pauses the tick takes it up again, minutes later. `between` happens in each. */
export const finish = async (
  road: Road,
  jobId: string,
  between: () => Promise<unknown> = async () => undefined,
): Promise<Verdict> => {
  const { context, tenant } = road;
  for (let round = 1; round < 12; round += 1) {
    const then = laterBy(context, round * 180_000);
    expect(await workOn(then, tenant, jobId)).toBe(true);
    const { body } = await road.must(`GET /v1/proofs/${jobId}`, undefined, { as: 'auditor' });
    if (body.state === 'done') return body.verdict;
    await between();
    const due = { id: 'rescue', at: then.given.now(), tenant, what: 'rescue-job' as const, subject: jobId };
    await lookAfterJob(laterBy(context, (round + 1) * 180_000), due);
  }
  throw new Error('the proof does not end');
};

/** The verdict on a road's ledger. */
export const proofOf = async (road: Road, body: object = {}): Promise<Verdict> =>
  finish(road, await begin(road, body));

/** What was found, in short: kind, window, what must be and what stands there. */
export const brief = ({ kind, window, expected, posted }: Finding): string =>
  [kind, window, expected, posted].filter((part) => part !== undefined).join(' ');
