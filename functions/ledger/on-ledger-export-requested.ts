import { type Job, ledgerExportTask } from '../../domain/platform/job.ts';
import { type Advance, jobWorker } from '../platform/job-worker.ts';
import { queueHandler } from '../shell/consumer.ts';
import { type Place, place, writePart } from './export/write-part.ts';

const placeOf = ({ cursor }: Job): Place =>
  cursor === undefined ? { files: 0 } : place.parse(JSON.parse(cursor));

const advance: Advance = async (context, tenant, job) => {
  const wanted = ledgerExportTask.parse(job.task);
  const { partners = 0, entries = 0 } = job.counters;
  const part = await writePart(context, { tenant, jobId: job.id, wanted }, placeOf(job));
  const counters = { partners: partners + part.partners, entries: entries + part.entries, files: part.files };
  if (part.next === undefined) return { state: 'done', counters };
  return { state: 'running', counters, cursor: JSON.stringify({ files: part.files, ...part.next }) };
};

/** Works on the queue of these jobs. */
export const exportLedger = jobWorker('ledger-export', advance);
export const handler = queueHandler(exportLedger);
