import * as z from 'zod/mini';
import type { ApiKey } from '../../domain/access/credentials.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { apiKeys } from '../../storage/access.ts';
import type { Context } from '../shell/context.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { keyExample, keyView, viewKey } from './key-view.ts';

const find = async ({ store }: Context, tenant: string, keyId: string): Promise<ApiKey> => {
  const found = await apiKeys.read(store, { tenant, keyId });
  if (found === undefined) throw new DomainError('not-found', 'There is no such API key.');
  return found;
};

const params = z.strictObject({ id: idText });

export const readKey = route({
  method: 'GET',
  path: '/v1/api-keys/{id}',
  id: 'readApiKey',
  summary: 'Read an API key',
  description: 'Without its secret, which is not kept.',
  permission: 'access:read',
  params,
  status: 200,
  answer: keyView,
  errors: ['not-found'],
  example: { params: { id: keyExample.id }, answer: keyExample },
  run: async ({ params: { id }, principal }, context) => {
    const key = await find(context, principal.tenant, id);
    return { status: 200, body: viewKey(key), version: key.version };
  },
});

export const listKeys = route({
  method: 'GET',
  path: '/v1/api-keys',
  id: 'listApiKeys',
  summary: 'List API keys',
  description: 'Revoked and expired ones too.',
  permission: 'access:read',
  query: z.strictObject(pageQuery),
  status: 200,
  answer: listOf(keyView),
  errors: ['cursor-invalid'],
  example: { answer: { data: [keyExample], next: null } },
  run: async ({ query: { limit, cursor }, principal: { tenant } }, { store }) => {
    const scope = `api-keys:${tenant}`;
    const page = await apiKeys.list(
      store,
      { tenant },
      { limit, after: decodeCursor(cursor, scope, sortKey('key_')) },
    );
    return pageAnswer(scope, page.data.map(viewKey), page.next);
  },
});

export const revokeKey = route({
  method: 'DELETE',
  path: '/v1/api-keys/{id}',
  id: 'revokeApiKey',
  summary: 'Revoke an API key',
  description: 'It opens nothing within half a minute, for ever. The key itself stays on record.',
  permission: 'access:manage',
  params,
  status: 200,
  answer: keyView,
  errors: ['not-found', 'version-stale', 'busy'],
  example: {
    params: { id: keyExample.id },
    answer: { ...keyExample, version: 2, revokedAt: '2026-03-01T08:00:00.000Z' },
  },
  run: async ({ params: { id: keyId }, principal: { tenant }, ifMatch }, context) => {
    const key = await find(context, tenant, keyId);
    if (ifMatch !== undefined && ifMatch !== key.version)
      throw new DomainError('version-stale', `The key is at version ${key.version}.`);
    if (key.revokedAt !== undefined) return { status: 200, body: viewKey(key), version: key.version };
    const now = context.given.now();
    const next = { ...key, revokedAt: now, updatedAt: now, version: key.version + 1 };
    const outcome = await apiKeys.replace(context.store, { tenant, keyId }, next);
    if (!outcome.done) throw new DomainError('busy', 'The key is being changed at this moment.');
    return { status: 200, body: viewKey(next), version: next.version };
  },
});
