import * as z from 'zod/mini';

/** An event waits to be sent to an endpoint, behind all that waits in its lane before it. */
export const webhookQueued = z.strictObject({
  id: z.string(),
  version: z.literal(1),
  tenant: z.string(),
  endpointId: z.string(),
  lane: z.string(),
});
