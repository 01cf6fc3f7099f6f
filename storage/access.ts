import { apiKey, membership, tenant } from '../domain/access/credentials.ts';
import { entity } from './entity.ts';

/** The first form said whether it is a sandbox; the id says so by itself. */
export const tenants = entity('tenant', tenant, { upcasters: [({ sandbox: _, ...rest }) => rest] });
export const memberships = entity('membership', membership);
export const apiKeys = entity('apiKey', apiKey);
