import type { Change } from './records.ts';
import { happeningOf } from './things.ts';

/** That a thing of a tenant has changed: what happened to which, and where it is read. No figures: who may read them, reads. */
export type StateChange = {
  /** The event's name: `deal.approved`. */
  readonly type: string;
  /** What tells one thing from every other of the tenant, of any kind. Its events happened in the order of `version`. */
  readonly lane: string;
  /** The thing's own id. */
  readonly subject: string;
  readonly version: number;
  readonly at: string;
  readonly tenant: string;
  readonly state?: string;
  /** The partner that it belongs to. */
  readonly partnerId?: string;
  readonly href?: string;
};

/**
 * What a change of an item means to who watches the tenant's things: an event, or nothing where the item is no thing of
 * an area or nothing about it changed that anybody would call a change. The same change is the same event, however often
 * it is told: it is known by lane and version.
 */
export const stateChangeOf = ({ at, tenant, before, after }: Change): StateChange | undefined => {
  if (after === undefined) return undefined;
  const happened = happeningOf(after, before);
  if (happened === undefined) return undefined;
  const { noun, event, id, version, state, partnerId, href } = happened;
  return {
    type: `${noun}.${event}`,
    lane: `${noun}:${id}`,
    subject: id,
    version,
    at,
    tenant,
    ...(state === undefined ? {} : { state }),
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(href === undefined ? {} : { href }),
  };
};
