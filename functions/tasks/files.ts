import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText, instantText } from '../../domain/kernel/schema.ts';
import { type AnnouncedFile, fileFacts } from '../../domain/platform/file.ts';
import { attachFile } from '../../domain/tasks/note-task.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { taskFiles } from '../../storage/tasks.ts';
import { fileView, viewFile } from '../platform/file-view.ts';
import type { Context } from '../shell/context.ts';
import { fileAddress, uploadAddress, uploadView } from '../shell/file-address.ts';
import { sizeOf } from '../shell/files.ts';
import { createdId, repeats } from '../shell/idempotency.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { changeWrites, findTask } from './commit.ts';

const params = z.strictObject({ id: idText });
const at = { params: { id: 'gdynia-call' } };
const body = z.strictObject(fileFacts);
const facts = { name: 'second-offer.pdf', mediaType: 'application/pdf', size: 48_213 };
const example = {
  id: 'file_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  ...facts,
  by: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  at: '2026-02-26T09:00:00.000Z',
};
const address = 'https://files.example/tasks/acme/partner_7q0w/task_5c0q/file_5c0q?signature=abc';

/** Below the tenant, and below the side that the task is for: nobody's file lies beside another's. */
const objectOf = (tenant: string, { id, partnerId = 'vendor' }: Task, fileId: string): string =>
  `tasks/${tenant}/${partnerId}/${id}/${fileId}`;

type Asked = Request<z.output<typeof params>, undefined, z.output<typeof body>>;

const attach = (request: Asked, context: Context): Promise<AnnouncedFile> => {
  const { principal, body: said } = request;
  const { store, given } = context;
  const { tenant, subject: by } = principal;
  return untilDone('The task', async () => {
    const standing = await findTask(context, principal, request.params.id);
    const taskId = standing.id;
    const fileId = createdId(given, 'file', { ...request, body: {} });
    const bodyHash = given.digest({ said, taskId });
    const before = await taskFiles.read(store, { tenant, taskId, fileId });
    if (before !== undefined) {
      repeats(before.bodyHash === bodyHash, undefined);
      return before;
    }
    const now = given.now();
    const object = objectOf(tenant, standing, fileId);
    const file: AnnouncedFile = { id: fileId, ...said, object, by, at: now, bodyHash };
    const { done } = await store.transact([
      ...changeWrites(tenant, standing, attachFile(standing, now)),
      taskFiles.creating({ tenant, taskId, fileId }, file),
    ]);
    return done ? file : undefined;
  });
};

export const attachFileRoute = route({
  method: 'POST',
  path: '/v1/tasks/{id}/files',
  id: 'attachTaskFile',
  summary: 'Attach a file to a task',
  description:
    'Answers an address to PUT the file to, good for an hour; the same request again gives a new one. By anybody who sees the task, as long as it is open; at most 20 files of 25 MB. The Idempotency-Key makes the id.',
  permission: 'tasks:manage',
  params,
  body,
  status: 201,
  answer: z.extend(fileView, { upload: uploadView }),
  errors: [
    'idempotency-key-missing',
    'idempotency-key-reused',
    'not-found',
    'task-closed',
    'task-files-full',
    'busy',
  ],
  example: {
    ...at,
    body: facts,
    answer: {
      ...example,
      upload: { method: 'PUT', url: address, expiresAt: '2026-02-26T10:00:00.000Z' },
    },
  },
  run: async (request, context) => {
    const file = await attach(request, context);
    return {
      status: 201,
      body: { ...viewFile(file), upload: await uploadAddress(context, file.object) },
      location: `/v1/tasks/${request.params.id}/files/${file.id}`,
    };
  },
});

export const listFiles = route({
  method: 'GET',
  path: '/v1/tasks/{id}/files',
  id: 'listTaskFiles',
  summary: 'List the files of a task',
  description: 'As they were announced; read one for the address to fetch it from.',
  permission: 'tasks:read',
  params,
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(fileView),
  errors: ['cursor-invalid', 'not-found'],
  example: { ...at, answer: { data: [example], next: null } },
  run: async ({ params: { id }, query, principal }, context) => {
    const { tenant } = principal;
    const { id: taskId } = await findTask(context, principal, id);
    const scope = `task-files:${tenant}:${taskId}`;
    const page = { limit: query.limit, after: decodeCursor(query.cursor, scope, sortKey('file_')) };
    const { data, next } = await taskFiles.list(context.store, { tenant, taskId }, page);
    return pageAnswer(scope, data.map(viewFile), next);
  },
});

export const readFile = route({
  method: 'GET',
  path: '/v1/tasks/{id}/files/{fileId}',
  id: 'readTaskFile',
  summary: 'Read a file of a task',
  description:
    'With an address from which it can be fetched for five minutes. A file that has not come, or is of another size than was said, is not given out.',
  permission: 'tasks:read',
  params: z.strictObject({ id: idText, fileId: idText }),
  status: 200,
  answer: z.extend(fileView, { url: z.string(), expiresAt: instantText }),
  errors: ['not-found', 'task-file-missing'],
  example: {
    params: { ...at.params, fileId: example.id },
    answer: { ...example, url: address, expiresAt: '2026-02-26T09:05:00.000Z' },
  },
  run: async ({ params: { id, fileId }, principal }, context) => {
    const { tenant } = principal;
    const { id: taskId } = await findTask(context, principal, id);
    const file = await taskFiles.read(context.store, { tenant, taskId, fileId });
    if (file === undefined) throw new DomainError('not-found', 'There is no such file.');
    const size = await sizeOf(file.object);
    if (size !== file.size)
      throw new DomainError(
        'task-file-missing',
        size === undefined ? 'No file has come.' : `It has ${size} bytes, not ${file.size}.`,
      );
    return {
      status: 200,
      body: { ...viewFile(file), ...(await fileAddress(context, file.object, file.name)) },
    };
  },
});
