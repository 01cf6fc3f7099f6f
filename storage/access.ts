import { apiKey, membership, tenant } from '../domain/access/credentials.ts';
import { entity } from './entity.ts';

export const tenants = entity('tenant', tenant);
export const memberships = entity('membership', membership);
export const apiKeys = entity('apiKey', apiKey);
