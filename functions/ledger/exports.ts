import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { dayText, idText, instantText } from '../../domain/kernel/schema.ts';
import { type Job, jobStates, ledgerExportTask } from '../../domain/platform/job.ts';
import { jobs } from '../../storage/platform.ts';
import { watchJob } from '../platform/watch-job.ts';
import type { Context } from '../shell/context.ts';
import { fileAddress } from '../shell/file-address.ts';
import { neededKey } from '../shell/idempotency.ts';
import { route } from '../shell/route.ts';
import { fileOf } from './export/write-part.ts';
import { ownPartner } from './own-partner.ts';
import { endsAfterItBegins } from './period.ts';

const period = { from: z.optional(dayText), to: z.optional(dayText), partnerId: z.optional(idText) };
const request = z.strictObject(period).check(endsAfterItBegins);

const exportView = z.strictObject({
  id: idText,
  ...period,
  state: z.enum(jobStates),
  /** Partners and entries written so far, and in how many files. */
  counters: z.record(z.string(), z.int()),
  requestedBy: z.string(),
  createdAt: instantText,
  updatedAt: instantText,
});

const viewExport = ({ task, ...job }: Job): z.infer<typeof exportView> => {
  const { kind: _, until: __, ...wanted } = ledgerExportTask.parse(task);
  const { id, state, counters, requestedBy, createdAt, updatedAt } = job;
  return { id, ...wanted, state, counters, requestedBy, createdAt, updatedAt };
};

const example = {
  id: 'job_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  from: '2026-01-01',
  to: '2026-03-31',
  state: 'done' as const,
  counters: { partners: 120, entries: 9_412, files: 2 },
  requestedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  createdAt: '2026-04-01T10:15:30.120Z',
  updatedAt: '2026-04-01T10:15:42.002Z',
};

export const startLedgerExport = route({
  method: 'POST',
  path: '/v1/ledger-exports',
  id: 'startLedgerExport',
  summary: 'Export journals for plain-text accounting',
  description:
    'Writes the journals of all partners, or of one, as files that hledger reads: entries of the days from `from` to `to` (both included; everything where left out), with an opening balance where they begin later, and the balances after each entry as assertions. Needs an Idempotency-Key.',
  permission: 'ledger:export',
  body: request,
  status: 202,
  answer: exportView,
  errors: ['idempotency-key-missing', 'idempotency-key-reused', 'not-found', 'busy'],
  example: {
    body: { from: '2026-01-01', to: '2026-03-31' },
    answer: { ...example, state: 'queued', counters: {} },
  },
  run: async ({ body, principal, idempotencyKey }, context) => {
    const { tenant, subject } = principal;
    const { store, given } = context;
    const asked = neededKey(idempotencyKey, 'An export needs an Idempotency-Key.');
    const partnerId =
      body.partnerId === undefined ? undefined : await ownPartner(context, principal, body.partnerId);
    const wanted = { ...body, ...(partnerId === undefined ? {} : { partnerId }) };
    const id = given.naturalId('job', tenant, 'ledger-export', asked);
    const now = given.now();
    const job: Job = {
      id,
      state: 'queued',
      task: { kind: 'ledger-export', ...wanted, until: now },
      counters: {},
      turn: 1,
      bodyHash: given.digest(wanted),
      requestedBy: subject,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const key = { tenant, jobId: id };
    const { done } = await store.transact([jobs.creating(key, job), watchJob(tenant, id, now)]);
    const standing = done ? job : await jobs.read(store, key);
    if (standing === undefined)
      throw new DomainError('busy', 'The export is being begun by another request.');
    if (standing.bodyHash !== job.bodyHash)
      throw new DomainError('idempotency-key-reused', 'The Idempotency-Key was used for another export.');
    return { status: 202, body: viewExport(standing), location: `/v1/ledger-exports/${id}` };
  },
});

const find = async ({ store }: Context, { tenant }: Principal, jobId: string): Promise<Job> => {
  const job = await jobs.read(store, { tenant, jobId });
  if (job?.task.kind !== 'ledger-export') throw new DomainError('not-found', 'There is no such export.');
  return job;
};

export const readLedgerExport = route({
  method: 'GET',
  path: '/v1/ledger-exports/{jobId}',
  id: 'readLedgerExport',
  summary: 'Read how far an export is',
  description: 'Ask again until it is done; counters.files says how many files it has.',
  permission: 'ledger:export',
  params: z.strictObject({ jobId: idText }),
  status: 200,
  answer: exportView,
  errors: ['not-found'],
  example: { params: { jobId: example.id }, answer: example },
  run: async ({ params: { jobId }, principal }, context) => ({
    status: 200,
    body: viewExport(await find(context, principal, jobId)),
  }),
});

const fileNumber = z.string().check(z.regex(/^[1-9]\d{0,5}$/, { error: 'must be the number of a file' }));

export const readLedgerExportFile = route({
  method: 'GET',
  path: '/v1/ledger-exports/{jobId}/files/{file}',
  id: 'readLedgerExportFile',
  summary: 'Fetch a file of an export',
  description:
    'An address that gives the file for five minutes. Joined in the order of their numbers (cat) they are one journal. Files are kept for thirty days.',
  permission: 'ledger:export',
  params: z.strictObject({ jobId: idText, file: fileNumber }),
  status: 200,
  answer: z.strictObject({ url: z.string(), expiresAt: instantText }),
  errors: ['not-found', 'document-missing'],
  example: {
    params: { jobId: example.id, file: '1' },
    answer: {
      url: 'https://files.example/ledger-exports/acme/job_5c0q/0001.journal?signature=abc',
      expiresAt: '2026-04-01T10:20:42.002Z',
    },
  },
  run: async ({ params: { jobId, file }, principal }, context) => {
    const job = await find(context, principal, jobId);
    if (job.state !== 'done' || Number(file) > (job.counters['files'] ?? 0))
      throw new DomainError('document-missing', 'The export has no such file, or is not done.');
    const object = fileOf(principal.tenant, jobId, Number(file));
    const body = await fileAddress(context, object, `ledger-${file.padStart(4, '0')}.journal`);
    return { status: 200, body };
  },
});
