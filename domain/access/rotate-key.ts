import { type Instant, later } from '../kernel/day.ts';
import type { ApiKey } from './credentials.ts';

/** A new secret of a key: its hash, what asked for it, and for how many hours the old one still opens. */
type Rotation = { readonly secretHash: string; readonly request: string; readonly overlapHours: number };

/** The key with a new secret; the one before opens until its time is over, the one before that no more. */
export const rotateKey = (
  key: ApiKey,
  { secretHash, request, overlapHours }: Rotation,
  now: Instant,
): ApiKey => ({
  ...key,
  secretHash,
  previous: { secretHash: key.secretHash, until: later(now, overlapHours * 3_600_000) },
  rotation: request,
  version: key.version + 1,
  updatedAt: now,
});

/** The hashes of the secrets that open at this moment. */
export const openingHashes = (
  { secretHash, previous }: Pick<ApiKey, 'secretHash' | 'previous'>,
  now: Instant,
): readonly string[] =>
  previous !== undefined && previous.until > now ? [secretHash, previous.secretHash] : [secretHash];
