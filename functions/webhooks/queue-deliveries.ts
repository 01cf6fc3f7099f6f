import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { Endpoint } from '../../domain/webhooks/endpoint.ts';
import { matches, partnersHear } from '../../domain/webhooks/event-types.ts';
import { told } from '../../storage/quiet.ts';
import { placeOf, webhookDeliveries, webhookEndpoints } from '../../storage/webhooks.ts';
import { recall } from '../access/recall.ts';
import { type Context, logger } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import type { Change } from '../stream/records.ts';
import { type StateChange, stateChangeOf } from '../stream/state-changes.ts';
import { deliveryIdOf, deliveryItem, enterLane, leaveLane, type Whose } from './delivery-items.ts';

const tells: ReadonlySet<string> = new Set(told);
const remembered = recall<readonly Endpoint[]>();

const activeEndpoints = async ({ store }: Context, tenant: string): Promise<readonly Endpoint[]> =>
  (await webhookEndpoints.all(store, { tenant })).filter(({ state }) => state === 'active');

/** A partner's endpoint hears of that partner only, and what partners may hear; none hears of itself. */
const hears = (endpoint: Endpoint, { type, lane, partnerId }: StateChange): boolean => {
  if (!matches(endpoint.events, type) || lane === `webhook-endpoint:${endpoint.id}`) return false;
  return endpoint.partnerId === undefined || (endpoint.partnerId === partnerId && partnersHear(type));
};

/** What is sent: which thing, what happened, where it is read. No figures: who receives it reads what it may see. */
const payloadOf = ({ type, at, subject, version, state, partnerId, href }: StateChange): string =>
  JSON.stringify({ type, timestamp: at, data: { id: subject, version, state, partnerId, href } });

/** An event on its way to an endpoint, for the first time. */
export const newDelivery = (eventId: string, change: StateChange): Delivery => ({
  id: deliveryIdOf(change.at, eventId),
  eventId,
  event: change.type,
  at: change.at,
  lane: change.lane,
  place: placeOf(change.version),
  payload: payloadOf(change),
  state: 'pending',
  turn: 1,
  tries: 0,
  attempts: [],
  version: 1,
});

/** Queues a delivery once: one that is there already stays as it is, and out of its lane where it is done with. */
export const queueDelivery = async (context: Context, whose: Whose, one: Delivery): Promise<void> => {
  await enterLane(context, whose, one);
  const { done, existing } = {
    existing: undefined,
    ...(await context.store.put(deliveryItem(whose, one), { if: 'absent' })),
  };
  if (done || existing === undefined) return;
  if (webhookDeliveries.parse(existing).state !== 'pending') await leaveLane(context, whose, one);
};

type Told = { readonly sequence: string; readonly change: StateChange };

/** The events of one thing, one after the other: where one can't be queued, none that came after it is. */
const queueLane = async (
  context: Context,
  endpoints: readonly Endpoint[],
  events: readonly Told[],
): Promise<readonly string[]> => {
  for (const [place, { change }] of events.entries())
    try {
      const { tenant, lane, version } = change;
      const eventId = context.given.naturalId('evt', tenant, lane, String(version));
      for (const endpoint of endpoints.filter((one) => hears(one, change)))
        await queueDelivery(context, { tenant, endpointId: endpoint.id }, newDelivery(eventId, change));
    } catch (error) {
      logger.error('an event could not be queued', { tenant: change.tenant, lane: change.lane, error });
      return events.slice(place).map(({ sequence }) => sequence);
    }
  return [];
};

const queueTenant = async (
  context: Context,
  tenant: string,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const failed: string[] = [];
  const lanes = new Map<string, Told[]>();
  const read = () => activeEndpoints(context, tenant);
  const endpoints = await remembered(tenant, context.given.now(), read);
  if (endpoints.length === 0) return failed;
  for (const one of changes)
    try {
      const change = stateChangeOf(one);
      if (change === undefined) continue;
      const lane = lanes.get(change.lane) ?? [];
      lanes.set(change.lane, [...lane, { sequence: one.sequence, change }]);
    } catch (error) {
      logger.error('a change could not be read as an event', { tenant, error });
      failed.push(one.sequence);
    }
  const left = await inParallel([...lanes.values()], 16, (events) => queueLane(context, endpoints, events));
  return [...failed, ...left.flat()];
};

/**
 * Queues the events that follow from changed items for every endpoint that wants to hear of them; nothing is read but
 * the endpoints, and nothing written where a tenant has none. Answers the numbers of the records that have to come
 * again. What comes twice is the same delivery.
 */
export const queueDeliveries = async (
  context: Context,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const telling = changes.filter(({ after }) => tells.has(after?.type ?? ''));
  const tenants = [...Map.groupBy(telling, ({ tenant }) => tenant)];
  const failed = await inParallel(tenants, 8, async ([tenant, own]) => {
    try {
      return await queueTenant(context, tenant, own);
    } catch (error) {
      logger.error('the events of a tenant could not be queued', { tenant, error });
      return own.map(({ sequence }) => sequence);
    }
  });
  return failed.flat();
};
