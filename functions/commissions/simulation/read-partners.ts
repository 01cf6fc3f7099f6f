import * as z from 'zod/mini';
import { DomainError } from '../../../domain/errors.ts';
import { idText } from '../../../domain/kernel/schema.ts';
import { documentAnswer, documentExample, documentView } from '../../payouts/document.ts';
import type { Context } from '../../shell/context.ts';
import { readBytes } from '../../shell/files.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery } from '../../shell/paging.ts';
import { route } from '../../shell/route.ts';
import { comparedView, readResult } from './result.ts';
import { resultOf } from './simulate.ts';
import { find, named, partnerView, rowExample } from './view.ts';

const id = 'job_01jmz4k8q2w6e0r4t8y2u6i0p4';
const params = z.strictObject({ jobId: idText });

type Row = z.infer<typeof comparedView>;

/** What a simulation came to. Throws `simulation-not-done` before its end. */
const resultFor = async (context: Context, tenant: string, jobId: string) => {
  const { job } = await find(context, tenant, jobId);
  const object = resultOf(job);
  if (object === undefined) throw new DomainError('simulation-not-done', `The simulation is ${job.state}.`);
  return { object, ...(await readResult(object)) };
};

/** Bytes that are read for a page: more than the longest row has. */
const chunk = 512 << 10;
const lineEnd = 10;

/** Rows from an offset on, and where the next begins; none behind the last. */
const rowsFrom = async (
  { object, bytes }: { readonly object: string; readonly bytes: number },
  offset: number,
  limit: number,
) => {
  if (offset >= bytes) return { rows: [], next: undefined };
  // The byte before a row ends the one before it: an offset that nobody was given shows there.
  const from = Math.max(0, offset - 1);
  const all = Buffer.from(await readBytes(object, from, Math.min(chunk, bytes - from)));
  if (offset > 0 && all[0] !== lineEnd) throw new DomainError('cursor-invalid', 'The cursor names no row.');
  const read = all.subarray(offset - from);
  const rows: Row[] = [];
  let at = 0;
  for (let end = read.indexOf(lineEnd); end !== -1 && rows.length < limit; end = read.indexOf(lineEnd, at)) {
    rows.push(comparedView.parse(JSON.parse(read.subarray(at, end).toString('utf8'))));
    at = end + 1;
  }
  return { rows, next: offset + at < bytes ? offset + at : undefined };
};

export const listSimulated = route({
  method: 'GET',
  path: '/v1/simulations/{jobId}/partners',
  id: 'listSimulatedPartners',
  summary: 'List what a simulation came to, partner by partner',
  description: 'By currency, from who gains most to who loses most.',
  permission: 'plans:read',
  params,
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(partnerView),
  errors: ['not-found', 'simulation-not-done', 'cursor-invalid'],
  example: { params: { jobId: id }, answer: { data: [rowExample], next: null } },
  run: async ({ params: { jobId }, query: { limit, cursor }, principal: { tenant } }, context) => {
    const { object, rows } = await resultFor(context, tenant, jobId);
    const scope = `simulated:${object}`;
    const offset = decodeCursor(cursor, scope, z.int().check(z.gte(0))) ?? 0;
    const page = await rowsFrom(rows, offset, limit);
    return pageAnswer(scope, await named(context, tenant, page.rows), page.next);
  },
});

export const readSimulationCsv = route({
  method: 'GET',
  path: '/v1/simulations/{jobId}/csv',
  id: 'readSimulationCsv',
  summary: 'Fetch what a simulation came to as CSV',
  description:
    'An address that gives the file for five minutes: one line for each component of each partner.',
  permission: 'plans:read',
  params,
  status: 200,
  answer: documentView,
  errors: ['not-found', 'simulation-not-done'],
  example: { params: { jobId: id }, answer: documentExample },
  run: async ({ params: { jobId }, principal: { tenant } }, context) => {
    const { csv } = await resultFor(context, tenant, jobId);
    return documentAnswer(context, csv, `simulation-${jobId}.csv`);
  },
});
