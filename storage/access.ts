import * as z from 'zod/mini';
import { apiKey, membership, tenant } from '../domain/access/credentials.ts';
import { entity } from './entity.ts';

/** The first form said whether it is a sandbox; the id says so by itself. */
export const tenants = entity('tenant', tenant, { upcasters: [({ sandbox: _, ...rest }) => rest] });
export const memberships = entity('membership', membership);
export const apiKeys = entity('apiKey', apiKey);

/** How much a holder has asked for in a minute; `count` is added to. */
export const quotas = entity(
  'quota',
  z.strictObject({ holder: z.string(), minute: z.string(), count: z.optional(z.int()) }),
);
