import * as z from 'zod/mini';
import { instantText } from '../domain/kernel/schema.ts';
import { calendar } from '../domain/platform/calendar.ts';
import { clock, clockRun } from '../domain/platform/clock.ts';
import { ownedFile } from '../domain/platform/file.ts';
import { job, jobError } from '../domain/platform/job.ts';
import { notice } from '../domain/platform/notice.ts';
import { entity } from './entity.ts';

export const jobs = entity('job', job);
export const jobErrors = entity('jobError', jobError);

export const notices = entity('notice', notice);

/** What can be due. Each kind is done by one handler of the tick. */
const dueKinds = [
  'rescue-job',
  'escalate-approval',
  'answer-approval',
  'watch-deal',
  'watch-request',
  'expire-deal',
  'remind-deal',
  'stall-deal',
  'start-payout',
  'mature',
  'close-windows',
  'watch-dispute',
  'watch-task',
  'watch-untouched',
  'spread-task-rule',
  'answer-proof',
  'deliver-webhook',
  'wake-webhooks',
  'settle-merge',
] as const;
export type DueKind = (typeof dueKinds)[number];

const due = z.strictObject({
  id: z.string(),
  at: instantText,
  tenant: z.string(),
  what: z.enum(dueKinds),
  subject: z.string(),
  /** How often it was looked at before, and had to wait. */
  again: z.optional(z.int()),
});

/** A moment at which something must be done: read by the minute tick, removed when it is done. */
export const dueItems = entity('due', due);
/** The same in a sandbox, whose moments are those of its own clock. */
export const sandboxDueItems = entity('sandboxDue', due);

/** Files that forms name. */
export const files = entity('file', ownedFile);

/** When a tenant's people work. */
export const calendars = entity('calendar', calendar);

export const clocks = entity('clock', clock);
export const clockRuns = entity('clockRun', clockRun);
