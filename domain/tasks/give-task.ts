import { DomainError } from '../errors.ts';
import { addDays, type Instant, isDay } from '../kernel/day.ts';
import { instantAt } from '../kernel/zoned.ts';
import type { Kept } from '../platform/record.ts';
import type { Task } from './task.ts';

/** Who is to do what by when, and who says so. */
export type TaskWish = Pick<
  Task,
  'title' | 'titles' | 'detail' | 'dueOn' | 'priority' | 'partnerId' | 'to' | 'holder' | 'subject'
> &
  Pick<Task, 'origin' | 'givenBy' | 'givenFrom'>;

/** The moment from which it is overdue: the end of the day, or the instant itself. */
const dueAtOf = (dueOn: string, timeZone: string): Instant =>
  isDay(dueOn) ? instantAt(addDays(dueOn, 1), '00:00', timeZone) : new Date(Date.parse(dueOn)).toISOString();

/** Nobody plans further ahead. */
const furthestDays = 36_525;

/** The due moment that a person asks for. Throws `task-invalid` where it is over, or more than a hundred years away. */
export const dueAhead = (dueOn: string, timeZone: string, now: Instant): Instant => {
  const refused = (detail: string): DomainError =>
    new DomainError('task-invalid', 'The task is due at no moment that it can be.', [
      { pointer: '/dueOn', detail },
    ]);
  const [day, today] = [dueOn.slice(0, 10), now.slice(0, 10)];
  if (day > addDays(today, furthestDays)) throw refused('must be at most a hundred years ahead');
  // Two days hold every zone: what is older is over everywhere.
  const dueAt = day < addDays(today, -2) ? undefined : dueAtOf(dueOn, timeZone);
  if (dueAt === undefined || dueAt <= now) throw refused(`must not be over: it is ${now}`);
  return dueAt;
};

/** A new task, which is open. Throws `task-invalid` where it would be overdue. */
export const giveTask = (wish: TaskWish, kept: Kept, timeZone: string): Task => ({
  ...kept,
  ...wish,
  ...(wish.dueOn === undefined ? {} : { dueAt: dueAhead(wish.dueOn, timeZone, kept.createdAt) }),
  assignments: 1,
  notes: 0,
  files: 0,
  state: 'open',
});
