import { type Instant, later } from '../../domain/kernel/day.ts';
import { type Delivery, isLeased, woken } from '../../domain/webhooks/delivery.ts';
import type { Item } from '../../storage/store.ts';
import { webhookDeliveries, webhookLanes } from '../../storage/webhooks.ts';
import { dueItem } from '../platform/due.ts';
import { oursOf } from '../shell/clock.ts';
import type { Context } from '../shell/context.ts';
import { type Lane, leaveLane, saveDelivery } from './delivery-items.ts';

/**
 * What is in its lane but not in the log is being queued at this moment, and what comes behind it waits. After so long,
 * longer than a batch of the stream is tried again, it is not being queued any more.
 */
const queuing = 7 * 3_600_000;
const lookAgain = 5 * 60_000;

/** The due item by which a lane goes on at a moment. */
export const retryItem = ({ tenant, endpointId, lane }: Lane, at: Instant): Item =>
  dueItem(tenant, 'deliver-webhook', `${endpointId}#${lane}`, at);

/** What is first in a lane; or until when nothing can be said of it. */
type Head = { readonly delivery: Delivery } | { readonly delivery: undefined; readonly until: Instant };

/** The first delivery of a lane that is not done with. What died between marking and leaving is tidied away. */
export const headOf = async (context: Context, { lane, ...whose }: Lane): Promise<Head | undefined> => {
  const { store, given } = context;
  for (;;) {
    const page = await webhookLanes.list(store, whose, { limit: 1, prefix: `${lane}#` });
    const [place] = page.data;
    if (place === undefined) return undefined;
    const { deliveryId, queuedAt } = place;
    const delivery = await webhookDeliveries.read(store, { ...whose, deliveryId });
    if (delivery?.state === 'pending') return { delivery };
    // By our own clock: a sandbox's may be moved by days while something is being queued.
    if (delivery === undefined && later(queuedAt, queuing) > oursOf(context).given.now()) {
      const until = later(given.now(), lookAgain);
      await store.put(retryItem({ lane, ...whose }, until));
      return { delivery: undefined, until };
    }
    await leaveLane(context, whose, place);
  }
};

/**
 * Hands the head of a lane to a sender, whenever it would have been tried next: the stream tells the queue of it. Answers
 * until when somebody holds it, where somebody does.
 */
export const wakeLane = async (context: Context, lane: Lane): Promise<Instant | undefined> => {
  const head = await headOf(context, lane);
  if (head === undefined || head.delivery === undefined) return head?.until;
  const { delivery } = head;
  if (isLeased(delivery, context.given.now())) return delivery.leaseUntil;
  // Where it is not done, it changed at this moment: somebody is at it.
  await saveDelivery(context, lane, woken(delivery, context.given.now()));
  return undefined;
};
