import * as z from 'zod/mini';
import { checkKey } from '../../../domain/access/issue-key.ts';
import { isSandbox, sandboxOf } from '../../../domain/access/sandbox.ts';
import { DomainError } from '../../../domain/errors.ts';
import { idText } from '../../../domain/kernel/schema.ts';
import { apiKeys, tenants } from '../../../storage/access.ts';
import { makeTenant, ownersKey } from '../../access/make-tenant.ts';
import { hashOf, newSecret, tokenText } from '../../access/token.ts';
import type { Context } from '../../shell/context.ts';
import { createdId } from '../../shell/idempotency.ts';
import { type Request, route } from '../../shell/route.ts';

const opened = z.strictObject({ tenant: idText, keyId: idText, secret: z.nullable(z.string()) });

const run = async (
  { principal, idempotencyKey }: Request<undefined, undefined, undefined>,
  context: Context,
) => {
  const { store, given } = context;
  if (isSandbox(principal.tenant))
    throw new DomainError('not-in-a-sandbox', 'A sandbox has no sandbox of its own.');
  // What it answers may everything in the sandbox: a narrowed key gets no wider one by it.
  checkKey({ role: 'owner' }, principal);
  const keyId = createdId(given, 'key', { body: {}, principal, idempotencyKey });
  const vendor = await tenants.read(store, { tenant: principal.tenant });
  if (vendor === undefined) throw new Error(`there is no tenant ${principal.tenant}`);
  const tenant = sandboxOf(vendor.id);
  await makeTenant(context, { id: tenant, name: vendor.name });
  const secret = newSecret();
  const key = ownersKey(context, {
    id: keyId,
    name: 'Owner of the sandbox',
    secretHash: hashOf(secret),
    createdBy: principal.subject,
  });
  const { done } = await apiKeys.create(store, { tenant, keyId }, key);
  const shown = done ? tokenText({ tenant, keyId, secret }) : null;
  return { status: 201 as const, body: { tenant, keyId, secret: shown }, location: '/v1/sandbox/clock' };
};

export const openSandbox = route({
  method: 'POST',
  path: '/v1/sandbox',
  id: 'openSandbox',
  summary: 'Open the sandbox of the program',
  description:
    'A tenant beside yours, with its own keys and data and a clock that can be moved: nothing in it pays anybody, reaches a bank or an address. Answers an owner’s key of it, whose secret is shown once; with another Idempotency-Key it answers another key of the same sandbox. People of the vendor may name it in Partnerwise-Tenant.',
  permission: 'access:manage',
  status: 201,
  answer: opened,
  errors: ['idempotency-key-missing', 'not-in-a-sandbox', 'key-too-strong'],
  example: {
    answer: {
      tenant: 'acme-test',
      keyId: 'key_5c0q8m2t7yw1r3k9x4n6b0d2fh',
      secret: 'pw_test_acme_5c0q8m2t7yw1r3k9x4n6b0d2fh_THE-SECRET',
    },
  },
  run,
});
