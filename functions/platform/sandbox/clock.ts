import * as z from 'zod/mini';
import { isSandbox } from '../../../domain/access/sandbox.ts';
import { DomainError } from '../../../domain/errors.ts';
import { type Instant, later } from '../../../domain/kernel/day.ts';
import { idText, instantText } from '../../../domain/kernel/schema.ts';
import { type Clock, checkMove } from '../../../domain/platform/clock.ts';
import type { Job } from '../../../domain/platform/job.ts';
import { clocks, jobs } from '../../../storage/platform.ts';
import type { Context } from '../../shell/context.ts';
import { neededKey } from '../../shell/idempotency.ts';
import { type Request, route } from '../../shell/route.ts';
import { untilDone } from '../../shell/until-done.ts';
import { jobExample, jobView, viewJob } from '../job-view.ts';
import { watchJob } from '../watch-job.ts';

const days = z.int().check(z.minimum(1), z.maximum(3_660));
const body = z.strictObject({ to: z.optional(instantText), days: z.optional(days) }).check(
  z.refine(({ to, days: by }) => (to === undefined) !== (by === undefined), {
    error: 'must name either to or days',
  }),
);
type Asked = Request<undefined, undefined, z.infer<typeof body>>;

/** The clock of the principal's sandbox. */
const clockOf = async ({ store }: Context, tenant: string): Promise<Clock> => {
  const clock = isSandbox(tenant) ? await clocks.read(store, { tenant }) : undefined;
  if (clock === undefined) throw new DomainError('not-a-sandbox', 'Only a sandbox has a clock of its own.');
  return clock;
};

const jobOf = async ({ store }: Context, tenant: string, jobId: string | undefined) =>
  jobId === undefined ? undefined : jobs.read(store, { tenant, jobId });

export const readClock = route({
  method: 'GET',
  path: '/v1/sandbox/clock',
  id: 'readSandboxClock',
  summary: 'Read what the clock of the sandbox shows',
  description: 'It goes as time goes, so far ahead as it was moved. moveJobId is the job that moved it last.',
  permission: 'sandbox:read',
  status: 200,
  answer: z.strictObject({ now: instantText, aheadSeconds: z.int(), moveJobId: z.optional(idText) }),
  errors: ['not-a-sandbox'],
  example: {
    answer: { now: '2026-04-01T08:00:00.000Z', aheadSeconds: 3_024_000, moveJobId: jobExample.id },
  },
  run: async ({ principal: { tenant } }, context) => {
    const { ahead, move } = await clockOf(context, tenant);
    const shown = { now: context.given.now(), aheadSeconds: Math.floor(ahead / 1000) };
    return { status: 200, body: move === undefined ? shown : { ...shown, moveJobId: move } };
  },
});

const newJob = (
  id: string,
  to: Instant,
  now: Instant,
  by: { bodyHash: string; requestedBy: string },
): Job => ({
  id,
  state: 'queued',
  task: { kind: 'clock-move', to },
  counters: { ran: 0 },
  turn: 1,
  ...by,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

const begin = async (
  { body: wish, principal, idempotencyKey }: Asked,
  context: Context,
): Promise<Job | undefined> => {
  const { store, given } = context;
  const { tenant, subject } = principal;
  const clock = await clockOf(context, tenant);
  const key = neededKey(idempotencyKey, 'A move of the clock needs an Idempotency-Key.');
  const jobId = given.naturalId('job', tenant, 'clock-move', key);
  const bodyHash = given.digest(wish);
  const standing = await jobOf(context, tenant, jobId);
  if (standing !== undefined) {
    if (standing.bodyHash === bodyHash) return standing;
    throw new DomainError('idempotency-key-reused', 'The Idempotency-Key was used for another move.');
  }
  const before = await jobOf(context, tenant, clock.move);
  if (before?.state === 'queued' || before?.state === 'running')
    throw new DomainError('clock-moving', `The job ${before.id} moves the clock at this moment.`);
  const now = given.now();
  const to =
    wish.to === undefined ? later(now, (wish.days ?? 0) * 86_400_000) : new Date(wish.to).toISOString();
  checkMove(to, now);
  const job = newJob(jobId, to, now, { bodyHash, requestedBy: subject });
  const { done } = await store.transact([
    jobs.creating({ tenant, jobId }, job),
    clocks.replacing({ tenant }, { ...clock, move: jobId, version: clock.version + 1 }),
    watchJob(tenant, jobId, now),
  ]);
  return done ? job : undefined;
};

export const moveClock = route({
  method: 'POST',
  path: '/v1/sandbox/clock',
  id: 'moveSandboxClock',
  summary: 'Move the clock of the sandbox',
  description:
    'Forward, to an instant or by days. The job goes from one due moment to the next and does what is due, in order: expiries, reminders, escalations, holds, window closes, payouts, retries of webhooks. It waits until what it began has ended, as far as no person is asked. GET /v1/sandbox/runs says what ran. Needs an Idempotency-Key.',
  permission: 'sandbox:manage',
  body,
  status: 202,
  answer: jobView,
  errors: [
    'not-a-sandbox',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'clock-goes-back',
    'clock-moving',
    'busy',
  ],
  example: {
    body: { days: 31 },
    answer: {
      id: jobExample.id,
      kind: 'clock-move',
      state: 'queued',
      counters: { ran: 0 },
      requestedBy: jobExample.requestedBy,
      version: 1,
      createdAt: jobExample.createdAt,
      updatedAt: jobExample.createdAt,
    },
  },
  run: async (request, context) => {
    const job = await untilDone('The clock', () => begin(request, context));
    return { status: 202, body: viewJob(job), version: job.version, location: `/v1/jobs/${job.id}` };
  },
});
