import * as z from 'zod/mini';
import { apiKey, membership, tenant } from '../domain/access/credentials.ts';
import { member } from '../domain/access/member.ts';
import { instantText } from '../domain/kernel/schema.ts';
import { entity } from './entity.ts';

/** The first form said whether it is a sandbox; the id says so by itself. */
export const tenants = entity('tenant', tenant, { upcasters: [({ sandbox: _, ...rest }) => rest] });
export const members = entity('member', member);
export const partnerMembers = entity('partnerMember', z.strictObject({ memberId: z.string() }));
/** By which the vendor's own people are found, however many partners have. */
export const vendorMembers = entity('vendorMember', z.strictObject({ memberId: z.string() }));
/** When a key was last used, to the hour. */
export const keyUses = entity('keyUse', z.strictObject({ keyId: z.string(), at: instantText }));
export const memberships = entity('membership', membership);
export const apiKeys = entity('apiKey', apiKey);

/** How much a holder has asked for in a minute; `count` is added to. */
export const quotas = entity(
  'quota',
  z.strictObject({ holder: z.string(), minute: z.string(), count: z.optional(z.int()) }),
);
