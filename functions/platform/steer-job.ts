import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/kernel/day.ts';
import { idText } from '../../domain/kernel/schema.ts';
import type { Job } from '../../domain/platform/job.ts';
import { cancelJob, resumeJob } from '../../domain/platform/steer-job.ts';
import { jobs } from '../../storage/platform.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { jobExample, jobView, viewJob } from './job-view.ts';
import { watchJob } from './watch-job.ts';

const params = z.strictObject({ id: idText });
type Asked = Request<z.infer<typeof params>, undefined, undefined>;

const common = {
  method: 'POST',
  permission: 'jobs:manage',
  params,
  status: 200,
  answer: jobView,
  errors: ['not-found', 'job-not-steerable', 'job-ended', 'version-stale', 'busy'],
} as const;

/** Changes a job by a rule; asking for what stands already changes nothing. A worker between two steps finds the change. */
const steer = (
  { params: { id: jobId }, principal: { tenant }, ifMatch }: Asked,
  { store, given }: Context,
  rule: (job: Job, now: Instant) => Job,
) =>
  untilDone('The job', async () => {
    const job = await jobs.read(store, { tenant, jobId });
    if (job === undefined) throw new DomainError('not-found', 'There is no such job.');
    mustMatch(ifMatch, job.version, 'The job is');
    const now = given.now();
    const next = rule(job, now);
    if (next !== job) {
      const writes = [jobs.replacing({ tenant, jobId }, next), watchJob(tenant, jobId, now)];
      if (!(await store.transact(writes)).done) return undefined;
    }
    return { status: 200 as const, body: viewJob(next), version: next.version };
  });

export const cancelJobRoute = route({
  ...common,
  path: '/v1/jobs/{id}/cancellation',
  id: 'cancelJob',
  summary: 'Cancel a job',
  description:
    'It stops before its next step. What it has done stays: an import’s lines are taken in up to there, and a resumption goes on behind them. Jobs that follow from changed terms cannot be cancelled.',
  example: {
    params: { id: jobExample.id },
    answer: { ...jobExample, state: 'cancelled', version: 15 },
  },
  run: (request, context) => steer(request, context, cancelJob),
});

export const resumeJobRoute = route({
  ...common,
  path: '/v1/jobs/{id}/resumption',
  id: 'resumeJob',
  summary: 'Resume a job',
  description: 'One that was cancelled or failed goes on behind its last step; nothing is done twice.',
  example: { params: { id: jobExample.id }, answer: { ...jobExample, state: 'queued', version: 16 } },
  run: (request, context) => steer(request, context, resumeJob),
});
