import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText, instantText } from '../../domain/kernel/schema.ts';
import { type Delivery, deliveryStates, isLeased, replayed } from '../../domain/webhooks/delivery.ts';
import { webhookDeliveries, webhookTests } from '../../storage/webhooks.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { findDelivery } from './deliveries.ts';
import { deliveryPrefix, enterLane, expiry, saveDelivery, type Whose } from './delivery-items.ts';
import { deliveryExample, deliveryView, viewDelivery } from './delivery-view.ts';
import { deedOf, findActive } from './find-endpoint.ts';

/** So many are replayed by one request: within the time that it has. */
const most = 1_000;

/** Has a delivery sent again, once per request. One that somebody is sending at this moment is being sent. */
const replay = (context: Context, whose: Whose, id: string, request: string): Promise<Delivery> =>
  untilDone('The delivery', async () => {
    const standing = await findDelivery(context, whose, id);
    if (standing.replayedBy === request || isLeased(standing, context.given.now())) return standing;
    const next = replayed(standing, request);
    await enterLane(context, whose, next);
    return (await saveDelivery(context, whose, next)).done ? next : undefined;
  });

export const replayDelivery = route({
  method: 'POST',
  path: '/v1/webhook-endpoints/{id}/deliveries/{deliveryId}/replay',
  id: 'replayWebhookDelivery',
  summary: 'Send a delivery again',
  description:
    'With the same webhook-id and body, and a new round of tries, whatever became of it before; ahead of later events of the same thing that wait. The same Idempotency-Key again sends nothing more.',
  permission: 'webhooks:manage',
  params: z.strictObject({ id: idText, deliveryId: idText }),
  status: 202,
  answer: deliveryView,
  errors: ['not-found', 'idempotency-key-missing', 'webhook-endpoint-disabled', 'busy'],
  example: {
    params: { id: 'erp', deliveryId: deliveryExample.id },
    answer: { ...deliveryExample, state: 'pending', version: 4 },
  },
  run: async ({ params: { id, deliveryId }, principal, idempotencyKey }, context) => {
    const { id: endpointId } = await findActive(context, principal, id);
    const request = deedOf(context, idempotencyKey, deliveryId);
    const one = await replay(context, { tenant: principal.tenant, endpointId }, deliveryId, request);
    const location = `/v1/webhook-endpoints/${endpointId}/deliveries/${one.id}`;
    return { status: 202, body: viewDelivery(one), version: one.version, location };
  },
});

const body = z.strictObject({
  from: instantText,
  to: instantText,
  state: z.optional(z.enum(deliveryStates)),
});
type Range = z.infer<typeof body>;

/** The deliveries of a range; refused where they are more than one request can have sent again. */
const inRange = async ({ store }: Context, whose: Whose, { from, to, state }: Range) => {
  const found: Delivery[] = [];
  // Of ids that begin with the moment the last ones follow behind all that begin with it.
  const range = { from: deliveryPrefix(from), to: `${deliveryPrefix(to)}~` };
  for (let after: string | undefined; ; ) {
    const page = await webhookDeliveries.list(store, whose, { limit: most, after, ...range });
    found.push(...page.data.filter((one) => state === undefined || one.state === state));
    if (found.length > most)
      throw new DomainError(
        'webhook-replay-too-long',
        `There are more than ${most} deliveries in the range.`,
      );
    if (page.next === undefined) return found;
    after = page.next;
  }
};

/** Notes what the key of a request stands for, before anything is sent by it. */
const claimKey = async (
  { store, given }: Context,
  { tenant, endpointId }: Whose,
  { key, hash }: { readonly key: string; readonly hash: string },
): Promise<void> => {
  const at = { tenant, endpointId, eventId: given.naturalId('replay', tenant, endpointId, key) };
  const asked = { at: given.now(), hash };
  const item = { ...webhookTests.item(at, asked), ...expiry(asked.at) };
  const { done } = await store.put(item, { if: 'absent' });
  if (!done && (await webhookTests.read(store, at))?.hash !== hash)
    throw new DomainError('idempotency-key-reused', 'The Idempotency-Key stands for another range.');
};

export const replayRange = route({
  method: 'POST',
  path: '/v1/webhook-endpoints/{id}/replay',
  id: 'replayWebhookDeliveries',
  summary: 'Send the deliveries of a range again',
  description:
    'All whose events happened from one instant up to and with another, at most 1,000; of one state only, where it is named. Each with the same webhook-id and body as before, in order for each thing. The same request with the same Idempotency-Key again goes on where it was cut off, and sends nothing twice.',
  permission: 'webhooks:manage',
  params: z.strictObject({ id: idText }),
  body,
  status: 202,
  answer: z.strictObject({ replayed: z.int() }),
  errors: [
    'not-found',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'webhook-endpoint-disabled',
    'webhook-replay-too-long',
    'busy',
  ],
  example: {
    params: { id: 'erp' },
    body: { from: '2026-02-24T00:00:00Z', to: '2026-02-25T23:59:59Z', state: 'given-up' },
    answer: { replayed: 12 },
  },
  run: async ({ params: { id }, body: range, principal, idempotencyKey }, context) => {
    if (Date.parse(range.from) > Date.parse(range.to))
      throw new DomainError('malformed', 'One field is not as it should be.', [
        { pointer: '/to', detail: 'must not be before from' },
      ]);
    const { id: endpointId } = await findActive(context, principal, id);
    const whose = { tenant: principal.tenant, endpointId };
    const request = deedOf(context, idempotencyKey, range);
    await claimKey(context, whose, { key: deedOf(context, idempotencyKey, 'replay'), hash: request });
    const found = await inRange(context, whose, range);
    await inParallel(found, 16, (one) => replay(context, whose, one.id, request));
    return { status: 202, body: { replayed: found.length } };
  },
});
