import { describe, expect, it } from 'vitest';
import { openingHashes, rotateKey } from '../../../domain/access/rotate-key.ts';

const now = '2026-04-01T10:00:00.000Z';
const key = {
  id: 'key_1',
  name: 'K',
  role: 'auditor' as const,
  secretHash: 'old',
  createdBy: 'me',
  version: 3,
  createdAt: now,
  updatedAt: now,
};

describe('a key with a new secret', () => {
  const rotated = rotateKey(key, { secretHash: 'new', request: 'r', overlapHours: 24 }, now);

  it('opens by both for a while, and then by the new one', () => {
    expect(rotated).toMatchObject({ secretHash: 'new', rotation: 'r', version: 4 });
    expect(openingHashes(rotated, now)).toEqual(['new', 'old']);
    expect(openingHashes(rotated, '2026-04-02T09:59:59.999Z')).toEqual(['new', 'old']);
    expect(openingHashes(rotated, '2026-04-02T10:00:00.000Z')).toEqual(['new']);
  });

  it('opens by the new one at once where the old one leaked', () => {
    const at = rotateKey(key, { secretHash: 'new', request: 'r', overlapHours: 0 }, now);
    expect(openingHashes(at, now)).toEqual(['new']);
  });

  it('opens by no secret before the last two', () => {
    const twice = rotateKey(rotated, { secretHash: 'newer', request: 's', overlapHours: 24 }, now);
    expect(openingHashes(twice, now)).toEqual(['newer', 'new']);
  });

  it('that was never rotated opens by its own', () => {
    expect(openingHashes(key, now)).toEqual(['old']);
  });
});
