import type { Role } from '../../domain/access/permissions.ts';
import { finishTask } from '../../domain/tasks/end-task.ts';
import { giveTask as newTask } from '../../domain/tasks/give-task.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { tasks } from '../../storage/tasks.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import { changeWrites, newTaskWrites } from './commit.ts';
import { roleHolder } from './places.ts';
import { zoneOf } from './tell.ts';

/**
 * A task that the house gives by itself: a rule or a workflow. `cause` names what it is given for, down to what makes it
 * another task: the same cause gives one task, however often it is asked for.
 */
type HouseWish = Pick<Task, 'detail' | 'dueOn' | 'priority' | 'subject' | 'origin'> & {
  readonly cause: string;
  readonly titles: { readonly pl: string; readonly en: string };
  readonly partnerId?: string | undefined;
  readonly whose: Pick<Task, 'to' | 'holder'>;
  /** Where they are written to about the same thing anyway. */
  readonly isTold?: true | undefined;
};

/** Everybody who has a role: of a partner, or of the vendor. */
export const teamOf = (role: Role, partnerId: string | undefined): HouseWish['whose'] => ({
  to: { role },
  holder: roleHolder(partnerId, role),
});

/** Who the house is, where somebody has to be named. */
const house = 'house';

const idFor = ({ given }: Context, tenant: string, cause: string): string =>
  given.naturalId('task', tenant, 'cause', cause);

/** Gives a task for a cause, once. */
export const giveTask = async (context: Context, tenant: string, wish: HouseWish): Promise<void> => {
  const { store, given } = context;
  const { cause, whose, partnerId, titles, isTold, ...content } = wish;
  const id = idFor(context, tenant, cause);
  await untilDone('The task', async () => {
    if ((await tasks.read(store, { tenant, taskId: id })) !== undefined) return true;
    const now = given.now();
    const task = newTask(
      {
        ...content,
        titles,
        title: titles.en,
        ...(partnerId === undefined ? {} : { partnerId }),
        ...whose,
        givenBy: house,
      },
      { id, version: 1, createdAt: now, updatedAt: now },
      await zoneOf(context, tenant),
    );
    return (await store.transact(await newTaskWrites(context, tenant, task, isTold))).done ? true : undefined;
  });
};

/** Ends the task that was given for a cause, since there is nothing left to do; one that has ended stays as it is. */
export const closeTask = async (
  context: Context,
  tenant: string,
  cause: string,
  reason: string,
): Promise<void> => {
  const { store, given } = context;
  const taskId = idFor(context, tenant, cause);
  await untilDone('The task', async () => {
    const standing = await tasks.read(store, { tenant, taskId });
    if (standing?.state !== 'open') return true;
    const next = finishTask(standing, { by: house }, reason, given.now());
    return (await store.transact(changeWrites(tenant, standing, next))).done ? true : undefined;
  });
};
