import type { TaskWish } from '../../../domain/tasks/give-task.ts';
import type { Task } from '../../../domain/tasks/task.ts';

export const now = '2026-03-02T10:00:00.000Z';
export const later = '2026-03-03T10:00:00.000Z';
export const timeZone = 'Europe/Warsaw';
export const kept = { id: 'task_1', version: 1, createdAt: now, updatedAt: now };

export const wish = (more: Partial<TaskWish> = {}): TaskWish => ({
  title: 'Call them',
  priority: 'normal',
  partnerId: 'partner_1',
  to: { personId: 'member_1' },
  holder: 'person:sub-1',
  origin: { by: 'hand' },
  givenBy: 'key_vendor',
  ...more,
});

/** A task of a partner that the vendor gave, due at the end of a day. */
export const task = (more: Partial<Task> = {}): Task => ({
  ...kept,
  ...wish(),
  detail: 'About the pump.',
  dueOn: '2026-03-10',
  dueAt: '2026-03-10T23:00:00.000Z',
  assignments: 1,
  notes: 0,
  files: 0,
  state: 'open',
  ...more,
});

export const vendor = { by: 'key_vendor' };
export const partner = { by: 'sub-1', partnerId: 'partner_1' };
