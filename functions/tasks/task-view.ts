import * as z from 'zod/mini';
import { type Task, type TaskNote, task, taskNote } from '../../domain/tasks/task.ts';
import { exampleKept, shown } from '../shell/view.ts';

/** A task as it is shown: not by what its lists are made. */
export const taskView = z.omit(task, { bodyHash: true, holder: true });
export const viewTask = (one: Task): z.infer<typeof taskView> => {
  const { holder: _, ...rest } = shown(one);
  return rest;
};

/** A note as it is shown. */
export const noteView = z.omit(taskNote, { bodyHash: true });
export const viewNote = ({ bodyHash: _, ...rest }: TaskNote): z.infer<typeof noteView> => rest;

/** What gives the example. */
export const givingExample = {
  externalId: 'gdynia-call',
  title: 'Call the city about the heating of twelve schools',
  detail: 'They asked for a second offer with another pump.',
  partnerId: 'baltic-bikes',
  role: 'partner-admin' as const,
  subject: { kind: 'deal' as const, id: 'gdynia-2027' },
  dueOn: '2027-01-15',
  priority: 'high' as const,
};

const { role, externalId, subject: _, ...said } = givingExample;

export const taskExample: z.infer<typeof taskView> = {
  ...said,
  ...exampleKept('task', externalId),
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  to: { role },
  subject: { kind: 'deal', id: 'deal_5c0q8m2t7yw1r3k9x4n6b0d2fh' },
  dueAt: '2027-01-15T23:00:00.000Z',
  origin: { by: 'hand' },
  givenBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  assignments: 1,
  notes: 0,
  files: 0,
  state: 'open',
};

/** The example as it stands later. */
export const laterExample = { ...taskExample, version: 2, updatedAt: '2026-02-26T09:00:00.000Z' };
