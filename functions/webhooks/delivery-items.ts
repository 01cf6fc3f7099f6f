import type { Instant } from '../../domain/kernel/day.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { Item, Outcome } from '../../storage/store.ts';
import { table } from '../../storage/table.ts';
import { webhookDeliveries, webhookLanes } from '../../storage/webhooks.ts';
import { oursOf } from '../shell/clock.ts';
import type { Context } from '../shell/context.ts';

/** An endpoint of a tenant. */
export type Whose = { readonly tenant: string; readonly endpointId: string };
/** The events of one thing for one endpoint. */
export type Lane = Whose & { readonly lane: string };

/** How long the log is kept; then the table drops it. */
const keptDays = 30;
/** The moment from which something of then may be dropped. */
export const expiry = (since: Instant) => ({
  [table.expires]: Math.floor(Date.parse(since) / 1000) + keptDays * 86_400,
});

/** The id of a delivery: ids sort by the moment of the event. */
export const deliveryIdOf = (at: Instant, eventId: string): string =>
  `${deliveryPrefix(at)}_${eventId.slice(eventId.indexOf('_') + 1)}`;

/** What the ids of a moment's deliveries begin with. */
export const deliveryPrefix = (at: Instant): string =>
  `delivery_${new Date(at).toISOString().replace(/\D/g, '')}`;

/** A delivery as the table keeps it. */
export const deliveryItem = ({ tenant, endpointId }: Whose, one: Delivery): Item => ({
  ...webhookDeliveries.item({ tenant, endpointId, deliveryId: one.id }, one),
  ...expiry(one.at),
});

/** Writes the next version of a delivery; not done where another version stands there. */
export const saveDelivery = ({ store }: Context, whose: Whose, next: Delivery): Promise<Outcome> =>
  store.put(deliveryItem(whose, next), { if: 'version', is: next.version - 1 });

/** Puts a delivery into its lane. Before the delivery itself, so that whoever is told of it finds it there. */
export const enterLane = async (context: Context, whose: Whose, one: Delivery): Promise<void> => {
  const { lane, place, id: deliveryId } = one;
  const queuedAt = oursOf(context).given.now();
  const item = webhookLanes.item({ ...whose, lane, place }, { lane, place, deliveryId, queuedAt });
  await context.store.put({ ...item, ...expiry(queuedAt) });
};

/** Takes a delivery out of its lane. After it was marked: who dies between leaves what the next visitor tidies up. */
export const leaveLane = (
  { store }: Context,
  whose: Whose,
  { lane, place }: Pick<Delivery, 'lane' | 'place'>,
): Promise<void> => store.remove(webhookLanes.key({ ...whose, lane, place }));
