import * as z from 'zod/mini';
import type { Instant } from '../kernel/day.ts';
import { idText, instantText } from '../kernel/schema.ts';

/** How one try ended: what the receiver answered, or why it could not. */
const attempt = z.strictObject({
  at: instantText,
  status: z.optional(z.int()),
  error: z.optional(z.string()),
  milliseconds: z.int(),
});
type Attempt = z.infer<typeof attempt>;

/** So many tries are kept: more than one round of them has. */
const mostAttempts = 20;

export const deliveryStates = ['pending', 'delivered', 'given-up'] as const;

/**
 * An event on its way to an endpoint, and the log of it. `payload` is the body as it is signed. Events of one thing form
 * a lane and are sent in the order of their places. `turn` rises each time the delivery is handed to a sender; who
 * sends holds it until `leaseUntil`. `tries` counts those that failed since it was queued or replayed, `beganAt` is when
 * the first of them did.
 */
export const delivery = z.strictObject({
  id: idText,
  eventId: idText,
  /** What happened: the event's type. */
  event: z.string(),
  at: instantText,
  lane: z.string(),
  place: z.string(),
  payload: z.string(),
  state: z.enum(deliveryStates),
  turn: z.int(),
  tries: z.int(),
  beganAt: z.optional(instantText),
  attempts: z.array(attempt),
  /** What the receiver said to the last try that failed, cut short. */
  response: z.optional(z.string()),
  nextTryAt: z.optional(instantText),
  leaseUntil: z.optional(instantText),
  /** The digest of the request that had it replayed last. */
  replayedBy: z.optional(z.string()),
  version: z.int(),
});
export type Delivery = z.infer<typeof delivery>;

/** The log with one more try in it. */
export const logged = (attempts: readonly Attempt[], one: Attempt): Attempt[] =>
  [...attempts, one].slice(-mostAttempts);

/** The delivery to be sent at once, as the first try of a new round. Of one that nobody is sending at this moment. */
export const replayed = (
  { nextTryAt: _, leaseUntil: __, beganAt: ___, ...one }: Delivery,
  replayedBy: string,
): Delivery => ({
  ...one,
  replayedBy,
  state: 'pending',
  turn: one.turn + 1,
  tries: 0,
  version: one.version + 1,
});

/** The delivery handed to a sender at once, whenever it would have been tried next. Where that is early, the try is one more. */
export const woken = ({ nextTryAt, ...one }: Delivery, now: Instant): Delivery => ({
  ...one,
  tries: nextTryAt !== undefined && nextTryAt > now ? one.tries - 1 : one.tries,
  turn: one.turn + 1,
  version: one.version + 1,
});

/** Whether somebody is sending the delivery. */
export const isLeased = ({ leaseUntil }: Delivery, now: Instant): boolean =>
  leaseUntil !== undefined && leaseUntil > now;
