import type { Task } from '../../domain/tasks/task.ts';
import { taskLetter } from '../../domain/tasks/task-letter.ts';
import { payoutSettingsOf } from '../../storage/payouts.ts';
import type { NoticeWish } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { addresseesOf } from './people.ts';

/** The zone in which a tenant's days begin and end. */
export const zoneOf = async ({ store }: Context, tenant: string): Promise<string> =>
  (await payoutSettingsOf.read(store, { tenant }))?.timeZone ?? 'UTC';

type Telling = {
  readonly stage: Parameters<typeof taskLetter>[0]['stage'];
  readonly reason?: string;
};

/** The e-mails on a task, each once per person and per giving or due moment. */
export const taskNotices = async (
  context: Context,
  tenant: string,
  task: Task,
  { stage, reason }: Telling,
): Promise<readonly NoticeWish[]> => {
  const [people, timeZone] = await Promise.all([
    addresseesOf(context, tenant, task),
    zoneOf(context, tenant),
  ]);
  const turn = stage === 'given' ? String(task.assignments) : task.dueAt;
  return people.map(({ email, language }) => ({
    cause: `${task.id} ${stage} ${turn}`,
    to: { email, language },
    letter: taskLetter({ task, stage, timeZone, reason }, language),
  }));
};
