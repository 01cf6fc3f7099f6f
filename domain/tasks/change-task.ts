import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import { same } from '../platform/restate.ts';
import { dueAhead } from './give-task.ts';
import type { Task } from './task.ts';

/** Who acts on a task, and for which partner: for none on the vendor's side. */
export type Actor = { readonly by: string; readonly partnerId?: string | undefined };

/** Refuses what can't be done to a task that has ended. Throws `task-closed`. */
export const refuseEnded = ({ state }: Task): void => {
  if (state !== 'open') throw new DomainError('task-closed', `The task is ${state}.`);
};

/** Refuses what only the side that gave a task may do. Throws `task-not-yours`. */
export const refuseOthers = ({ givenFrom }: Task, { partnerId }: Actor): void => {
  if (givenFrom !== partnerId)
    throw new DomainError('task-not-yours', 'Only the side that gave a task changes or cancels it.');
};

/** The next version of a task. */
export const changed = (standing: Task, now: Instant, change: Partial<Task>): Task => ({
  ...standing,
  ...change,
  version: standing.version + 1,
  updatedAt: now,
});

type Content = Pick<Task, 'title' | 'detail' | 'dueOn' | 'priority'>;

/**
 * The task with another content; itself where nothing is another. A new due moment is one ahead: what was overdue is so
 * no more. Throws `task-closed`, `task-not-yours` and `task-invalid`.
 */
export const changeTask = (
  standing: Task,
  content: Content,
  actor: Actor,
  { timeZone, now }: { readonly timeZone: string; readonly now: Instant },
): Task => {
  const { title, detail, dueOn, priority } = standing;
  if (same({ title, detail, dueOn, priority }, content)) return standing;
  refuseEnded(standing);
  refuseOthers(standing, actor);
  const { detail: _, dueOn: __, dueAt, overdueAt, titles, ...rest } = standing;
  const isDueAsBefore = content.dueOn === dueOn;
  const due = isDueAsBefore
    ? { ...(dueAt === undefined ? {} : { dueAt }), ...(overdueAt === undefined ? {} : { overdueAt }) }
    : content.dueOn === undefined
      ? {}
      : { dueAt: dueAhead(content.dueOn, timeZone, now) };
  const kept = content.title === title && titles !== undefined ? { titles } : {};
  return changed({ ...rest, ...kept }, now, { ...content, ...due });
};
