import { later } from '../../domain/kernel/day.ts';
import type { Endpoint } from '../../domain/webhooks/endpoint.ts';
import { endpointLetter } from '../../domain/webhooks/endpoint-letter.ts';
import { afterFailure, afterSuccess } from '../../domain/webhooks/watch-endpoint.ts';
import { webhookEndpoints } from '../../storage/webhooks.ts';
import { dueItem } from '../platform/due.ts';
import { noticeWrites } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import type { Whose } from './delivery-items.ts';

/** How often it is decided again where others change the endpoint. What is not noted now is noted by the next delivery. */
const rounds = 3;

const letters = (context: Context, tenant: string, endpoint: Endpoint, kind: 'failing' | 'disabled') => {
  const { id, contact, url, description, failingSince = endpoint.updatedAt, disabledBecause } = endpoint;
  if (contact === undefined) return [];
  const told = { kind, url, description, since: failingSince, isGone: disabledBecause === 'gone' };
  const cause = `webhook-endpoint:${id}:${kind}:${failingSince}`;
  return noticeWrites(context, tenant, [
    { cause, to: contact, letter: endpointLetter(told, contact.language) },
  ]);
};

/** Notes that a delivery failed, where that changes how the endpoint stands, and tells its contact. */
export const noteFailure = async (
  context: Context,
  { tenant, endpointId }: Whose,
  isGone: boolean,
): Promise<void> => {
  const { store, given } = context;
  for (let round = 0; round < rounds; round += 1) {
    const standing = await webhookEndpoints.read(store, { tenant, endpointId });
    const watched = standing === undefined ? undefined : afterFailure(standing, given.now(), isGone);
    if (watched === undefined) return;
    const { endpoint, letter } = watched;
    const written = webhookEndpoints.replacing({ tenant, endpointId }, endpoint);
    const told = letter === undefined ? [] : letters(context, tenant, endpoint, letter);
    if ((await store.transact([written, ...told])).done) return;
  }
};

/** An endpoint that took nothing for so long was down. For less, one event that it can't take may be all there was. */
const down = 3_600_000;

/**
 * Notes that an endpoint which took nothing takes events again. Where it was down, the tick wakes what waits for it:
 * nobody waits for the end of a pause any more that was meant for a receiver that is back.
 */
export const noteSuccess = async (
  { store, given }: Context,
  { tenant, endpointId }: Whose,
  endpoint: Endpoint,
): Promise<void> => {
  const now = given.now();
  if (afterSuccess(endpoint, now) === undefined) return;
  // Before it is noted: who dies between wakes what waits once more, and not never.
  if (later(endpoint.failingSince ?? now, down) <= now)
    await store.put(dueItem(tenant, 'wake-webhooks', endpointId, now));
  for (let round = 0; round < rounds; round += 1) {
    const standing = await webhookEndpoints.read(store, { tenant, endpointId });
    const next = standing === undefined ? undefined : afterSuccess(standing, now);
    if (next === undefined) return;
    if ((await webhookEndpoints.replace(store, { tenant, endpointId }, next)).done) return;
  }
};
