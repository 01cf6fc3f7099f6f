import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { jobs } from '../../storage/platform.ts';
import { queueUpload } from '../platform/upload-job.ts';
import { sizeOf } from '../shell/files.ts';
import { route } from '../shell/route.ts';

const started = z.strictObject({ id: idText, state: z.string() });

/** A file of a gigabyte is some ten million sales: more is a mistake. */
const largest = 1 << 30;

export const startImport = route({
  method: 'POST',
  path: '/v1/sale-imports/{jobId}/start',
  id: 'startSaleImport',
  summary: 'Start an import after its file was uploaded',
  description:
    'The job at Location shows state, counters and progress; its refused lines are listed with their reasons. Starting again changes nothing.',
  permission: 'sales:import',
  params: z.strictObject({ jobId: idText }),
  status: 202,
  answer: started,
  errors: ['not-found', 'import-file-missing', 'import-file-too-large', 'busy'],
  example: {
    params: { jobId: 'job_01jmz4k8q2w6e0r4t8y2u6i0p4' },
    answer: { id: 'job_01jmz4k8q2w6e0r4t8y2u6i0p4', state: 'queued' },
  },
  run: async ({ params, principal }, context) => {
    const { tenant } = principal;
    const { jobId } = params;
    const job = await jobs.read(context.store, { tenant, jobId });
    if (job === undefined || job.task.kind !== 'sale-import')
      throw new DomainError('not-found', 'There is no such import.');
    const answer = (state: string) => ({
      status: 202 as const,
      body: { id: jobId, state },
      location: `/v1/jobs/${jobId}`,
    });
    if (job.state !== 'awaiting-upload') return answer(job.state);
    const size = await sizeOf(job.task.object);
    if (size === undefined || size === 0)
      throw new DomainError(
        'import-file-missing',
        'No file has been uploaded for the import, or an empty one.',
      );
    if (size > largest)
      throw new DomainError(
        'import-file-too-large',
        `The file has ${size} bytes, at most ${largest} are taken.`,
      );
    const next = await queueUpload(context, tenant, job);
    if (next === undefined) throw new DomainError('busy', 'The import is being started by another request.');
    return answer(next.state);
  },
});
