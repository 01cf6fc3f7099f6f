import { DomainError } from '../../domain/errors.ts';
import { type Job, type JobError, saleImportTask } from '../../domain/platform/job.ts';
import { missingColumns } from '../../domain/sales/read-line.ts';
import { jobErrors } from '../../storage/platform.ts';
import { type Valuing, valuingFor } from '../commissions/valuing.ts';
import { type Advance, jobWorker, type Step } from '../platform/job-worker.ts';
import { queueHandler } from '../shell/consumer.ts';
import type { Context } from '../shell/context.ts';
import { readBytes, sizeOf } from '../shell/files.ts';
import { inParallel } from '../shell/parallel.ts';
import { type ImportLine, type ImportOf, importLine, refusedBy } from './import-line.ts';
import { doneBefore } from './import-mark.ts';
import { type LineResult, writeResults } from './import-results.ts';
import { readColumns, readLines } from './read-csv.ts';
import { report } from './report.ts';
import { reportReturn } from './returns.ts';

/** Lines per step: a step is kept when it is done, so this is what a crash repeats at most. */
const stepLines = 1_000;
const stepBytes = 2 << 20;
const headBytes = 64 << 10;
/** Lines under way at once. */
const width = 48;

type Outcome = 'created' | 'corrected' | 'unchanged' | 'late' | 'refused';

type Done = {
  readonly outcome: Outcome;
  readonly sale: { readonly id: string; readonly importedBy?: string | undefined };
};
type Taken = Parameters<typeof doneBefore>[1] & { readonly externalId: string };
type Result = LineResult & { readonly outcome: Outcome; readonly refused?: JobError };

/** A line that this job wrote before it was killed counts as written, not as a repetition. */
const counted = (line: number, { outcome, sale }: Done, one: Taken): Result => ({
  line,
  outcome: outcome === 'unchanged' ? (doneBefore(sale.importedBy, one) ?? outcome) : outcome,
  saleId: sale.id,
  externalId: one.externalId,
});

const refusedLine = (refused: JobError): Result => {
  const { line, code, detail } = refused;
  return { line, outcome: 'refused', code, detail, refused };
};

const takeLine = async (
  context: Context,
  tenant: string,
  one: ImportLine,
  valuing: Valuing,
): Promise<Result> => {
  if ('refused' in one) return refusedLine(one.refused);
  const { line } = one;
  try {
    if ('back' in one) return counted(line, await reportReturn(context, tenant, one.back), one.back);
    return counted(line, await report(context, tenant, one.sale, valuing), one.sale);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refusedLine(refusedBy(line, error));
  }
};

/** Reports the lines and keeps what was refused, line by line. Sales go before returns, which may need them. */
const takeLines = async (
  context: Context,
  of: ImportOf,
  lines: readonly ImportLine[],
): Promise<readonly Result[]> => {
  const { tenant, jobId } = of;
  const contents = lines.flatMap((one) => ('sale' in one ? [one.sale.content] : []));
  const valuing = await valuingFor(context.store, tenant, contents);
  const results = [
    ...(await inParallel(
      lines.filter((one) => !('back' in one)),
      width,
      (one) => takeLine(context, tenant, one, valuing),
    )),
    ...(await inParallel(
      lines.filter((one) => 'back' in one),
      width,
      (one) => takeLine(context, tenant, one, valuing),
    )),
  ];
  await inParallel(
    results.flatMap(({ refused }) => refused ?? []),
    width,
    (refused) =>
      context.store.put(
        jobErrors.item({ tenant, jobId, line: String(refused.line).padStart(9, '0') }, refused),
      ),
  );
  return results;
};

type Place = { readonly line: number; readonly offset: number };
const placeOf = (cursor: string | undefined): Place | undefined => {
  if (cursor === undefined) return undefined;
  const [line, offset] = cursor.split(' ');
  return { line: Number(line), offset: Number(offset) };
};

const counters = (job: Job, results: readonly Result[], lines: number, parts: number): Job['counters'] => {
  const none = { created: 0, corrected: 0, unchanged: 0, late: 0, refused: 0 };
  const sum: Record<string, number> = { ...none, ...job.counters, lines, results: parts };
  for (const { outcome } of results) sum[outcome] = (sum[outcome] ?? 0) + 1;
  return sum;
};

const failed = (failure: string): Step => ({ state: 'failed', failure });

/** Takes the next lines of the file in. Every line is a natural key, so lines that are taken twice change nothing. */
const advance: Advance = async (context, tenant, job) => {
  const { object, delimiter, mapping, programId, dateFormat, decimalSeparator } = saleImportTask.parse(
    job.task,
  );
  const size = await sizeOf(object);
  if (size === undefined) return failed('the file is no longer there: upload it again with a new import');
  const head = readColumns(await readBytes(object, 0, Math.min(size, headBytes)), delimiter);
  const missing = missingColumns(mapping, head.columns);
  if (missing.length > 0)
    return failed(
      `the first line of the file has no column ${missing.map((name) => `"${name}"`).join(', ')}`,
    );
  const place = placeOf(job.cursor) ?? { line: 1, offset: head.bytes };
  if (place.offset >= size) return { state: 'done' };
  const bytes = await readBytes(object, place.offset, stepBytes);
  const atEnd = place.offset + bytes.length >= size;
  const csv = readLines(bytes, head.columns, { delimiter, limit: stepLines, atEnd });
  if (csv.bytes === 0 && !atEnd) return failed(`line ${place.line + 1} is longer than ${stepBytes} bytes`);
  const of: ImportOf = { tenant, jobId: job.id, programId, form: { mapping, dateFormat, decimalSeparator } };
  const filled = csv.lines.filter(
    ({ row, fault }) => fault !== undefined || Object.values(row).some((value) => value !== ''),
  );
  const results = await takeLines(
    context,
    of,
    filled.map((one) => importLine(context, of, place.line + one.line, one)),
  );
  const next: Place = {
    line: place.line + (csv.lines.at(-1)?.line ?? 0),
    offset: csv.lines.length === 0 ? size : place.offset + csv.bytes,
  };
  const progress = String(Math.floor((next.offset / size) * 100));
  return {
    state: next.offset >= size ? 'done' : 'running',
    cursor: `${next.line} ${next.offset}`,
    progress,
    counters: counters(job, results, next.line - 1, await writeResults(tenant, job, results)),
  };
};

export const handler = queueHandler(jobWorker('sale-import', advance));
