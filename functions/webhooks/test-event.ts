import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { webhookDeliveries, webhookTests } from '../../storage/webhooks.ts';
import { route } from '../shell/route.ts';
import { expiry } from './delivery-items.ts';
import { deliveryExample, deliveryView, viewDelivery } from './delivery-view.ts';
import { params as example } from './endpoint-view.ts';
import { deedOf, findActive } from './find-endpoint.ts';
import { newDelivery, queueDelivery } from './queue-deliveries.ts';

const type = 'webhook-endpoint.test';

export const sendTest = route({
  method: 'POST',
  path: '/v1/webhook-endpoints/{id}/test',
  id: 'testWebhookEndpoint',
  summary: 'Send a test event to a webhook endpoint',
  description:
    'Signed and tried like every other event, also where the filter names none such. Read the delivery to see what became of it. The same Idempotency-Key again answers the same delivery.',
  permission: 'webhooks:manage',
  params: z.strictObject({ id: idText }),
  status: 202,
  answer: deliveryView,
  errors: ['not-found', 'idempotency-key-missing', 'webhook-endpoint-disabled'],
  example: {
    ...example,
    answer: {
      ...deliveryExample,
      type,
      state: 'pending',
      payload: {
        type,
        timestamp: deliveryExample.at,
        data: { id: 'hook_5c0q8m2t7yw1r3k9x4n6b0d2fh', version: 1 },
      },
      attempts: [],
      version: 1,
    },
  },
  run: async ({ params: { id }, principal, idempotencyKey }, context) => {
    const { store, given } = context;
    const { tenant } = principal;
    const { id: endpointId, version } = await findActive(context, principal, id);
    const eventId = given.naturalId('evt', tenant, endpointId, deedOf(context, idempotencyKey, 'test'));
    const key = { tenant, endpointId, eventId };
    // The moment of the first such request: the same one later makes the same delivery.
    const test = { at: given.now() };
    const item = { ...webhookTests.item(key, test), ...expiry(test.at) };
    const { done } = await store.put(item, { if: 'absent' });
    const { at } = done ? test : ((await webhookTests.read(store, key)) ?? test);
    // A lane of its own: a test waits for nothing.
    const one = newDelivery(eventId, {
      type,
      lane: `test:${eventId}`,
      subject: endpointId,
      version,
      at,
      tenant,
    });
    await queueDelivery(context, { tenant, endpointId }, one);
    const standing = await webhookDeliveries.read(store, { tenant, endpointId, deliveryId: one.id });
    const body = viewDelivery(standing ?? one);
    const location = `/v1/webhook-endpoints/${endpointId}/deliveries/${body.id}`;
    return { status: 202, body, version: body.version, location };
  },
});
