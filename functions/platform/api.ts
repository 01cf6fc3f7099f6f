import { httpHandler } from '../shell/router.ts';
import { readCalendar, setCalendar } from './calendar.ts';
import { createFile, readFile } from './files.ts';
import { health } from './health.ts';
import { readJobResults } from './job-results.ts';
import { listJobErrors, listJobs, readJob } from './jobs.ts';
import { moveClock, readClock } from './sandbox/clock.ts';
import { listEmails, listRuns } from './sandbox/lists.ts';
import { openSandbox } from './sandbox/open.ts';
import { cancelJobRoute, resumeJobRoute } from './steer-job.ts';

/** Health, jobs, the calendar, files and the sandbox; this area's function also answers what no route does. */
export const routes = [
  health,
  listJobs,
  readJob,
  listJobErrors,
  readJobResults,
  cancelJobRoute,
  resumeJobRoute,
  readCalendar,
  setCalendar,
  createFile,
  readFile,
  openSandbox,
  readClock,
  moveClock,
  listRuns,
  listEmails,
] as const;

export const handler = httpHandler(routes);
