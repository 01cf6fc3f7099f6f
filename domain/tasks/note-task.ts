import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import { changed, refuseEnded } from './change-task.ts';
import type { Task, TaskNote } from './task.ts';

/** A task as it goes on, and what is noted of that. */
export type Noted = { readonly task: Task; readonly note: TaskNote };
type Saying = Pick<TaskNote, 'id' | 'text' | 'by' | 'bodyHash'>;

const mostFiles = 20;

/** A comment on a task, open or ended: the next of its notes. */
export const commentTask = (standing: Task, saying: Saying, now: Instant): Noted => {
  const number = standing.notes + 1;
  return {
    task: changed(standing, now, { notes: number }),
    note: { ...saying, number, kind: 'comment', at: now },
  };
};

/**
 * The task given to somebody else of its side, and why. Throws `task-closed` where it has ended, `task-invalid` where
 * they have it already.
 */
export const reassignTask = (
  standing: Task,
  { to, holder }: Pick<Task, 'to' | 'holder'>,
  saying: Saying,
  now: Instant,
): Noted => {
  refuseEnded(standing);
  if (holder === standing.holder)
    throw new DomainError('task-invalid', 'The task is given to them already.', [
      { pointer: to.role === undefined ? '/personId' : '/role', detail: 'must be somebody else' },
    ]);
  const number = standing.notes + 1;
  const next = { to, holder, notes: number, assignments: standing.assignments + 1 };
  return {
    task: changed(standing, now, next),
    note: { ...saying, number, kind: 'reassigned', at: now, from: standing.to, to },
  };
};

/** The task with one file more. Throws `task-closed` where it has ended, `task-files-full` where it has all it may. */
export const attachFile = (standing: Task, now: Instant): Task => {
  refuseEnded(standing);
  if (standing.files >= mostFiles)
    throw new DomainError('task-files-full', `The task has ${mostFiles} files already.`);
  return changed(standing, now, { files: standing.files + 1 });
};
