import * as z from 'zod/mini';
import { announcedFile } from '../domain/platform/file.ts';
import { task, taskNote } from '../domain/tasks/task.ts';
import { taskRule } from '../domain/tasks/task-rule.ts';
import { entity } from './entity.ts';

export const tasks = entity('task', task);

/** By which tasks are listed: those of a holder, a side or a subject, each state by itself. */
export const taskPlaces = entity('taskPlace', z.strictObject({ taskId: z.string() }));

export const taskNotes = entity('taskNote', taskNote);
/** By which the notes of a task are listed in the order in which they came. */
export const taskNotePlaces = entity('taskNotePlace', z.strictObject({ noteId: z.string() }));

export const taskFiles = entity('taskFile', announcedFile);

export const taskRules = entity('taskRule', taskRule);
