import * as z from 'zod/mini';
import { type Delivery, delivery } from '../../domain/webhooks/delivery.ts';

const { id, eventId, event: type, at, state, attempts, response, nextTryAt, version } = delivery.shape;

/** A delivery as it is shown: what was sent, and how each try ended. */
export const deliveryView = z.strictObject({
  id,
  eventId,
  type,
  at,
  state,
  payload: z.record(z.string(), z.unknown()),
  attempts,
  response,
  nextTryAt,
  version,
});

const payload = z.record(z.string(), z.unknown());

export const viewDelivery = (one: Delivery): z.infer<typeof deliveryView> => ({
  id: one.id,
  eventId: one.eventId,
  type: one.event,
  at: one.at,
  state: one.state,
  payload: payload.parse(JSON.parse(one.payload)),
  attempts: one.attempts,
  ...(one.response === undefined ? {} : { response: one.response }),
  ...(one.nextTryAt === undefined ? {} : { nextTryAt: one.nextTryAt }),
  version: one.version,
});

const dealId = 'deal_3m8k1t5y7q0w2e9r4x6n0b2d5f';

export const deliveryExample: z.infer<typeof deliveryView> = {
  id: 'delivery_20260225101530000_9x4n6b0d2fh5c0q8m2t7yw1r3k',
  eventId: 'evt_9x4n6b0d2fh5c0q8m2t7yw1r3k',
  type: 'deal.approved',
  at: '2026-02-25T10:15:30.000Z',
  state: 'delivered',
  payload: {
    type: 'deal.approved',
    timestamp: '2026-02-25T10:15:30.000Z',
    data: {
      id: dealId,
      version: 2,
      state: 'approved',
      partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      href: `/v1/deals/${dealId}`,
    },
  },
  attempts: [{ at: '2026-02-25T10:15:31.204Z', status: 204, milliseconds: 87 }],
  version: 3,
};
