import * as z from 'zod/mini';
import { instantText } from '../domain/kernel/schema.ts';
import { job, jobError } from '../domain/platform/job.ts';
import { entity } from './entity.ts';

export const jobs = entity('job', job);
export const jobErrors = entity('jobError', jobError);

/** A moment at which something must be done: read by the minute tick, removed when it is done. */
export const dueItems = entity(
  'due',
  z.strictObject({
    id: z.string(),
    at: instantText,
    tenant: z.string(),
    what: z.literal('rescue-job'),
    subject: z.string(),
  }),
);
