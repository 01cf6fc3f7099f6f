import type { Instant } from '../kernel/day.ts';
import { same } from '../platform/restate.ts';
import { type Actor, changed, refuseEnded, refuseOthers } from './change-task.ts';
import type { Task } from './task.ts';

const ended = (
  standing: Task,
  state: 'done' | 'cancelled',
  { by, reason }: { readonly by: string; readonly reason?: string | undefined },
  now: Instant,
): Task => {
  const saying = { by, ...(reason === undefined ? {} : { reason }) };
  // The same again is known, whenever it comes.
  if (standing.state === state && same({ ...saying, at: standing.ended?.at }, standing.ended))
    return standing;
  refuseEnded(standing);
  return changed(standing, now, { state, ended: { ...saying, at: now } });
};

/** The task as done, by anybody of its side or of the vendor's. Throws `task-closed` where it has ended otherwise. */
export const finishTask = (standing: Task, { by }: Actor, reason: string | undefined, now: Instant): Task =>
  ended(standing, 'done', { by, reason }, now);

/** The task as taken back by the side that gave it. Throws `task-not-yours`, and `task-closed` where it has ended. */
export const cancelTask = (standing: Task, actor: Actor, reason: string, now: Instant): Task => {
  refuseOthers(standing, actor);
  return ended(standing, 'cancelled', { by: actor.by, reason }, now);
};
