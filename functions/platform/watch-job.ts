import { type Instant, later } from '../../domain/kernel/day.ts';
import { rescueJob } from '../../domain/platform/rescue-job.ts';
import { jobs } from '../../storage/platform.ts';
import type { Write } from '../../storage/store.ts';
import { type DueWork, dueItem } from './due.ts';

/** How long after its start a job is looked at first. What is done with one that stands still: see `rescueJob`. */
const firstLook = 2 * 60_000;

/** The write by which the minute tick looks after a job: part of the transaction that begins it. */
export const watchJob = (tenant: string, jobId: string, now: Instant): Write => ({
  put: dueItem(tenant, 'rescue-job', jobId, later(now, firstLook)),
});

/** Looks after a job, and hands it on where its worker fell silent. */
export const lookAfterJob: DueWork = async ({ store, given }, { tenant, subject: jobId, at }) => {
  const job = await jobs.read(store, { tenant, jobId });
  const { job: next, lookAgainAt } = job === undefined ? {} : rescueJob(job, given.now());
  // Where the job changed meanwhile it lives, and is looked at again by the next tick.
  if (next !== undefined && !(await jobs.replace(store, { tenant, jobId }, next)).done) return at;
  return lookAgainAt;
};
