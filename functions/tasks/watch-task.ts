import { watchTask as look } from '../../domain/tasks/watch-task.ts';
import { tasks } from '../../storage/tasks.ts';
import type { DueWork } from '../platform/due.ts';
import { queueNotices } from '../platform/queue-notice.ts';
import { taskNotices } from './tell.ts';

/** Reminds of a task a day before it is due, and makes it overdue when it is. */
export const watchTask: DueWork = async (context, { tenant, subject: taskId, at }) => {
  const { store, given } = context;
  const standing = await tasks.read(store, { tenant, taskId });
  if (standing === undefined) return undefined;
  const { tells, task: next, lookAgainAt } = look(standing, given.now());
  // Where the task changed meanwhile it is looked at again by the next tick.
  if (next !== undefined && !(await tasks.replace(store, { tenant, taskId }, next)).done) return at;
  if (tells !== undefined)
    await queueNotices(
      context,
      tenant,
      await taskNotices(context, tenant, next ?? standing, { stage: tells }),
    );
  return lookAgainAt;
};
