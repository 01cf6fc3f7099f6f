import * as z from 'zod/mini';
import { roles } from '../../domain/access/permissions.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { giveTask } from '../../domain/tasks/give-task.ts';
import { type Task, taskContent, taskSubject } from '../../domain/tasks/task.ts';
import { tasks } from '../../storage/tasks.ts';
import type { Context } from '../shell/context.ts';
import { createdId, repeats } from '../shell/idempotency.ts';
import { externalIdFor } from '../shell/refer.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { assignedTo } from './assignee.ts';
import { newTaskWrites } from './commit.ts';
import { seenSubject } from './subject.ts';
import { givingExample, taskExample, taskView, viewTask } from './task-view.ts';
import { zoneOf } from './tell.ts';

const { title, detail, dueOn, priority } = taskContent;
const body = z.strictObject({
  externalId: z.optional(externalIdFor('task')),
  title,
  detail,
  partnerId: z.optional(idText),
  personId: z.optional(idText),
  role: z.optional(z.enum(roles)),
  subject: z.optional(taskSubject),
  dueOn,
  priority: z._default(priority, 'normal'),
});
type Asked = Request<undefined, undefined, z.output<typeof body>>;

/** The task that is wished for, as it would be new. */
const made = async (
  { body: wish, principal }: Asked,
  context: Context,
  kept: { readonly id: string; readonly bodyHash: string },
): Promise<Task> => {
  const { tenant, subject: givenBy, partnerId: givenFrom } = principal;
  const { externalId, personId, role, partnerId, subject, ...content } = wish;
  const assigned = await assignedTo(context, principal, { personId, role, partnerId });
  const about =
    subject === undefined
      ? {}
      : { subject: await seenSubject(context, principal, subject, assigned.partnerId) };
  const now = context.given.now();
  return giveTask(
    {
      ...content,
      ...assigned,
      ...about,
      origin: { by: 'hand' },
      givenBy,
      ...(givenFrom === undefined ? {} : { givenFrom }),
    },
    {
      ...kept,
      ...(externalId === undefined ? {} : { externalId }),
      version: 1,
      createdAt: now,
      updatedAt: now,
    },
    await zoneOf(context, tenant),
  );
};

const give = (request: Asked, context: Context): Promise<Task> => {
  const { store, given } = context;
  const { body: wish, principal } = request;
  const { tenant } = principal;
  const id = createdId(given, 'task', request);
  const bodyHash = given.digest({ body: wish, by: principal.partnerId });
  return untilDone('The task', async () => {
    const standing = await tasks.read(store, { tenant, taskId: id });
    if (standing !== undefined) {
      repeats(standing.bodyHash === bodyHash, wish.externalId);
      return standing;
    }
    const task = await made(request, context, { id, bodyHash });
    const { done } = await store.transact(await newTaskWrites(context, tenant, task));
    return done ? task : undefined;
  });
};

export const giveTaskRoute = route({
  method: 'POST',
  path: '/v1/tasks',
  id: 'giveTask',
  summary: 'Give somebody a task',
  description:
    'To one person (personId: a member or a key), to whoever has a role (role), or to yourself where neither is named. The vendor gives tasks to its own people and to those of a partner (partnerId with a role, or a person of the partner), a partner to its own. subject is what the task is about: something that both sides of the task see. dueOn is an instant, or a day that ends in the time zone of the payout settings. Whoever has the task is written to, again a day before it is due, and once more when it is overdue. The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same task.',
  permission: 'tasks:manage',
  body,
  status: 201,
  answer: taskView,
  errors: [
    'idempotency-key-missing',
    'idempotency-key-reused',
    'conflict',
    'reference-unknown',
    'task-invalid',
    'busy',
  ],
  example: { body: givingExample, answer: taskExample },
  run: async (request, context) => {
    const task = await give(request, context);
    return { status: 201, body: viewTask(task), version: task.version, location: `/v1/tasks/${task.id}` };
  },
});
