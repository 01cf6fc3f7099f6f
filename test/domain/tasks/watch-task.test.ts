import { describe, expect, it } from 'vitest';
import { firstLook, watchTask } from '../../../domain/tasks/watch-task.ts';
import { now, task } from './cases.ts';

const reminds = '2026-03-09T23:00:00.000Z';
const due = '2026-03-10T23:00:00.000Z';

describe('a look at a task', () => {
  it('comes first a day before it is due, and never where it is not', () => {
    expect(firstLook(task())).toBe(reminds);
    expect(firstLook({ updatedAt: now })).toBeUndefined();
  });

  it('comes when it is due where it is given within that day: nobody is reminded of what they just read', () => {
    expect(firstLook(task({ updatedAt: '2026-03-10T08:00:00.000Z' }))).toBe(due);
  });

  it('before that day waits for it, so that a due moment that was moved is met', () => {
    expect(watchTask(task(), '2026-03-09T22:59:59.999Z')).toEqual({ lookAgainAt: reminds });
  });

  it('on that day reminds, and comes again when it is due', () => {
    expect(watchTask(task(), reminds)).toEqual({ tells: 'reminder', lookAgainAt: due });
  });

  it('at the due moment makes it overdue, once', () => {
    const { tells, task: next, lookAgainAt } = watchTask(task(), due);
    expect([tells, lookAgainAt]).toEqual(['overdue', undefined]);
    expect(next).toMatchObject({ overdueAt: due, version: 2 });
    // Whoever died before the letters writes them again; the task stays.
    expect(watchTask(next ?? task(), due)).toEqual({ tells: 'overdue' });
  });

  it('tells nothing of one that has ended, or is due never', () => {
    for (const state of ['done', 'cancelled'] as const) expect(watchTask(task({ state }), due)).toEqual({});
    const { dueAt: _, ...never } = task();
    expect(watchTask(never, due)).toEqual({});
  });
});
