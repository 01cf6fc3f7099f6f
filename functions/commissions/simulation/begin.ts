import * as z from 'zod/mini';
import { DomainError } from '../../../domain/errors.ts';
import { dayText, idText } from '../../../domain/kernel/schema.ts';
import type { Job } from '../../../domain/platform/job.ts';
import { partners } from '../../../storage/partners.ts';
import { jobs } from '../../../storage/platform.ts';
import { watchJob } from '../../platform/watch-job.ts';
import type { Context } from '../../shell/context.ts';
import { neededKey } from '../../shell/idempotency.ts';
import { idOf } from '../../shell/refer.ts';
import type { Request } from '../../shell/route.ts';
import { type Draft, objectOf, writeDraft } from './draft-file.ts';

/** Which days and whom a simulation is about: everybody, where nobody is named. */
export const period = {
  from: dayText,
  to: dayText,
  partnerIds: z.optional(z.array(idText).check(z.minLength(1), z.maxLength(100))),
};
/** The answer of a request: the job. */
export const asked = z.strictObject({ id: idText, state: z.string() });
type Asked = Pick<Request<unknown, unknown, unknown>, 'body' | 'principal' | 'idempotencyKey'>;
type Task = Extract<Job['task'], { readonly kind: 'simulation' }>;

/** The partners that are asked for, by our ids; every one that doesn't exist is named. */
export const resolvePartners = async (
  { store, given }: Context,
  tenant: string,
  wanted: readonly string[] | undefined,
): Promise<{ readonly partnerIds?: string[] }> => {
  if (wanted === undefined) return {};
  const partnerIds = wanted.map((reference) => idOf(given, tenant, 'partner', reference));
  const keys = [...new Set(partnerIds)].map((partnerId) => ({ tenant, partnerId }));
  const known = new Set((await partners.readMany(store, keys)).map(({ id }) => id));
  const fields = partnerIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/partnerIds/${index}`, detail: 'names no partner that exists' }],
  );
  if (fields.length > 0)
    throw new DomainError('reference-unknown', 'Partners that are asked for do not exist.', fields);
  return { partnerIds };
};

/** Keeps the draft and begins the job, once for each Idempotency-Key. */
export const begin = async (
  { store, given }: Context,
  { body, principal: { tenant, subject }, idempotencyKey }: Asked,
  { draft, task }: { readonly draft: Draft; readonly task: Omit<Task, 'kind' | 'object'> },
) => {
  const key = neededKey(idempotencyKey, 'A simulation needs an Idempotency-Key.');
  const id = given.naturalId('job', tenant, 'simulation', key);
  const bodyHash = given.digest({ body, plan: task.planId });
  const object = objectOf('drafts', tenant, id, `${given.digest(draft)}.json`);
  await writeDraft(object, draft);
  const now = given.now();
  const job: Job = {
    id,
    state: 'queued',
    task: { kind: 'simulation', ...task, object },
    counters: {},
    turn: 1,
    bodyHash,
    requestedBy: subject,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const outcome = await store.transact([
    jobs.creating({ tenant, jobId: id }, job),
    watchJob(tenant, id, now),
  ]);
  const standing = outcome.done ? job : await jobs.read(store, { tenant, jobId: id });
  if (standing === undefined)
    throw new DomainError('busy', 'The simulation is being requested by another request.');
  if (standing.bodyHash !== bodyHash)
    throw new DomainError('idempotency-key-reused', 'The Idempotency-Key was used for another simulation.');
  return { status: 202 as const, body: { id, state: standing.state }, location: `/v1/jobs/${id}` };
};
