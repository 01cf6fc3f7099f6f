import * as z from 'zod/mini';
import type { ApiKey } from '../../domain/access/credentials.ts';
import { sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { apiKeys } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';
import { filteredPage } from '../shell/filtered-page.ts';
import { mustMatch } from '../shell/must-match.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { findKey } from './find-key.ts';
import { usesOf } from './key-use.ts';
import { keyExample, keyView, viewKey } from './key-view.ts';

const params = z.strictObject({ id: idText });

/** Keys as they are shown, with when they were last used. */
const viewKeys = async ({ store }: Context, tenant: string, keys: readonly ApiKey[]) => {
  const uses = await usesOf(
    store,
    tenant,
    keys.map(({ id }) => id),
  );
  return keys.map((key) => {
    const lastUsedAt = uses.get(key.id);
    return { ...viewKey(key), ...(lastUsedAt === undefined ? {} : { lastUsedAt }) };
  });
};

export const readKey = route({
  method: 'GET',
  path: '/v1/api-keys/{id}',
  id: 'readApiKey',
  summary: 'Read an API key',
  description: 'Without its secret, which is not kept. lastUsedAt is right to the hour.',
  permission: 'keys:read',
  params,
  status: 200,
  answer: keyView,
  errors: ['not-found'],
  example: { params: { id: keyExample.id }, answer: keyExample },
  run: async ({ params: { id }, principal }, context) => {
    const key = await findKey(context, principal, id);
    const [body = viewKey(key)] = await viewKeys(context, principal.tenant, [key]);
    return { status: 200, body, version: key.version };
  },
});

export const listKeys = route({
  method: 'GET',
  path: '/v1/api-keys',
  id: 'listApiKeys',
  summary: 'List API keys',
  description: 'Revoked and expired ones too. A partner sees those of its own machines.',
  permission: 'keys:read',
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(keyView),
  errors: ['cursor-invalid'],
  example: { answer: { data: [keyExample], next: null } },
  run: async ({ query: { limit, cursor }, principal }, context) => {
    const { tenant, partnerId = '' } = principal;
    const scope = `api-keys:${tenant}:${partnerId}`;
    const after = decodeCursor(cursor, scope, sortKey('key_'));
    const { data, next } = await filteredPage(
      (page) => apiKeys.list(context.store, { tenant }, page),
      (key) => sees(principal, key.partnerId),
      { limit, after },
    );
    return pageAnswer(scope, await viewKeys(context, tenant, data), next);
  },
});

export const revokeKey = route({
  method: 'DELETE',
  path: '/v1/api-keys/{id}',
  id: 'revokeApiKey',
  summary: 'Revoke an API key',
  description: 'It opens nothing within half a minute, for ever. The key itself stays on record.',
  permission: 'keys:manage',
  params,
  status: 200,
  answer: keyView,
  errors: ['not-found', 'version-stale', 'busy'],
  example: {
    params: { id: keyExample.id },
    answer: { ...keyExample, version: 2, revokedAt: '2026-03-01T08:00:00.000Z' },
  },
  run: async ({ params: { id: keyId }, principal, ifMatch }, context) => {
    const key = await findKey(context, principal, keyId);
    mustMatch(ifMatch, key.version, 'The key is');
    if (key.revokedAt !== undefined) return { status: 200, body: viewKey(key), version: key.version };
    const now = context.given.now();
    const next = { ...key, revokedAt: now, updatedAt: now, version: key.version + 1 };
    const outcome = await apiKeys.replace(context.store, { tenant: principal.tenant, keyId }, next);
    if (!outcome.done) throw new DomainError('busy', 'The key is being changed at this moment.');
    return { status: 200, body: viewKey(next), version: next.version };
  },
});
