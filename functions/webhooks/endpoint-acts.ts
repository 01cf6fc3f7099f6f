import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import type { Endpoint } from '../../domain/webhooks/endpoint.ts';
import { rotateSecret } from '../../domain/webhooks/secret.ts';
import { enableEndpoint } from '../../domain/webhooks/watch-endpoint.ts';
import { webhookEndpoints, webhookSecrets } from '../../storage/webhooks.ts';
import { dueItem } from '../platform/due.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { expiry } from './delivery-items.ts';
import {
  endpointExample,
  endpointView,
  endpointWithSecret,
  params as example,
  secretExample,
  viewEndpoint,
} from './endpoint-view.ts';
import { deedOf, findEndpoint, findForLog } from './find-endpoint.ts';
import { newWebhookSecret } from './sign.ts';

const params = z.strictObject({ id: idText });
const what = 'The webhook endpoint';
const answered = (one: Endpoint) => ({ status: 200 as const, body: viewEndpoint(one), version: one.version });

export const rotateSecretRoute = route({
  method: 'POST',
  path: '/v1/webhook-endpoints/{id}/secret-rotation',
  id: 'rotateWebhookSecret',
  summary: 'Rotate the secret of a webhook endpoint',
  description:
    'Answers a new secret. For 24 hours deliveries carry a signature by each of the two, so that the receiver can change over at any moment of them. The same Idempotency-Key again answers the same secret.',
  permission: 'webhooks:manage',
  params,
  status: 200,
  answer: endpointWithSecret,
  errors: ['not-found', 'idempotency-key-missing', 'version-stale', 'busy'],
  example: {
    ...example,
    answer: {
      ...endpointExample,
      version: 2,
      secretRotatedAt: '2026-03-01T08:00:00.000Z',
      updatedAt: '2026-03-01T08:00:00.000Z',
      secret: secretExample,
    },
  },
  run: ({ params: { id }, principal, idempotencyKey, ifMatch }, context) => {
    const { store, given } = context;
    const { tenant } = principal;
    const request = deedOf(context, idempotencyKey, 'rotate');
    return untilDone(what, async () => {
      const standing = await findEndpoint(context, principal, id);
      const key = { tenant, endpointId: standing.id };
      const secret = await webhookSecrets.read(store, key);
      if (secret === undefined) throw new Error(`the webhook endpoint ${standing.id} has no secret`);
      if (secret.request === request) {
        // The rotation may have come between the two readings.
        const rotated = await findEndpoint(context, principal, id);
        return { ...answered(rotated), body: { ...viewEndpoint(rotated), secret: secret.current } };
      }
      mustMatch(ifMatch, standing.version, `${what} is`);
      const now = given.now();
      const rotated = rotateSecret(secret, { fresh: newWebhookSecret(), request }, now);
      const next = { ...standing, secretRotatedAt: now, updatedAt: now, version: standing.version + 1 };
      const { done } = await store.transact([
        webhookEndpoints.replacing(key, next),
        webhookSecrets.replacing(key, rotated),
      ]);
      return done
        ? { ...answered(next), body: { ...viewEndpoint(next), secret: rotated.current } }
        : undefined;
    });
  },
});

export const enableEndpointRoute = route({
  method: 'POST',
  path: '/v1/webhook-endpoints/{id}/activation',
  id: 'enableWebhookEndpoint',
  summary: 'Enable a webhook endpoint again',
  description:
    'What waited when it was disabled is sent from now on, in order for each thing; what happened meanwhile was not kept for it. An endpoint that is active stays as it is.',
  permission: 'webhooks:manage',
  params,
  status: 200,
  answer: endpointView,
  errors: ['not-found', 'version-stale', 'busy'],
  example: { ...example, answer: { ...endpointExample, version: 3 } },
  run: ({ params: { id }, principal, ifMatch }, context) =>
    untilDone(what, async () => {
      const { store, given } = context;
      const { tenant } = principal;
      const standing = await findEndpoint(context, principal, id);
      mustMatch(ifMatch, standing.version, `${what} is`);
      const now = given.now();
      const next = enableEndpoint(standing, now);
      if (next === undefined) return answered(standing);
      const { done } = await store.transact([
        webhookEndpoints.replacing({ tenant, endpointId: next.id }, next),
        { put: dueItem(tenant, 'wake-webhooks', next.id, now) },
      ]);
      return done ? answered(next) : undefined;
    }),
});

export const removeEndpointRoute = route({
  method: 'DELETE',
  path: '/v1/webhook-endpoints/{id}',
  id: 'removeWebhookEndpoint',
  summary: 'Remove a webhook endpoint',
  description:
    'Nothing is sent to it any more, for ever: what waits is not. Its log of deliveries can be read for 30 days more. As long, the same request again answers the same.',
  permission: 'webhooks:manage',
  params,
  status: 200,
  answer: endpointView,
  errors: ['not-found', 'version-stale', 'busy'],
  example: { ...example, answer: { ...endpointExample, state: 'removed', version: 4 } },
  run: ({ params: { id }, principal, ifMatch }, context) =>
    untilDone(what, async () => {
      const { store, given } = context;
      const { tenant } = principal;
      const standing = await findForLog(context, principal, id);
      mustMatch(ifMatch, standing.version, `${what} is`);
      if (standing.state === 'removed') return answered(standing);
      const now = given.now();
      const key = { tenant, endpointId: standing.id };
      const next = { ...standing, state: 'removed' as const, updatedAt: now, version: standing.version + 1 };
      const item = { ...webhookEndpoints.item(key, next), ...expiry(now) };
      const { done } = await store.transact([
        { put: item, guard: { if: 'version', is: standing.version } },
        { remove: webhookSecrets.key(key) },
      ]);
      return done ? answered(next) : undefined;
    }),
});
