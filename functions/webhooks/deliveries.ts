import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { type Delivery, deliveryStates } from '../../domain/webhooks/delivery.ts';
import { webhookDeliveries } from '../../storage/webhooks.ts';
import type { Context } from '../shell/context.ts';
import { filteredPage } from '../shell/filtered-page.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import type { Whose } from './delivery-items.ts';
import { deliveryExample, deliveryView, viewDelivery } from './delivery-view.ts';
import { findForLog } from './find-endpoint.ts';

export const listDeliveries = route({
  method: 'GET',
  path: '/v1/webhook-endpoints/{id}/deliveries',
  id: 'listWebhookDeliveries',
  summary: 'List the deliveries to a webhook endpoint',
  description:
    'The log of 30 days, the newest event first; of one state only, where it is named: a page may then be shorter than its limit, also where more follows.',
  permission: 'webhooks:read',
  params: z.strictObject({ id: idText }),
  query: z.strictObject({ ...pageQuery, state: z.optional(z.enum(deliveryStates)) }),
  status: 200,
  answer: listOf(deliveryView),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    params: { id: 'erp' },
    query: { state: 'delivered' },
    answer: { data: [deliveryExample], next: null },
  },
  run: async ({ params: { id }, query: { limit, cursor, state }, principal }, context) => {
    const { tenant } = principal;
    const { id: endpointId } = await findForLog(context, principal, id);
    const scope = `webhook-deliveries:${tenant}:${endpointId}:${state ?? ''}`;
    const after = decodeCursor(cursor, scope, sortKey('delivery_'));
    const page = await filteredPage(
      (part) => webhookDeliveries.list(context.store, { tenant, endpointId }, { ...part, newestFirst: true }),
      (one) => state === undefined || one.state === state,
      { limit, after },
    );
    return pageAnswer(scope, page.data.map(viewDelivery), page.next);
  },
});

/** A delivery of an endpoint's log. */
export const findDelivery = async (
  { store }: Context,
  whose: Whose,
  deliveryId: string,
): Promise<Delivery> => {
  const found = await webhookDeliveries.read(store, { ...whose, deliveryId });
  if (found === undefined) throw new DomainError('not-found', 'There is no such delivery.');
  return found;
};

export const readDelivery = route({
  method: 'GET',
  path: '/v1/webhook-endpoints/{id}/deliveries/{deliveryId}',
  id: 'readWebhookDelivery',
  summary: 'Read a delivery to a webhook endpoint',
  description:
    'What was sent, how each try ended, what the receiver said to the last one that failed, and when the next comes.',
  permission: 'webhooks:read',
  params: z.strictObject({ id: idText, deliveryId: idText }),
  status: 200,
  answer: deliveryView,
  errors: ['not-found'],
  example: { params: { id: 'erp', deliveryId: deliveryExample.id }, answer: deliveryExample },
  run: async ({ params: { id, deliveryId }, principal }, context) => {
    const { id: endpointId } = await findForLog(context, principal, id);
    const found = await findDelivery(context, { tenant: principal.tenant, endpointId }, deliveryId);
    return { status: 200, body: viewDelivery(found), version: found.version };
  },
});
