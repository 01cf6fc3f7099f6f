import * as z from 'zod/mini';
import { eventTypes } from '../../domain/webhooks/event-types.ts';
import { route } from '../shell/route.ts';

export const listEventTypes = route({
  method: 'GET',
  path: '/v1/webhook-event-types',
  id: 'listWebhookEventTypes',
  summary: 'List the events that webhooks can hear of',
  description: 'A partner is shown those that its endpoints may hear.',
  permission: 'webhooks:read',
  status: 200,
  answer: z.strictObject({
    data: z.array(z.strictObject({ type: z.string(), summary: z.string(), partners: z.boolean() })),
    next: z.null(),
  }),
  errors: [],
  example: {
    answer: {
      data: [{ type: 'deal.approved', summary: 'A deal registration was approved.', partners: true }],
      next: null,
    },
  },
  run: async ({ principal: { partnerId } }) => {
    const data = eventTypes.filter(({ partners }) => partners || partnerId === undefined);
    return { status: 200, body: { data: [...data], next: null } };
  },
});
