import * as z from 'zod/mini';
import { type Principal, roles } from '../../domain/access/permissions.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { commentTask, type Noted, reassignTask } from '../../domain/tasks/note-task.ts';
import { sayText, type Task, type TaskNote } from '../../domain/tasks/task.ts';
import type { Write } from '../../storage/store.ts';
import { taskNotePlaces, taskNotes } from '../../storage/tasks.ts';
import { noticeWrites } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { createdId, repeats } from '../shell/idempotency.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { assignedWithin, type Wanted } from './assignee.ts';
import { changeWrites, findTask } from './commit.ts';
import { personHolder } from './places.ts';
import { laterExample, noteView, taskView, viewNote, viewTask } from './task-view.ts';
import { taskNotices } from './tell.ts';

const params = z.strictObject({ id: idText });
const at = { params: { id: 'gdynia-call' } };
type Params = z.output<typeof params>;

/** In the order in which they came. */
const placeOf = (number: number): string => String(number).padStart(9, '0');

type Saying = { readonly id: string; readonly text: string; readonly by: string; readonly bodyHash: string };
type Deciding = (standing: Task, saying: Saying, now: string) => Promise<Noted & { more?: readonly Write[] }>;

/** Writes a note and what follows from it, once per request; the task as it stands then. */
const note = (
  request: Request<Params, undefined, object>,
  context: Context,
  text: string,
  decide: Deciding,
): Promise<{ readonly task: Task; readonly note: TaskNote }> => {
  const {
    params: { id: reference },
    principal,
    body,
  } = request;
  const { store, given } = context;
  const { tenant, subject: by } = principal;
  return untilDone('The task', async () => {
    const standing = await findTask(context, principal, reference);
    const taskId = standing.id;
    const noteId = createdId(given, 'note', { ...request, body: {} });
    const bodyHash = given.digest({ body, taskId });
    const before = await taskNotes.read(store, { tenant, taskId, noteId });
    if (before !== undefined) {
      repeats(before.bodyHash === bodyHash, undefined);
      return { task: standing, note: before };
    }
    const {
      task,
      note: next,
      more = [],
    } = await decide(standing, { id: noteId, text, by, bodyHash }, given.now());
    const { done } = await store.transact([
      ...changeWrites(tenant, standing, task),
      taskNotes.creating({ tenant, taskId, noteId }, next),
      { put: taskNotePlaces.item({ tenant, taskId, number: placeOf(next.number) }, { noteId }) },
      ...more,
    ]);
    return done ? { task, note: next } : undefined;
  });
};

const noteExample: z.infer<typeof noteView> = {
  id: 'note_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  number: 1,
  kind: 'comment',
  text: 'They want the pump of last year.',
  by: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  at: '2026-02-26T09:00:00.000Z',
};

export const commentTaskRoute = route({
  method: 'POST',
  path: '/v1/tasks/{id}/comments',
  id: 'commentTask',
  summary: 'Comment on a task',
  description:
    'By anybody who sees it, whether it is open or has ended. A comment is never changed. The Idempotency-Key makes its id.',
  permission: 'tasks:manage',
  params,
  body: z.strictObject({ text: sayText }),
  status: 201,
  answer: noteView,
  errors: ['idempotency-key-missing', 'idempotency-key-reused', 'not-found', 'busy'],
  example: { ...at, body: { text: noteExample.text }, answer: noteExample },
  run: async (request, context) => {
    const { note: made } = await note(request, context, request.body.text, async (standing, saying, now) =>
      commentTask(standing, saying, now),
    );
    return { status: 201, body: viewNote(made), location: `/v1/tasks/${request.params.id}/comments` };
  },
});

const reassigned =
  (context: Context, principal: Principal, body: Wanted): Deciding =>
  async (standing, saying, now) => {
    const { tenant } = principal;
    const assigned = await assignedWithin(context, principal, body, standing.partnerId);
    const noted = reassignTask(standing, assigned, saying, now);
    const telling = { stage: 'given', reason: saying.text } as const;
    const isOwn = assigned.holder === personHolder(principal.subject);
    const letters = isOwn ? [] : await taskNotices(context, tenant, noted.task, telling);
    return { ...noted, more: noticeWrites(context, tenant, letters) };
  };

const other = { role: 'partner-seller' as const };

export const reassignTaskRoute = route({
  method: 'POST',
  path: '/v1/tasks/{id}/reassignment',
  id: 'reassignTask',
  summary: 'Give a task to somebody else',
  description:
    'By anybody who sees it, to a person or a role of the side that it is for, or to yourself where neither is named. Whoever has it now is written to. Who gave it to whom and why stays among its comments. The Idempotency-Key tells one handing over from the next.',
  permission: 'tasks:manage',
  params,
  body: z.strictObject({
    personId: z.optional(idText),
    role: z.optional(z.enum(roles)),
    reason: sayText,
  }),
  status: 200,
  answer: taskView,
  errors: [
    'idempotency-key-missing',
    'idempotency-key-reused',
    'not-found',
    'reference-unknown',
    'task-closed',
    'task-invalid',
    'busy',
  ],
  example: {
    ...at,
    body: { ...other, reason: 'Anna is on holiday.' },
    answer: { ...laterExample, to: other, assignments: 2, notes: 1 },
  },
  run: async (request, context) => {
    const { body, principal } = request;
    const { task } = await note(request, context, body.reason, reassigned(context, principal, body));
    return { status: 200, body: viewTask(task), version: task.version };
  },
});

export const listComments = route({
  method: 'GET',
  path: '/v1/tasks/{id}/comments',
  id: 'listTaskComments',
  summary: 'List what was said of a task',
  description: 'Comments, and whom it was given to and why, in the order in which they came.',
  permission: 'tasks:read',
  params,
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(noteView),
  errors: ['cursor-invalid', 'not-found'],
  example: { ...at, answer: { data: [noteExample], next: null } },
  run: async ({ params: { id }, query, principal }, context) => {
    const { tenant } = principal;
    const { store } = context;
    const { id: taskId } = await findTask(context, principal, id);
    const scope = `task-notes:${tenant}:${taskId}`;
    const page = { limit: query.limit, after: decodeCursor(query.cursor, scope, sortKey()) };
    const { data, next } = await taskNotePlaces.list(store, { tenant, taskId }, page);
    const keys = data.map(({ noteId }) => ({ tenant, taskId, noteId }));
    const found = (await taskNotes.readMany(store, keys)).toSorted((a, b) => a.number - b.number);
    return pageAnswer(scope, found.map(viewNote), next);
  },
});
