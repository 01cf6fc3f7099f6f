import * as z from 'zod/mini';
import { type ApiKey, apiKey } from '../../domain/access/credentials.ts';
import { permissions } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { instantText } from '../../domain/kernel/schema.ts';
import { apiKeys } from '../../storage/access.ts';
import { createdId, repeats } from '../shell/idempotency.ts';
import { route } from '../shell/route.ts';
import { grantedTo } from './granted.ts';
import { keyExample, keyView, viewKey } from './key-view.ts';
import { hashOf, newSecret, tokenText } from './token.ts';

const { name, role, partnerId } = apiKey.shape;

const body = z.strictObject({
  name,
  role,
  partnerId,
  permissions: z.optional(
    z.array(z.enum(permissions)).check(z.minLength(1), z.maxLength(permissions.length)),
  ),
  expiresAt: z.optional(instantText),
});

/** The created key; its secret only in the answer to the request that created it. */
export const createdKey = z.strictObject({
  ...keyView.shape,
  secret: z.nullable(z.string()),
  hint: z.string(),
});

export const keepIt = 'Keep the secret now: it is not shown again. Send it as Authorization: Bearer.';
export const lostIt =
  'The secret was shown in the first answer and is not kept. If it was lost, rotate the key with a new Idempotency-Key.';

export const createKey = route({
  method: 'POST',
  path: '/v1/api-keys',
  id: 'createApiKey',
  summary: 'Create an API key',
  description:
    'The secret is shown once. permissions narrow what the role allows; without them the key may all that the role may. Keys of the machines of a partner name the partner; a partner makes them for itself. A repeated request answers the same key without its secret.',
  permission: 'keys:manage',
  body,
  status: 201,
  answer: createdKey,
  errors: ['idempotency-key-missing', 'idempotency-key-reused', 'not-found', 'key-too-strong'],
  example: {
    body: {
      name: keyExample.name,
      role: keyExample.role,
      permissions: keyExample.permissions,
      expiresAt: keyExample.expiresAt,
    },
    answer: { ...keyExample, secret: 'pw_live_acme_5c0q8m2t7yw1r3k9x4n6b0d2fh_THE-SECRET', hint: keepIt },
  },
  run: async ({ body: wish, principal, idempotencyKey }, context) => {
    const { store, given } = context;
    const { tenant, subject } = principal;
    const keyId = createdId(given, 'key', { body: {}, principal, idempotencyKey });
    const partner = await grantedTo(context, principal, wish);
    const now = given.now();
    const secret = newSecret();
    const bodyHash = given.digest(wish);
    const key: ApiKey = {
      id: keyId,
      name: wish.name,
      role: wish.role,
      ...partner,
      ...(wish.permissions === undefined ? {} : { scopes: wish.permissions }),
      ...(wish.expiresAt === undefined ? {} : { validUntil: new Date(wish.expiresAt).toISOString() }),
      secretHash: hashOf(secret),
      bodyHash,
      createdBy: subject,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const location = `/v1/api-keys/${keyId}`;
    const outcome = await apiKeys.create(store, { tenant, keyId }, key);
    if (outcome.done) {
      const token = tokenText({ tenant, keyId, secret });
      return { status: 201, body: { ...viewKey(key), secret: token, hint: keepIt }, version: 1, location };
    }
    const standing = await apiKeys.read(store, { tenant, keyId });
    if (standing === undefined) throw new DomainError('busy', 'The key is being changed at this moment.');
    repeats(standing.bodyHash === bodyHash, undefined);
    return {
      status: 201,
      body: { ...viewKey(standing), secret: null, hint: lostIt },
      version: standing.version,
      location,
    };
  },
});
