import * as z from 'zod/mini';
import { idText, instantText, nameText } from '../kernel/schema.ts';
import { permissions, roles } from './permissions.ts';

/** A tenant's id is a part of keys and tokens: small letters and digits only, and the ending that marks a sandbox. */
const tenantId = z
  .string()
  .check(z.regex(/^[a-z0-9]{2,40}(-test)?$/, { error: 'must have 2–40 small letters and digits' }));

/** An origin as browsers name it. */
const originText = z.string().check(
  z.maxLength(200),
  z.regex(/^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9]\d{0,4})?$/, {
    error: 'must be an origin such as "https://portal.example.com": no path, small letters',
  }),
);

/** Where the vendor's own people sign in: letters lead there. */
export const portal = z.string().check(
  z.maxLength(300),
  z.regex(/^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9]\d{0,4})?(\/[A-Za-z0-9._~-]+)*$/, {
    error: 'must be an address such as "https://portal.example.com/partners": no query, no slash at the end',
  }),
);

/** Pages of other origins that may read answers in a browser. */
export const origins = z.array(originText).check(z.maxLength(20));

/** Whether people need a second factor beside their password. */
export const mfa = z.enum(['optional', 'required']);

/** Requests in a minute. */
export const limits = z.strictObject({ perTenant: z.int(), perKey: z.int() });
export type Limits = z.infer<typeof limits>;

/** A vendor, or its sandbox. */
export const tenant = z.strictObject({
  id: tenantId,
  name: nameText,
  status: z.enum(['open', 'suspended', 'closed']),
  /** Where an operator set others than the usual. */
  limits: z.optional(limits),
  mfa: z.optional(mfa),
  origins: z.optional(origins),
  portal: z.optional(portal),
  version: z.int(),
  createdAt: instantText,
  updatedAt: z.optional(instantText),
});
export type Tenant = z.infer<typeof tenant>;

/** What a signed-in person may do in a tenant. `sub` is who the person is at the identity provider. */
export const membership = z.strictObject({
  sub: z.string().check(z.minLength(1), z.maxLength(128)),
  tenant: tenantId,
  role: z.enum(roles),
  partnerId: z.optional(idText),
  version: z.int(),
  createdAt: instantText,
});
export type Membership = z.infer<typeof membership>;

/** A machine's credential. Of its secret only a hash is kept; `scopes` narrow what its role allows. */
export const apiKey = z.strictObject({
  id: idText,
  name: nameText,
  role: z.enum(roles),
  partnerId: z.optional(idText),
  scopes: z.optional(z.array(z.enum(permissions)).check(z.minLength(1), z.maxLength(permissions.length))),
  secretHash: z.string(),
  /** The secret before the last rotation: it opens until its time is over. */
  previous: z.optional(z.strictObject({ secretHash: z.string(), until: instantText })),
  /** The digest of the request that rotated the secret last. */
  rotation: z.optional(z.string()),
  validUntil: z.optional(instantText),
  revokedAt: z.optional(instantText),
  bodyHash: z.optional(z.string()),
  createdBy: z.string(),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type ApiKey = z.infer<typeof apiKey>;

/** Why the key opens nothing at this moment; nothing where it does. Instants of the API end in Z and compare as time. */
export const keyFault = (
  key: Pick<ApiKey, 'validUntil' | 'revokedAt'>,
  now: string,
): 'expired' | 'revoked' | undefined => {
  if (key.revokedAt !== undefined) return 'revoked';
  return key.validUntil !== undefined && Date.parse(key.validUntil) <= Date.parse(now)
    ? 'expired'
    : undefined;
};
