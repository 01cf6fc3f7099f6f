import { type Principal, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { firstLook } from '../../domain/tasks/watch-task.ts';
import type { Write } from '../../storage/store.ts';
import { tasks } from '../../storage/tasks.ts';
import { dueItem } from '../platform/due.ts';
import { noticeWrites } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import { untilDone } from '../shell/until-done.ts';
import { personHolder, placeWrites } from './places.ts';
import { taskNotices } from './tell.ts';

/** A task that the principal may see; anything else is not found. */
export const findTask = async (
  { store, given }: Context,
  { tenant, ...principal }: Principal,
  reference: string,
): Promise<Task> => {
  const taskId = idOf(given, tenant, 'task', reference);
  const found = await tasks.read(store, { tenant, taskId });
  if (found === undefined || !sees({ tenant, ...principal }, found.partnerId))
    throw new DomainError('not-found', 'There is no such task.');
  return found;
};

/** By what a task is looked at again, where its due moment is another one than before. */
const watchWrites = (tenant: string, before: Task | undefined, after: Task): readonly Write[] => {
  const at = firstLook(after);
  if (at === undefined || after.dueAt === before?.dueAt) return [];
  return [{ put: dueItem(tenant, 'watch-task', after.id, at) }];
};

/**
 * All that says that a task is new: it, its places, its first look, the letters; to nobody who gives it to themselves, or
 * who is told of it otherwise.
 */
export const newTaskWrites = async (
  context: Context,
  tenant: string,
  task: Task,
  isTold = task.holder === personHolder(task.givenBy),
): Promise<readonly Write[]> => {
  const letters = isTold ? [] : await taskNotices(context, tenant, task, { stage: 'given' });
  return [
    tasks.creating({ tenant, taskId: task.id }, task),
    ...placeWrites(tenant, undefined, task),
    ...watchWrites(tenant, undefined, task),
    ...noticeWrites(context, tenant, letters),
  ];
};

/** All that says that a task is another one than before. */
export const changeWrites = (tenant: string, before: Task, after: Task): readonly Write[] => [
  tasks.replacing({ tenant, taskId: after.id }, after),
  ...placeWrites(tenant, before, after),
  ...watchWrites(tenant, before, after),
];

/** Changes a task as `decide` says; decided again where others change it at the same moment. */
export const changeOne = (
  context: Context,
  principal: Principal,
  reference: string,
  decide: (standing: Task) => Task,
): Promise<Task> =>
  untilDone('The task', async () => {
    const standing = await findTask(context, principal, reference);
    const next = decide(standing);
    if (next === standing) return standing;
    const { done } = await context.store.transact(changeWrites(principal.tenant, standing, next));
    return done ? next : undefined;
  });
