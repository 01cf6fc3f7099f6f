import type { Instant } from '../../domain/kernel/day.ts';
import { type DueKind, dueItems } from '../../storage/platform.ts';
import type { Item } from '../../storage/store.ts';
import type { Context } from '../shell/context.ts';

/** Something that must be done at a moment. */
export type Due = Awaited<ReturnType<typeof dueItems.list>>['data'][number];

/**
 * Does what is due; answers when to look again: the same moment where it could not be done now, nothing where it is
 * done. It may be called twice for the same thing, so its effects must repeat harmlessly.
 */
export type DueWork = (context: Context, due: Due) => Promise<Instant | undefined>;

/** The item by which the minute tick does a thing at a moment; the same wish is the same item. */
export const dueItem = (tenant: string, what: DueKind, subject: string, at: Instant): Item => {
  const id = `${what}/${subject}`;
  return dueItems.item({ at, tenant, id }, { id, at, tenant, what, subject });
};
