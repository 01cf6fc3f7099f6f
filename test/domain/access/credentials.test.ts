import { describe, expect, it } from 'vitest';
import { keyFault } from '../../../domain/access/credentials.ts';

describe('a key', () => {
  it('ends at the moment that is named, wherever that is told', () => {
    expect(keyFault({ validUntil: '2026-04-01T12:00:00+02:00' }, '2026-04-01T09:59:59.999Z')).toBeUndefined();
    expect(keyFault({ validUntil: '2026-04-01T12:00:00+02:00' }, '2026-04-01T10:00:00.000Z')).toBe('expired');
  });

  it('stays revoked, also where it has expired since', () => {
    expect(
      keyFault(
        { revokedAt: '2026-01-01T00:00:00Z', validUntil: '2026-01-02T00:00:00Z' },
        '2026-04-01T00:00:00Z',
      ),
    ).toBe('revoked');
  });

  it('without an end opens for ever', () => {
    expect(keyFault({}, '9999-01-01T00:00:00Z')).toBeUndefined();
  });
});
