import type { Delivery } from '../../../domain/webhooks/delivery.ts';
import type { Endpoint } from '../../../domain/webhooks/endpoint.ts';

export const now = '2026-03-01T12:00:00.000Z';

export const endpoint = (more: Partial<Endpoint> = {}): Endpoint => ({
  id: 'hook_1',
  url: 'https://erp.example.com/hooks',
  events: ['*'],
  state: 'active',
  version: 1,
  createdAt: now,
  updatedAt: now,
  ...more,
});

export const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  id: 'delivery_20260301120000000_1',
  eventId: 'evt_1',
  event: 'deal.approved',
  at: now,
  lane: 'deal:deal_1',
  place: '0000000002',
  payload: '{}',
  state: 'pending',
  turn: 1,
  tries: 0,
  attempts: [],
  version: 1,
  ...more,
});
