import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { type Delivery, deliveryStates } from '../../domain/webhooks/delivery.ts';
import { webhookDeliveries } from '../../storage/webhooks.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import type { Whose } from './delivery-items.ts';
import { deliveryExample, deliveryView, viewDelivery } from './delivery-view.ts';
import { findForLog } from './find-endpoint.ts';

/** How many pages of the log are read for one page of a list that shows one state only. */
const mostPages = 10;

type Wanted = {
  readonly limit: number;
  readonly after: string | undefined;
  readonly state?: string | undefined;
};

const seen = async (
  { store }: Context,
  whose: Whose,
  { limit, after: begin, state }: Wanted,
): Promise<{ readonly data: readonly Delivery[]; readonly next: string | undefined }> => {
  const data: Delivery[] = [];
  let after = begin;
  for (let read = 0; read < mostPages; read += 1) {
    const page = await webhookDeliveries.list(store, whose, { limit: limit + 1, after, newestFirst: true });
    for (const one of page.data) {
      if (data.length === limit) return { data, next: after };
      if (state === undefined || one.state === state) data.push(one);
      after = one.id;
    }
    if (page.next === undefined) return { data, next: undefined };
  }
  return { data, next: after };
};

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
    const page = await seen(context, { tenant, endpointId }, { limit, after, state });
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
