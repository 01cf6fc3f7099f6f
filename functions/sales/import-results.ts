import type { Job } from '../../domain/platform/job.ts';
import { write } from '../shell/files.ts';

/** What a line came to. */
export type LineResult = {
  readonly line: number;
  readonly outcome: string;
  readonly saleId?: string | undefined;
  readonly externalId?: string | undefined;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
};

/** The object that holds the results of a step, counted from 1. */
export const resultsObject = (tenant: string, jobId: string, part: number): string =>
  `imports/${tenant}/${jobId}/results-${String(part).padStart(6, '0')}.csv`;

/** RFC 4180; a text that a spreadsheet would take for a formula is made one that it does not. */
const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const head = 'line,outcome,saleId,externalId,code,detail\r\n';

/**
 * Writes what the lines of a step came to; answers how many parts there are by now. A step that is repeated after a crash
 * writes the same part again.
 */
export const writeResults = async (
  tenant: string,
  job: Job,
  results: readonly LineResult[],
): Promise<number> => {
  const part = (job.counters['results'] ?? 0) + 1;
  const rows = results
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, outcome, saleId, externalId, code, detail }) =>
      [line, outcome, saleId, externalId, code, detail].map(cell).join(','),
    );
  const text = `${head}${rows.map((row) => `${row}\r\n`).join('')}`;
  await write(resultsObject(tenant, job.id, part), new TextEncoder().encode(text), 'text/csv; charset=utf-8');
  return part;
};
