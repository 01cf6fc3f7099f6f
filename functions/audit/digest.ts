import { createHash } from 'node:crypto';
import type { Digest } from '../../domain/audit/chain.ts';
import { canonical } from '../shell/given.ts';

/** The digest that the audit is chained by: SHA-256 of the value as JSON with sorted names, in base 64. */
export const sha256: Digest = (value) => createHash('sha256').update(canonical(value)).digest('base64url');
