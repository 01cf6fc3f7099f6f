import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { columnMapping, dateFormat } from '../../domain/sales/read-line.ts';
import { programs } from '../../storage/programs.ts';
import { announceUpload } from '../platform/upload-job.ts';
import { uploadAddress, uploadView } from '../shell/file-address.ts';
import { neededKey } from '../shell/idempotency.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';

const importRequest = z.strictObject({
  programId: idText,
  delimiter: z.enum([',', ';', '|', '\t']),
  dateFormat,
  decimalSeparator: z._default(z.enum(['.', ',']), '.'),
  mapping: columnMapping,
});

/** Where the file goes: an address that takes it by PUT for an hour. Asking again with the same key gives a new one. */
const importView = z.strictObject({
  id: idText,
  state: z.string(),
  upload: uploadView,
});

const importExample = {
  programId: 'resellers-2026',
  delimiter: '|' as const,
  dateFormat: 'yyyy/MM/dd',
  mapping: {
    externalId: '{SalesOrderNumber}-{ProductKey}',
    partnerId: '{ResellerKey}',
    productId: '{ProductKey}',
    quantity: '{Quantity}',
    amount: '{Sales}',
    cost: '{Cost}',
    currency: 'USD',
    occurredAt: '{OrderDate}',
  },
};

export const requestImport = route({
  method: 'POST',
  path: '/v1/sale-imports',
  id: 'requestSaleImport',
  summary: 'Prepare an import of sales from a CSV file',
  description:
    'Answers an address to PUT the file to; then start the import. The mapping says how columns become fields: "{Column}" stands for the line’s value, everything else for itself. Needs an Idempotency-Key.',
  permission: 'sales:import',
  body: importRequest,
  status: 201,
  answer: importView,
  errors: ['reference-unknown', 'idempotency-key-missing', 'idempotency-key-reused', 'busy'],
  example: {
    body: importExample,
    answer: {
      id: 'job_01jmz4k8q2w6e0r4t8y2u6i0p4',
      state: 'awaiting-upload',
      upload: {
        method: 'PUT',
        url: 'https://files.example/imports/acme/job_01jmz4k8q2w6e0r4t8y2u6i0p4.csv?signature=abc',
        expiresAt: '2026-02-25T11:15:30.000Z',
      },
    },
  },
  run: async ({ body, principal, idempotencyKey }, context) => {
    const { tenant, subject } = principal;
    const { store, given } = context;
    const key = neededKey(idempotencyKey, 'An import needs an Idempotency-Key.');
    const programId = idOf(given, tenant, 'program', body.programId);
    if ((await programs.read(store, { tenant, programId })) === undefined)
      throw new DomainError('reference-unknown', 'The program does not exist.', [
        { pointer: '/programId', detail: 'names no program that exists' },
      ]);
    const id = given.naturalId('job', tenant, 'sale-import', key);
    const object = `imports/${tenant}/${id}.csv`;
    const bodyHash = given.digest(body);
    const standing = await announceUpload(context, tenant, {
      id,
      task: { kind: 'sale-import', ...body, programId, object },
      bodyHash,
      requestedBy: subject,
    });
    if (standing === undefined)
      throw new DomainError('busy', 'The import is being prepared by another request.');
    if (standing.bodyHash !== bodyHash)
      throw new DomainError('idempotency-key-reused', 'The Idempotency-Key was used for another import.');
    const upload = await uploadAddress(context, object);
    return { status: 201, body: { id, state: standing.state, upload }, location: `/v1/jobs/${id}` };
  },
});
