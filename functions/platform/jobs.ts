import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { type Job, jobError } from '../../domain/platform/job.ts';
import { jobErrors, jobs } from '../../storage/platform.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { jobExample, jobView, viewJob } from './job-view.ts';

const find = async ({ store }: Context, tenant: string, jobId: string): Promise<Job> => {
  const found = await jobs.read(store, { tenant, jobId });
  if (found === undefined) throw new DomainError('not-found', 'There is no such job.');
  return found;
};

const params = z.strictObject({ id: idText });

export const readJob = route({
  method: 'GET',
  path: '/v1/jobs/{id}',
  id: 'readJob',
  summary: 'Read a job',
  description:
    'Ask again until the state is done, failed or expired. progress is the percentage of the work that is done.',
  permission: 'jobs:read',
  params,
  status: 200,
  answer: jobView,
  errors: ['not-found'],
  example: { params: { id: jobExample.id }, answer: jobExample },
  run: async ({ params: { id: jobId }, principal }, context) => {
    const found = await find(context, principal.tenant, jobId);
    return { status: 200, body: viewJob(found), version: found.version };
  },
});

export const listJobs = route({
  method: 'GET',
  path: '/v1/jobs',
  id: 'listJobs',
  summary: 'List jobs',
  permission: 'jobs:read',
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(jobView),
  errors: ['cursor-invalid'],
  example: { answer: { data: [jobExample], next: null } },
  run: async ({ query: { limit, cursor }, principal: { tenant } }, { store }) => {
    const scope = `jobs:${tenant}`;
    const page = await jobs.list(
      store,
      { tenant },
      { limit, after: decodeCursor(cursor, scope, sortKey('job_')) },
    );
    return pageAnswer(scope, page.data.map(viewJob), page.next);
  },
});

export const listJobErrors = route({
  method: 'GET',
  path: '/v1/jobs/{id}/errors',
  id: 'listJobErrors',
  summary: 'List what a job refused',
  description:
    'Every refused line, in the order of the file, with the fields that are wrong and what to do about them.',
  permission: 'jobs:read',
  params,
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(jobError),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    params: { id: jobExample.id },
    answer: {
      data: [
        {
          line: 17,
          code: 'malformed',
          fields: [{ field: 'amount', detail: 'must be decimal text' }],
          detail: 'amount must be decimal text',
        },
      ],
      next: null,
    },
  },
  run: async ({ params: { id: jobId }, query: { limit, cursor }, principal: { tenant } }, context) => {
    await find(context, tenant, jobId);
    const scope = `job-errors:${tenant}:${jobId}`;
    const page = await jobErrors.list(
      context.store,
      { tenant, jobId },
      { limit, after: decodeCursor(cursor, scope, sortKey()) },
    );
    return pageAnswer(scope, page.data, page.next);
  },
});
