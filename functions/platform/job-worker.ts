import * as z from 'zod/mini';
import type { Job } from '../../domain/platform/job.ts';
import { jobs } from '../../storage/platform.ts';
import { signedBy } from '../shell/actor.ts';
import { contextOf } from '../shell/clock.ts';
import { type Consumer, consuming } from '../shell/consumer.ts';
import type { Context } from '../shell/context.ts';

/** What one step of a job came to: written with the job before the next step is taken. */
export type Step = Partial<Pick<Job, 'cursor' | 'counters' | 'progress' | 'failure'>> & {
  readonly state: 'running' | 'done' | 'failed';
  /** Nothing is to be done for a while: the tick takes the job up again as one whose worker fell silent. */
  readonly pause?: true;
};

/** Does the part of the job after its cursor. May be done twice after a crash, so its effects must repeat harmlessly. */
export type Advance = (context: Context, tenant: string, job: Job) => Promise<Step>;

const handedOver = z.object({ tenant: z.string(), jobId: z.string(), turn: z.int() });

/** Time that is kept in hand so that a step in progress ends before the function does. */
const reserve = 60_000;

/** Writes what a step came to; undefined where another worker wrote meanwhile: that one goes on, this one stops. */
const keep = async (
  context: Context,
  tenant: string,
  job: Job,
  step: Partial<Job>,
): Promise<Job | undefined> => {
  // A sandbox's clock may have been moved while the step was taken.
  const { store, given } = await contextOf(context, tenant);
  const next: Job = { ...job, ...step, version: job.version + 1, updatedAt: given.now() };
  return (await jobs.replace(store, { tenant, jobId: job.id }, next)).done ? next : undefined;
};

const work = async (
  given: Context,
  { tenant, jobId, turn }: z.infer<typeof handedOver>,
  left: () => number,
  advance: Advance,
): Promise<void> => {
  let job: Job | undefined = await jobs.read(given.store, { tenant, jobId });
  // A later turn has its own message, and an ended job needs none.
  if (job === undefined || job.turn !== turn || (job.state !== 'queued' && job.state !== 'running')) return;
  while (job !== undefined && (job.state === 'queued' || job.state === 'running')) {
    if (left() < reserve) {
      // The next turn is told to the queue by the change itself.
      await keep(given, tenant, job, { turn: job.turn + 1 });
      return;
    }
    const signed = signedBy(given, { subject: job.requestedBy, by: job.id });
    const { pause, ...step } = await advance(signed, tenant, job);
    job = await keep(signed, tenant, job, step);
    if (pause === true) return;
  }
};

/**
 * Works on a queue of jobs of one kind: takes a job from its cursor, step by step, and keeps each step. A message
 * that fails comes again; a worker that dies is followed by another that begins at the last step kept.
 */
export const jobWorker = (kind: Job['task']['kind'], advance: Advance): Consumer =>
  consuming(kind, handedOver, async (context, told, lambda) => {
    await work(context, told, () => lambda.getRemainingTimeInMillis(), advance);
    return 'done';
  });
