import { httpHandler } from '../shell/router.ts';
import { listDeliveries, readDelivery } from './deliveries.ts';
import { enableEndpointRoute, removeEndpointRoute, rotateSecretRoute } from './endpoint-acts.ts';
import { endpointRoutes } from './endpoints.ts';
import { listEventTypes } from './list-event-types.ts';
import { replayDelivery, replayRange } from './replay.ts';
import { sendTest } from './test-event.ts';

/** Where events are sent to, what became of each, and sending them again. */
export const routes = [
  ...endpointRoutes,
  removeEndpointRoute,
  rotateSecretRoute,
  sendTest,
  enableEndpointRoute,
  listDeliveries,
  readDelivery,
  replayDelivery,
  replayRange,
  listEventTypes,
] as const;

export const handler = httpHandler(routes);
