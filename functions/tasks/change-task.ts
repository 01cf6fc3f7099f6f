import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { type Actor, changeTask } from '../../domain/tasks/change-task.ts';
import { cancelTask, finishTask } from '../../domain/tasks/end-task.ts';
import { sayText, taskContent } from '../../domain/tasks/task.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { changeOne } from './commit.ts';
import { laterExample, taskExample, taskView, viewTask } from './task-view.ts';
import { zoneOf } from './tell.ts';

const params = z.strictObject({ id: idText });
const at = { params: { id: 'gdynia-call' } };
const common = { params, status: 200, answer: taskView, permission: 'tasks:manage' } as const;
const by = 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y';

const actorOf = ({ subject: by, partnerId }: Principal): Actor => ({ by, partnerId });

const { title, detail, dueOn, priority } = taskContent;
const content = {
  title: taskExample.title,
  detail: 'They want the pump of last year after all.',
  dueOn: '2027-02-15',
  priority: 'normal' as const,
};

export const replaceTask = route({
  ...common,
  method: 'PUT',
  path: '/v1/tasks/{id}',
  id: 'replaceTask',
  summary: 'Change a task',
  description:
    'By the side that gave it, as long as it is open. States the whole content: what is left out is removed. A new due moment begins anew: whoever has the task is reminded by it. With If-Match it is done only to the version that you read.',
  body: z.strictObject({ title, detail, dueOn, priority: z._default(priority, 'normal') }),
  errors: ['not-found', 'version-stale', 'task-closed', 'task-not-yours', 'task-invalid', 'busy'],
  example: {
    ...at,
    body: content,
    answer: { ...laterExample, ...content, dueAt: '2027-02-15T23:00:00.000Z' },
  },
  run: async ({ params: { id }, body, principal, ifMatch }, context) => {
    const timeZone = await zoneOf(context, principal.tenant);
    const next = await changeOne(context, principal, id, (standing) => {
      mustMatch(ifMatch, standing.version, 'The task is');
      return changeTask(standing, body, actorOf(principal), { timeZone, now: context.given.now() });
    });
    return { status: 200, body: viewTask(next), version: next.version };
  },
});

export const finishTaskRoute = route({
  ...common,
  method: 'POST',
  path: '/v1/tasks/{id}/done',
  id: 'finishTask',
  summary: 'Mark a task as done',
  description: 'By anybody who sees it. Nobody is reminded of it any more. The same again changes nothing.',
  body: z.strictObject({ reason: z.optional(sayText) }),
  errors: ['not-found', 'task-closed', 'busy'],
  example: {
    ...at,
    body: { reason: 'They take the offer as it is.' },
    answer: {
      ...laterExample,
      state: 'done',
      ended: { by, at: laterExample.updatedAt, reason: 'They take the offer as it is.' },
    },
  },
  run: async ({ params: { id }, body: { reason }, principal }, context) => {
    const next = await changeOne(context, principal, id, (standing) =>
      finishTask(standing, actorOf(principal), reason, context.given.now()),
    );
    return { status: 200, body: viewTask(next), version: next.version };
  },
});

export const cancelTaskRoute = route({
  ...common,
  method: 'POST',
  path: '/v1/tasks/{id}/cancellation',
  id: 'cancelTask',
  summary: 'Take a task back',
  description: 'By the side that gave it. The same again changes nothing.',
  body: z.strictObject({ reason: sayText }),
  errors: ['not-found', 'task-closed', 'task-not-yours', 'busy'],
  example: {
    ...at,
    body: { reason: 'The city has decided.' },
    answer: {
      ...laterExample,
      state: 'cancelled',
      ended: { by, at: laterExample.updatedAt, reason: 'The city has decided.' },
    },
  },
  run: async ({ params: { id }, body: { reason }, principal }, context) => {
    const next = await changeOne(context, principal, id, (standing) =>
      cancelTask(standing, actorOf(principal), reason, context.given.now()),
    );
    return { status: 200, body: viewTask(next), version: next.version };
  },
});
