import type { Instant } from '../../domain/kernel/day.ts';
import { dueItems } from '../../storage/platform.ts';
import type { Write } from '../../storage/store.ts';

/** How long after its start a job is looked at first. What is done with one that stands still: see `rescueJob`. */
const firstLook = 2 * 60_000;

/** The write by which the minute tick looks after a job: part of the transaction that begins it. */
export const watchJob = (tenant: string, jobId: string, now: Instant): Write => {
  const at = new Date(Date.parse(now) + firstLook).toISOString();
  return {
    put: dueItems.item(
      { at, tenant, id: jobId },
      { id: jobId, at, tenant, what: 'rescue-job', subject: jobId },
    ),
  };
};
