import * as z from 'zod/mini';
import { instantText } from '../domain/kernel/schema.ts';
import { delivery } from '../domain/webhooks/delivery.ts';
import { endpoint } from '../domain/webhooks/endpoint.ts';
import { endpointSecret } from '../domain/webhooks/secret.ts';
import { entity } from './entity.ts';

export const webhookEndpoints = entity('webhookEndpoint', endpoint);
export const webhookSecrets = entity('webhookSecret', endpointSecret);
export const webhookDeliveries = entity('webhookDelivery', delivery);

/**
 * A test or a replay that was asked for: the same request finds when that was, and so the same delivery; another one
 * under its key is known by its digest.
 */
export const webhookTests = entity(
  'webhookTest',
  z.strictObject({ at: instantText, hash: z.optional(z.string()) }),
);

/** By which the deliveries of a thing that wait are found in their order. */
export const webhookLanes = entity(
  'webhookLane',
  z.strictObject({ lane: z.string(), place: z.string(), deliveryId: z.string(), queuedAt: instantText }),
);

/** The place of a version in its lane: numbers in ten digits sort as text. */
export const placeOf = (version: number): string => String(version).padStart(10, '0');
