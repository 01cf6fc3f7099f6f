import type { Job } from '../../domain/platform/job.ts';
import { jobs } from '../../storage/platform.ts';
import type { Context } from '../shell/context.ts';
import { watchJob } from './watch-job.ts';

/** What a job is made of that works on an uploaded file. */
type Wish = Pick<Job, 'id' | 'task' | 'bodyHash' | 'requestedBy'>;

/**
 * The job that awaits its file, or the one that the same request has made before. Undefined where another request is just
 * making it.
 */
export const announceUpload = async (
  { store, given }: Context,
  tenant: string,
  wish: Wish,
): Promise<Job | undefined> => {
  const now = given.now();
  const job: Job = {
    ...wish,
    state: 'awaiting-upload',
    counters: {},
    turn: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const key = { tenant, jobId: job.id };
  const outcome = await store.transact([jobs.creating(key, job), watchJob(tenant, job.id, now)]);
  if (outcome.done) return job;
  return outcome.existing === undefined ? jobs.read(store, key) : jobs.parse(outcome.existing);
};

/** The job as it is queued, once its file is there. Undefined where another request changed it meanwhile. */
export const queueUpload = async (
  { store, given }: Context,
  tenant: string,
  job: Job,
): Promise<Job | undefined> => {
  const now = given.now();
  const next: Job = { ...job, state: 'queued', turn: job.turn + 1, version: job.version + 1, updatedAt: now };
  const writes = [jobs.replacing({ tenant, jobId: job.id }, next), watchJob(tenant, job.id, now)];
  return (await store.transact(writes)).done ? next : undefined;
};
