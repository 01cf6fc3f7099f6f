import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText, instantText } from '../../domain/kernel/schema.ts';
import { jobs } from '../../storage/platform.ts';
import { resultsObject } from '../sales/import-results.ts';
import { fileAddress } from '../shell/file-address.ts';
import { route } from '../shell/route.ts';
import { jobExample } from './job-view.ts';

const part = z.string().check(z.regex(/^[1-9]\d{0,5}$/, { error: 'must be the number of a file' }));

export const readJobResults = route({
  method: 'GET',
  path: '/v1/jobs/{id}/results/{part}',
  id: 'readJobResults',
  summary: 'Fetch what every line of an import came to',
  description:
    'An address that gives a CSV file for five minutes: for every line its outcome (created, corrected, unchanged, late, refused), the sale’s id, and the reason of a refusal. counters.results of the job says how many files there are by now; each has up to a thousand lines and is kept for thirty days.',
  permission: 'jobs:read',
  params: z.strictObject({ id: idText, part }),
  status: 200,
  answer: z.strictObject({ url: z.string(), expiresAt: instantText }),
  errors: ['not-found', 'document-missing'],
  example: {
    params: { id: jobExample.id, part: '1' },
    answer: {
      url: 'https://files.example/imports/acme/job_5c0q/results-000001.csv?signature=abc',
      expiresAt: '2026-02-25T10:20:42.002Z',
    },
  },
  run: async ({ params: { id: jobId, part: wanted }, principal: { tenant } }, context) => {
    const job = await jobs.read(context.store, { tenant, jobId });
    if (job === undefined) throw new DomainError('not-found', 'There is no such job.');
    if (Number(wanted) > (job.counters['results'] ?? 0))
      throw new DomainError('document-missing', `The job ${jobId} has no results ${wanted} yet.`);
    const object = resultsObject(tenant, jobId, Number(wanted));
    return { status: 200, body: await fileAddress(context, object, `${jobId}-${wanted}.csv`) };
  },
});
