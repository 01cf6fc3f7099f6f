import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/kernel/day.ts';
import { idText, instantText, nameText } from '../../domain/kernel/schema.ts';
import { bankAnswerTask, type Job } from '../../domain/platform/job.ts';
import { jobs } from '../../storage/platform.ts';
import { watchJob } from '../platform/watch-job.ts';
import { oursOf } from '../shell/clock.ts';
import type { Context } from '../shell/context.ts';
import { sizeOf, uploadUrl } from '../shell/files.ts';
import { neededKey } from '../shell/idempotency.ts';
import { route } from '../shell/route.ts';

/** How long the address takes the file. */
const uploadSeconds = 3600;
/** A statement of ten thousand bookings has some ten megabytes; reading one takes a hundred times its size in memory. */
const largest = 16 << 20;

export const answerId = 'job_01jn3q6r2w8e4t0y6u2i8o4p0a';
const id = answerId;
export const answerParams = z.strictObject({ jobId: idText });

/** Where the file goes: an address that takes it by PUT for an hour. Asking again with the same key gives a new one. */
const announced = z.strictObject({
  id: idText,
  fileName: z.string(),
  state: z.string(),
  upload: z.strictObject({ method: z.literal('PUT'), url: z.string(), expiresAt: instantText }),
});

type Wish = { readonly fileName: string; readonly key: string; readonly subject: string };

/** The job of an answer that is announced, or the one that the same request has made. */
const announce = async (
  { store, given }: Context,
  tenant: string,
  { fileName, key, subject }: Wish,
): Promise<Job> => {
  const jobId = given.naturalId('job', tenant, 'bank-answer', key);
  const now = given.now();
  const job: Job = {
    id: jobId,
    state: 'awaiting-upload',
    task: { kind: 'bank-answer', fileName, object: `bank-answers/${tenant}/${jobId}.xml` },
    counters: {},
    turn: 0,
    bodyHash: given.digest({ fileName }),
    requestedBy: subject,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const { done } = await store.transact([
    jobs.creating({ tenant, jobId }, job),
    watchJob(tenant, jobId, now),
  ]);
  const standing = done ? job : await jobs.read(store, { tenant, jobId });
  if (standing === undefined)
    throw new DomainError('busy', 'The answer is being announced by another request.');
  if (standing.bodyHash !== job.bodyHash)
    throw new DomainError('idempotency-key-reused', 'The Idempotency-Key was used for another answer.');
  return standing;
};

export const requestBankAnswer = route({
  method: 'POST',
  path: '/v1/bank-answers',
  id: 'requestBankAnswer',
  summary: "Announce a bank's answer",
  description:
    'Answers an address to PUT the file to; then start it. ISO 20022 in XML: pain.002 (versions 03 to 12), camt.053 and camt.054 (versions 02 to 12), at most 16 MB. Needs an Idempotency-Key.',
  permission: 'payouts:manage',
  body: z.strictObject({ fileName: nameText }),
  status: 201,
  answer: announced,
  errors: ['idempotency-key-missing', 'idempotency-key-reused', 'busy'],
  example: {
    body: { fileName: 'camt.053-2026-02-06.xml' },
    answer: {
      id,
      fileName: 'camt.053-2026-02-06.xml',
      state: 'awaiting-upload',
      upload: {
        method: 'PUT',
        url: `https://files.example/bank-answers/acme/${id}.xml?signature=abc`,
        expiresAt: '2026-02-06T11:15:30.000Z',
      },
    },
  },
  run: async ({ body: { fileName }, principal, idempotencyKey }, context) => {
    const { tenant, subject } = principal;
    const key = neededKey(idempotencyKey, "A bank's answer needs an Idempotency-Key.");
    const job = await announce(context, tenant, { fileName, key, subject });
    const { object } = bankAnswerTask.parse(job.task);
    const expiresAt = later(oursOf(context).given.now(), uploadSeconds * 1000);
    const upload = { method: 'PUT' as const, url: await uploadUrl(object, uploadSeconds), expiresAt };
    return {
      status: 201,
      body: { id: job.id, fileName, state: job.state, upload },
      location: `/v1/jobs/${job.id}`,
    };
  },
});

/** The job of a bank's answer. Throws `not-found`. */
export const findAnswer = async ({ store }: Context, tenant: string, jobId: string): Promise<Job> => {
  const job = await jobs.read(store, { tenant, jobId });
  if (job?.task.kind !== 'bank-answer')
    throw new DomainError('not-found', "There is no such answer of a bank's.");
  return job;
};

const mustBeThere = async (job: Job): Promise<void> => {
  const size = await sizeOf(bankAnswerTask.parse(job.task).object);
  if (size === undefined || size === 0)
    throw new DomainError('bank-answer-missing', 'No file has been uploaded, or an empty one.');
  if (size > largest)
    throw new DomainError(
      'bank-answer-too-large',
      `The file has ${size} bytes, at most ${largest} are taken.`,
    );
};

const queue = async ({ store, given }: Context, tenant: string, job: Job): Promise<Job> => {
  const now = given.now();
  const next: Job = { ...job, state: 'queued', turn: job.turn + 1, version: job.version + 1, updatedAt: now };
  const writes = [jobs.replacing({ tenant, jobId: job.id }, next), watchJob(tenant, job.id, now)];
  if (!(await store.transact(writes)).done)
    throw new DomainError('busy', 'The answer is being started by another request.');
  return next;
};

export const startBankAnswer = route({
  method: 'POST',
  path: '/v1/bank-answers/{jobId}/start',
  id: 'startBankAnswer',
  summary: "Have a bank's answer read",
  description:
    'After its file was uploaded. The job at Location shows state, counters and progress; the lines say what came of each. The same file once more changes nothing. Files are kept for thirty days, what came of their lines for good.',
  permission: 'payouts:manage',
  params: answerParams,
  status: 202,
  answer: z.strictObject({ id: idText, state: z.string() }),
  errors: ['not-found', 'bank-answer-missing', 'bank-answer-too-large', 'busy'],
  example: { params: { jobId: id }, answer: { id, state: 'queued' } },
  run: async ({ params: { jobId }, principal: { tenant } }, context) => {
    const job = await findAnswer(context, tenant, jobId);
    const isNew = job.state === 'awaiting-upload';
    if (isNew) await mustBeThere(job);
    const { state } = isNew ? await queue(context, tenant, job) : job;
    return { status: 202, body: { id: jobId, state }, location: `/v1/jobs/${jobId}` };
  },
});
