import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import type { Job, JobState } from './job.ts';

type Kind = Job['task']['kind'];

/** What somebody asked for, and may take back: the others follow from changed terms, and figures would be wrong without. */
const steerable: ReadonlySet<Kind> = new Set([
  'sale-import',
  'simulation',
  'ledger-export',
  'bank-answer',
  'clock-move',
]);
const underWay: ReadonlySet<JobState> = new Set(['awaiting-upload', 'queued', 'running']);

const refuseOthers = ({ id, task }: Job): void => {
  if (!steerable.has(task.kind))
    throw new DomainError('job-not-steerable', `The job ${id} is of the kind ${task.kind}.`);
};

const touched = (job: Job, now: Instant) => ({ ...job, version: job.version + 1, updatedAt: now });

/** The job as stopped before its next step; what it has done stays. The same job where it was cancelled before. */
export const cancelJob = (job: Job, now: Instant): Job => {
  refuseOthers(job);
  if (job.state === 'cancelled') return job;
  if (!underWay.has(job.state)) throw new DomainError('job-ended', `The job ${job.id} is ${job.state}.`);
  return { ...touched(job, now), state: 'cancelled' };
};

/** The job as going on behind its last step kept. The same job where it is under way. */
export const resumeJob = (job: Job, now: Instant): Job => {
  refuseOthers(job);
  if (job.state === 'queued' || job.state === 'running') return job;
  if (job.state !== 'cancelled' && job.state !== 'failed')
    throw new DomainError('job-ended', `The job ${job.id} is ${job.state}.`);
  const { failure: _, ...rest } = touched(job, now);
  // An import that was cancelled before its file came waits for it again.
  return job.turn === 0
    ? { ...rest, state: 'awaiting-upload' }
    : { ...rest, state: 'queued', turn: job.turn + 1 };
};
