import { type Instant, later } from '../kernel/day.ts';
import type { Job } from './job.ts';

/** A worker keeps each step; one that kept nothing for so long is dead. */
const silence = 2 * 60_000;
/** How long an import waits for its file, and how often it is looked at meanwhile. */
const patience = 24 * 3_600_000;
const glance = 10 * 60_000;

/** What the tick does with a job: the job as changed, and when to look again (never, where it has ended). */
type Rescue = { readonly job?: Job; readonly lookAgainAt?: Instant };

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** Hands a job whose worker fell silent to another one, and gives up an import whose file never came. */
export const rescueJob = (job: Job, now: Instant): Rescue => {
  const touched = { ...job, version: job.version + 1, updatedAt: now };
  if (job.state === 'awaiting-upload') {
    const end = later(job.createdAt, patience);
    return end <= now
      ? { job: { ...touched, state: 'expired' } }
      : { lookAgainAt: earlier(end, later(now, glance)) };
  }
  if (job.state !== 'queued' && job.state !== 'running') return {};
  const dead = later(job.updatedAt, silence);
  return dead <= now
    ? { job: { ...touched, turn: job.turn + 1 }, lookAgainAt: later(now, silence) }
    : { lookAgainAt: dead };
};
