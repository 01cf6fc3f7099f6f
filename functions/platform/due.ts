import { isSandbox } from '../../domain/access/sandbox.ts';
import type { Instant } from '../../domain/kernel/day.ts';
import type { PageRequest } from '../../storage/entity.ts';
import type { Key } from '../../storage/key.ts';
import { type DueKind, dueItems, sandboxDueItems } from '../../storage/platform.ts';
import type { Item, Store } from '../../storage/store.ts';
import type { Context } from '../shell/context.ts';

/** Something that must be done at a moment. */
export type Due = Awaited<ReturnType<typeof dueItems.list>>['data'][number];

/**
 * Does what is due; answers when to look again: the same moment where it could not be done now, nothing where it is
 * done. It may be called twice for the same thing, so its effects must repeat harmlessly.
 */
export type DueWork = (context: Context, due: Due) => Promise<Instant | undefined>;

/** A due thing as the table holds it: a sandbox's stand by themselves, since they go by its own clock. */
export const itemOfDue = (due: Due): Item =>
  isSandbox(due.tenant) ? sandboxDueItems.item(due, due) : dueItems.item(due, due);

export const keyOfDue = (due: Due): Key =>
  isSandbox(due.tenant) ? sandboxDueItems.key(due) : dueItems.key(due);

/** The item by which the minute tick does a thing at a moment; the same wish is the same item. */
export const dueItem = (tenant: string, what: DueKind, subject: string, at: Instant): Item =>
  itemOfDue({ id: `${what}/${subject}`, at, tenant, what, subject });

/** What is due by a moment, the earliest first: of all live tenants, or of one sandbox. */
export const dueBy = (
  store: Store,
  sandbox: string | undefined,
  now: Instant,
  { limit, after }: PageRequest,
) => {
  // A sort key is an instant and '#…': the character behind '#' closes the range after the moment.
  const page = { limit, after, to: `${now}$` };
  return sandbox === undefined
    ? dueItems.list(store, {}, page)
    : sandboxDueItems.list(store, { tenant: sandbox }, page);
};
