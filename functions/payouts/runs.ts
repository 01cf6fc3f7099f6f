import { extname } from 'node:path';
import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText, instantText, monthText } from '../../domain/kernel/schema.ts';
import { filesIn, type RunFile } from '../../domain/payouts/bank/run-files.ts';
import type { PayoutRun } from '../../domain/payouts/run/payout-run.ts';
import { payoutRuns } from '../../storage/payouts.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { beginAgain, beginRun } from './begin-run.ts';
import { documentAnswer, documentExample, documentView } from './document.ts';
import { pagesPassed } from './payout-run/pages.ts';
import { begunExample, runExample, runIdBehind, runView, viewProgress, viewRun } from './run-view.ts';

const params = z.strictObject({ id: idText });
const example = { params: { id: '2026-01' }, answer: runExample };
const progress = { partners: 32, drafted: 32, issued: 32, settled: 32 };

/** A run. Throws `not-found`. */
export const findRun = async ({ store }: Context, tenant: string, reference: string): Promise<PayoutRun> => {
  const run = await payoutRuns.read(store, { tenant, runId: runIdBehind(reference) });
  if (run === undefined) throw new DomainError('not-found', 'There is no such payout run.');
  return run;
};

export const startRunRoute = route({
  method: 'POST',
  path: '/v1/payout-runs',
  id: 'startPayoutRun',
  summary: 'Start the payout run of a month',
  description:
    'Everything that became payable up to the cut-off (the end of the month, or the one given) is drafted as statements; finance approves; then the bank file is written, balances are settled, and partners get their statements. The period is the key: starting it again answers the same run.',
  permission: 'payouts:manage',
  body: z.strictObject({ period: monthText, cutOff: z.optional(instantText) }),
  status: 202,
  answer: runView,
  errors: ['payouts-not-set', 'period-not-over', 'period-settled', 'payout-run-open', 'conflict', 'busy'],
  example: {
    body: { period: '2026-01' },
    answer: { ...begunExample, state: 'drafting', statements: 0, totals: [], bankFiles: [], version: 1 },
  },
  run: async ({ body, principal: { tenant, subject: by } }, context) => {
    const run = await beginRun(context, tenant, { ...body, by });
    return {
      status: 202,
      body: viewRun(run),
      version: run.version,
      location: `/v1/payout-runs/${run.id}`,
    };
  },
});

export const restartRunRoute = route({
  method: 'POST',
  path: '/v1/payout-runs/{id}/restart',
  id: 'restartPayoutRun',
  summary: 'Start a payout run once more',
  description:
    'One that was refused or cancelled is drafted anew, up to a new cut-off if one is given. One that failed or was paused goes on: what was approved, issued or paid before stays as it is, and nobody is paid twice. One that has not moved for three hours is taken up too. With an Idempotency-Key, the same request again answers the same run.',
  permission: 'payouts:manage',
  params,
  body: z.strictObject({ cutOff: z.optional(instantText) }),
  status: 202,
  answer: runView,
  errors: [
    'not-found',
    'payout-run-not-stopped',
    'period-not-over',
    'period-settled',
    'payout-run-open',
    'payouts-not-set',
    'busy',
  ],
  example: { ...example, body: {}, answer: { ...begunExample, attempt: 2, state: 'drafting' } },
  run: async ({ params: { id }, body, principal: { tenant, subject: by }, idempotencyKey }, context) => {
    const request =
      idempotencyKey === undefined ? undefined : context.given.digest({ idempotencyKey, by, id, body });
    const run = await beginAgain(context, tenant, runIdBehind(id), { ...body, by, request });
    return {
      status: 202,
      body: viewRun(run),
      version: run.version,
      location: `/v1/payout-runs/${run.id}`,
    };
  },
});

export const readRun = route({
  method: 'GET',
  path: '/v1/payout-runs/{id}',
  id: 'readPayoutRun',
  summary: 'Read a payout run',
  description:
    'The id or the period (2026-01). state: drafting, waiting (for its approval), paying, done; refused, cancelled, failed or paused, from which it can be restarted. unusual counts the statements whose payment is unlike the partner’s payments before. troubles names partners for whom something was not done. progress counts the partners that the present attempt has to pass, and those that it has drafted, issued and settled so far; an attempt that goes on behind an approval drafts nobody.',
  permission: 'payouts:read',
  params,
  status: 200,
  answer: runView,
  errors: ['not-found'],
  example: { ...example, answer: { ...runExample, progress } },
  run: async ({ params: { id }, principal: { tenant } }, context) => {
    const run = await findRun(context, tenant, id);
    const pages = await pagesPassed(context, { tenant, runId: run.id, attempt: run.attempt });
    return { status: 200, body: viewProgress(run, pages), version: run.version };
  },
});

export const listRuns = route({
  method: 'GET',
  path: '/v1/payout-runs',
  id: 'listPayoutRuns',
  summary: 'List payout runs',
  description: 'The latest period first.',
  permission: 'payouts:read',
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(runView),
  errors: ['cursor-invalid'],
  example: { answer: { data: [runExample], next: null } },
  run: async ({ query: { limit, cursor }, principal: { tenant } }, { store }) => {
    const scope = `payout-runs:${tenant}`;
    const after = decodeCursor(cursor, scope, sortKey('payout-run_'));
    const page = await payoutRuns.list(store, { tenant }, { limit, after, newestFirst: true });
    return pageAnswer(scope, page.data.map(viewRun), page.next);
  },
});

const attempt = z.string().check(
  z.regex(/^(?:repeat-)?[1-9]\d{0,5}(?:-[a-z0-9-]{1,20})?$/, {
    error: 'must be the name of a file as the run tells it, such as "1", "1-elixir-0" or "repeat-1"',
  }),
);

/** The bank file of a run under a name; under that of an attempt or repetition also its only file in whatever format. */
const fileNamed = (run: PayoutRun, name: string): RunFile | undefined => {
  const files = filesIn(run);
  const ofOrder = files.filter(({ order }) => order === name);
  return files.find((one) => one.name === name) ?? (ofOrder.length === 1 ? ofOrder[0] : undefined);
};

export const readBankFile = route({
  method: 'GET',
  path: '/v1/payout-runs/{id}/bank-files/{attempt}',
  id: 'readBankFile',
  summary: 'Fetch a bank file',
  description:
    'An address that gives the file for five minutes: an ISO 20022 pain.001.001.09, or an Elixir-0 where the account says so, then under a name such as 1-elixir-0. A run that was restarted, or has accounts of both formats, has several files: each payment stands in one of them. What came back and was ordered again stands in files of its own, repeat-1 and so on.',
  permission: 'payouts:read',
  params: z.strictObject({ id: idText, attempt }),
  status: 200,
  answer: documentView,
  errors: ['not-found', 'document-missing'],
  example: { params: { id: '2026-01', attempt: '1' }, answer: documentExample },
  run: async ({ params: { id, attempt: name }, principal: { tenant } }, context) => {
    const run = await findRun(context, tenant, id);
    const file = fileNamed(run, name);
    if (file === undefined) throw new DomainError('document-missing', 'The run wrote no such bank file.');
    const { format, order, object } = file;
    return documentAnswer(context, file, `${format}-${run.period}-${order}${extname(object)}`);
  },
});
