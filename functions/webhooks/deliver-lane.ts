import { type Instant, later } from '../../domain/kernel/day.ts';
import { type Delivery, logged } from '../../domain/webhooks/delivery.ts';
import type { Endpoint } from '../../domain/webhooks/endpoint.ts';
import { nextTry } from '../../domain/webhooks/retry.ts';
import { type EndpointSecret, signingSecrets } from '../../domain/webhooks/secret.ts';
import { webhookEndpoints, webhookSecrets } from '../../storage/webhooks.ts';
import type { Context } from '../shell/context.ts';
import { type Lane, leaveLane, saveDelivery } from './delivery-items.ts';
import { headOf, retryItem, wakeLane } from './lane.ts';
import { type Posted, postOut } from './post-out.ts';
import { signedHeaders } from './sign.ts';
import { isSilent, noteSilence } from './silence.ts';
import { noteFailure, noteSuccess } from './watch.ts';

/** How long a sender holds a delivery: longer than a receiver may take. */
const lease = 30_000;
/** So many of a lane are sent in one go. */
const mostInOneGo = 50;
/** So much of what a receiver said to a failed try is kept. */
const mostKept = 300;

/** What is noted where a receiver is left alone for a moment. */
const passedOver: Posted = {
  error: 'not sent: the receiver did not answer others in time a moment ago',
  response: '',
  milliseconds: 0,
};

/** `next`: the lane goes on. Otherwise it rests: until a moment, or until somebody else goes on. */
type Outcome = 'next' | { readonly until?: Instant };
type Sending = { readonly lane: Lane; readonly delivery: Delivery; readonly endpoint: Endpoint };

const settled = async (
  context: Context,
  { lane, delivery }: Sending,
  more: Pick<Delivery, 'state' | 'attempts' | 'tries'> & Partial<Delivery>,
): Promise<boolean> => {
  const { nextTryAt: _, leaseUntil: __, response: ___, ...held } = delivery;
  const next = { ...held, ...more, version: delivery.version + 1 };
  // Not done: the lease was over, and another sender took the delivery up.
  if (!(await saveDelivery(context, lane, next)).done) return false;
  if (next.state !== 'pending') await leaveLane(context, lane, delivery);
  return true;
};

const succeeded = async (context: Context, sending: Sending, posted: Posted): Promise<Outcome> => {
  const { lane, delivery, endpoint } = sending;
  const attempts = logged(delivery.attempts, attemptOf(context, posted));
  if (!(await settled(context, sending, { state: 'delivered', tries: delivery.tries, attempts }))) return {};
  await noteSuccess(context, lane, endpoint);
  return 'next';
};

const failed = async (context: Context, sending: Sending, posted: Posted): Promise<Outcome> => {
  const { lane, delivery } = sending;
  const tries = delivery.tries + 1;
  const attempts = logged(delivery.attempts, attemptOf(context, posted));
  const response = posted.response.slice(0, mostKept);
  const said = response === '' ? {} : { response };
  const now = context.given.now();
  const { beganAt = now } = delivery;
  const nextTryAt = nextTry(tries, beganAt, now);
  // Before the try is noted: who dies between is woken by it all the same.
  if (nextTryAt !== undefined) await context.store.put(retryItem(lane, nextTryAt));
  const more =
    nextTryAt === undefined ? { state: 'given-up' as const } : { state: 'pending' as const, nextTryAt };
  if (!(await settled(context, sending, { tries, beganAt, attempts, ...said, ...more }))) return {};
  await noteFailure(context, lane, posted.status === 410);
  return nextTryAt === undefined ? 'next' : { until: nextTryAt };
};

const attemptOf = ({ given }: Context, { status, error, milliseconds }: Posted) => ({
  at: given.now(),
  ...(status === undefined ? {} : { status }),
  ...(error === undefined ? {} : { error }),
  milliseconds,
});

const send = async (
  context: Context,
  { lane, delivery, endpoint }: Sending,
  secret: EndpointSecret,
): Promise<Outcome> => {
  const now = context.given.now();
  if (isSilent(endpoint.id, now)) return failed(context, { lane, delivery, endpoint }, passedOver);
  const claimed = { ...delivery, leaseUntil: later(now, lease), version: delivery.version + 1 };
  // Not done: somebody else took it up at this moment, and goes on with the lane.
  if (!(await saveDelivery(context, lane, claimed)).done) return {};
  const { eventId, payload: body } = delivery;
  const headers = signedHeaders(eventId, body, signingSecrets(secret, now));
  const posted = await postOut({ url: endpoint.url, headers, body });
  const { status = 0 } = posted;
  if (posted.isSilent) noteSilence(endpoint.id, now);
  const sending = { lane, delivery: claimed, endpoint };
  return status >= 200 && status < 300
    ? succeeded(context, sending, posted)
    : failed(context, sending, posted);
};

/** Until when nobody sends the delivery: somebody is sending it, or it was tried before. */
const restsUntil = ({ leaseUntil, nextTryAt }: Delivery, now: Instant): Instant | undefined =>
  [leaseUntil, nextTryAt].find((until) => until !== undefined && until > now);

/** Sends the head of a lane, where it does not have to wait. */
const deliverHead = async (context: Context, lane: Lane, delivery: Delivery): Promise<Outcome> => {
  const { store, given } = context;
  const { tenant, endpointId } = lane;
  const [endpoint, secret] = await Promise.all([
    webhookEndpoints.read(store, { tenant, endpointId }),
    webhookSecrets.read(store, { tenant, endpointId }),
  ]);
  // What waits for a disabled endpoint goes on when it is enabled again.
  if (endpoint?.state !== 'active' || secret === undefined) return {};
  const until = restsUntil(delivery, given.now());
  return until === undefined ? send(context, { lane, delivery, endpoint }, secret) : { until };
};

/**
 * Sends what waits in a lane, one after the other, until it is empty or its head has to wait. Answers until when it
 * rests, where that is known. Several may do it at once: who claims the head sends it, the others leave the lane alone.
 * When there is no time left, the rest is handed on.
 */
export const deliverLane = async (
  context: Context,
  lane: Lane,
  hasTime: () => boolean = () => true,
): Promise<Instant | undefined> => {
  for (let sent = 0; ; sent += 1) {
    const head = await headOf(context, lane);
    if (head === undefined || head.delivery === undefined) return head?.until;
    if (sent === mostInOneGo || !hasTime()) return wakeLane(context, lane);
    const outcome = await deliverHead(context, lane, head.delivery);
    if (outcome !== 'next') return outcome.until;
  }
};
