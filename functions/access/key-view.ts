import * as z from 'zod/mini';
import { type ApiKey, apiKey } from '../../domain/access/credentials.ts';
import { permissions } from '../../domain/access/permissions.ts';
import { instantText } from '../../domain/kernel/schema.ts';

const { id, name, role, partnerId, revokedAt, createdBy, version, createdAt, updatedAt } = apiKey.shape;

/** A key as it is shown: never its secret, nor the hash of it. */
export const keyView = z.strictObject({
  id,
  name,
  role,
  partnerId,
  permissions: z.optional(z.array(z.enum(permissions))),
  expiresAt: z.optional(instantText),
  revokedAt,
  /** To the hour; not there where it was never used. */
  lastUsedAt: z.optional(instantText),
  /** Until when the secret before the last rotation opens. */
  previousUntil: z.optional(instantText),
  createdBy,
  version,
  createdAt,
  updatedAt,
});

export const viewKey = ({
  secretHash: _,
  bodyHash: __,
  rotation: ___,
  previous,
  scopes,
  validUntil,
  ...rest
}: ApiKey): z.infer<typeof keyView> => ({
  ...rest,
  ...(previous === undefined ? {} : { previousUntil: previous.until }),
  ...(scopes === undefined ? {} : { permissions: scopes }),
  ...(validUntil === undefined ? {} : { expiresAt: validUntil }),
});

export const keyExample = {
  id: 'key_5c0q8m2t7yw1r3k9x4n6b0d2fh',
  name: 'Order system',
  role: 'channel-manager' as const,
  permissions: ['sales:report' as const],
  expiresAt: '2027-01-01T00:00:00.000Z',
  createdBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  version: 1,
  createdAt: '2026-02-25T10:15:30.120Z',
  updatedAt: '2026-02-25T10:15:30.120Z',
};
