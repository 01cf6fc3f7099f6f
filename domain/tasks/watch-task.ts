import { type Instant, later } from '../kernel/day.ts';
import { changed } from './change-task.ts';
import type { Task } from './task.ts';

const day = 86_400_000;

/**
 * When a task is looked at first: a day before it is due, or when it is due where that day has begun: whoever is given it
 * then reads by when at once. Never where it is not due.
 */
export const firstLook = ({ dueAt, updatedAt }: Pick<Task, 'dueAt' | 'updatedAt'>): Instant | undefined => {
  if (dueAt === undefined) return undefined;
  const remindAt = later(dueAt, -day);
  return remindAt > updatedAt ? remindAt : dueAt;
};

/** What is told of a task now, the task as changed by it, and when it is looked at again. */
type Watch = {
  readonly tells?: 'reminder' | 'overdue';
  readonly task?: Task;
  readonly lookAgainAt?: Instant;
};

/**
 * Looks at a task: a day before it is due people are reminded, when it is due and not done it becomes overdue, each once
 * per due moment. Nothing follows once it has ended. One whose due moment was moved is looked at again by the new one.
 */
export const watchTask = (standing: Task, now: Instant): Watch => {
  const { state, dueAt, overdueAt } = standing;
  if (state !== 'open' || dueAt === undefined) return {};
  // Whoever died behind the commit has the letters written again: each is written once.
  if (overdueAt !== undefined) return { tells: 'overdue' };
  if (dueAt <= now) return { tells: 'overdue', task: changed(standing, now, { overdueAt: now }) };
  const remindAt = later(dueAt, -day);
  return remindAt <= now ? { tells: 'reminder', lookAgainAt: dueAt } : { lookAgainAt: remindAt };
};
