import { httpHandler } from '../shell/router.ts';
import { health } from './health.ts';
import { listJobErrors, listJobs, readJob } from './jobs.ts';

/** Health and jobs; this area's function also answers what no route does. */
export const routes = [health, listJobs, readJob, listJobErrors] as const;

export const handler = httpHandler(routes);
