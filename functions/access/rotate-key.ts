import * as z from 'zod/mini';
import { checkKey } from '../../domain/access/issue-key.ts';
import { rotateKey } from '../../domain/access/rotate-key.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { apiKeys } from '../../storage/access.ts';
import { neededKey } from '../shell/idempotency.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { createdKey, keepIt, lostIt } from './create-key.ts';
import { findKey } from './find-key.ts';
import { keyExample, viewKey } from './key-view.ts';
import { hashOf, newSecret, tokenText } from './token.ts';

const overlap = z.int().check(z.minimum(0), z.maximum(168));

export const rotateKeyRoute = route({
  method: 'POST',
  path: '/v1/api-keys/{id}/rotation',
  id: 'rotateApiKey',
  summary: 'Give an API key a new secret',
  description:
    'The new secret is shown once; the old one opens for overlapHours more (24 where it is left out, 0 where it leaked), so that machines can be told one by one. Needs an Idempotency-Key; a repeated request answers the key without its secret.',
  permission: 'keys:manage',
  params: z.strictObject({ id: idText }),
  body: z.strictObject({ overlapHours: z.optional(overlap) }),
  status: 200,
  answer: createdKey,
  errors: [
    'not-found',
    'key-revoked',
    'key-too-strong',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'busy',
  ],
  example: {
    params: { id: keyExample.id },
    body: { overlapHours: 24 },
    answer: {
      ...keyExample,
      version: 2,
      previousUntil: '2026-02-26T10:15:30.120Z',
      secret: 'pw_live_acme_5c0q8m2t7yw1r3k9x4n6b0d2fh_THE-NEW-SECRET',
      hint: keepIt,
    },
  },
  run: async ({ params: { id: keyId }, body, principal, idempotencyKey }, context) => {
    const { store, given } = context;
    const { tenant } = principal;
    const asked = given.digest(neededKey(idempotencyKey, 'A rotation needs an Idempotency-Key.'));
    const request = `${asked} ${given.digest(body)}`;
    return untilDone('The key', async () => {
      const key = await findKey(context, principal, keyId);
      const answer = (of: typeof key, secret: string | null) => ({
        status: 200 as const,
        body: { ...viewKey(of), secret, hint: secret === null ? lostIt : keepIt },
        version: of.version,
      });
      if (key.rotation === request) return answer(key, null);
      if (key.rotation?.startsWith(`${asked} `) === true)
        throw new DomainError('idempotency-key-reused', 'The Idempotency-Key was used for another rotation.');
      if (key.revokedAt !== undefined) throw new DomainError('key-revoked', 'The key was revoked.');
      // Whoever is shown the secret may all that the key may.
      checkKey(key, principal);
      const secret = newSecret();
      const { overlapHours = 24 } = body;
      const next = rotateKey(key, { secretHash: hashOf(secret), request, overlapHours }, given.now());
      const { done } = await apiKeys.replace(store, { tenant, keyId }, next);
      return done ? answer(next, tokenText({ tenant, keyId, secret })) : undefined;
    });
  },
});
