import * as z from 'zod/mini';
import { type Principal, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { checkEndpoint } from '../../domain/webhooks/check-endpoint.ts';
import { type Endpoint, type EndpointContent, endpointContent } from '../../domain/webhooks/endpoint.ts';
import type { KeyOf } from '../../storage/key.ts';
import type { Store } from '../../storage/store.ts';
import { webhookEndpoints, webhookSecrets } from '../../storage/webhooks.ts';
import { type Context, settings } from '../shell/context.ts';
import { externalIdFor } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import type { Answer, Route } from '../shell/route.ts';
import { isRefusedHost } from './addresses.ts';
import {
  endpointContentExample,
  endpointExample,
  endpointView,
  endpointWithSecret,
  secretExample,
  viewEndpoint,
} from './endpoint-view.ts';
import { newWebhookSecret } from './sign.ts';

/** So many endpoints the vendor has, and each partner: every event is held against each of them. */
const most = 20;

const check = (content: EndpointContent, { partnerId }: Principal): void =>
  checkEndpoint(content, {
    forPartner: partnerId !== undefined,
    loopback: settings.loopbackWebhooks(),
    isRefusedHost,
  });

const mustHaveRoom = async (
  { store }: Context,
  { tenant, partnerId }: Principal,
  id: string,
): Promise<void> => {
  const all = await webhookEndpoints.all(store, { tenant });
  const own = all.filter((one) => one.partnerId === partnerId && one.state !== 'removed' && one.id !== id);
  if (own.length >= most)
    throw new DomainError('webhook-endpoints-too-many', `There are ${own.length} endpoints already.`);
};

/** An endpoint comes to be together with its secret. */
const createWithSecret = (store: Store, key: KeyOf<'webhookEndpoint'>, value: Endpoint) =>
  store.transact([
    webhookEndpoints.creating(key, value),
    webhookSecrets.creating(key, { current: newWebhookSecret(), before: [], version: 1 }),
  ]);

const [create, ...others] = resourceRoutes({
  prefix: 'hook',
  path: '/v1/webhook-endpoints',
  one: 'webhook endpoint',
  many: 'webhook endpoints',
  permissions: { read: 'webhooks:read', manage: 'webhooks:manage' },
  table: { ...webhookEndpoints, create: createWithSecret },
  key: (tenant, endpointId) => ({ tenant, endpointId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('hook')), ...endpointContent.shape }),
  change: endpointContent,
  view: endpointView,
  show: viewEndpoint,
  sees: (one, principal) => sees(principal, one.partnerId) && one.state !== 'removed',
  make: async (body, kept, { principal, context }) => {
    check(body, principal);
    await mustHaveRoom(context, principal, kept.id);
    const { partnerId } = principal;
    return { ...body, ...kept, ...(partnerId === undefined ? {} : { partnerId }), state: 'active' as const };
  },
  remake: async (current, change, { principal }) => {
    check(
      change,
      current.partnerId === undefined ? principal : { ...principal, partnerId: current.partnerId },
    );
    const { description: _, contact: __, ...rest } = current;
    return { next: { ...rest, ...change } };
  },
  notes: {
    create:
      'From now on every change that events lets through is sent to url, in order for each thing, with the headers of Standard Webhooks; failed deliveries are tried again for three days. secret is what the signatures are checked with: it is in this answer, and in the answer to its rotation, and nowhere else. A partner’s endpoints hear only of that partner, and only what partners may hear. It may take 20 seconds until a new endpoint, or a changed one, is heeded everywhere.',
    change: 'Deliveries that wait go to the new url.',
  },
  errors: {
    create: ['webhook-endpoint-invalid', 'webhook-endpoints-too-many'],
    change: ['webhook-endpoint-invalid'],
  },
  example: {
    body: { externalId: 'erp', ...endpointContentExample },
    change: { ...endpointContentExample, events: ['*'] },
    view: endpointExample,
  },
});

/** The endpoint with its secret; without it once that was rotated. */
const withSecret = async (
  answer: Answer<unknown>,
  { tenant }: Principal,
  { store }: Context,
): Promise<Answer<unknown>> => {
  const view = endpointView.parse(answer.body);
  const secret = await webhookSecrets.read(store, { tenant, endpointId: view.id });
  return { ...answer, body: { ...view, secret: secret?.version === 1 ? secret.current : null } };
};

const routesOf = (): readonly Route[] => {
  if (create === undefined) return others;
  const run: Route['run'] = async (request, context) =>
    withSecret(await create.run(request, context), request.principal, context);
  const answer = { ...endpointExample, secret: secretExample };
  return [{ ...create, answer: endpointWithSecret, example: { ...create.example, answer }, run }, ...others];
};

/** Webhook endpoints: where events are sent to. */
export const endpointRoutes = routesOf();
