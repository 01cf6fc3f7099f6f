import * as z from 'zod/mini';
import { consumer } from '../shell/consumer.ts';
import { deliverLane } from './deliver-lane.ts';

const queued = z.object({ tenant: z.string(), endpointId: z.string(), lane: z.string() });

/** A receiver may take ten seconds, and what came of it has to be noted. */
const reserve = 20_000;

/** Sends what waits in a lane. One that can't be sent now is woken when its pause is over: its message is done with. */
export const handler = consumer('send webhooks', queued, async (context, lane, lambda) => {
  await deliverLane(context, lane, () => lambda.getRemainingTimeInMillis() > reserve);
  return 'done';
});
