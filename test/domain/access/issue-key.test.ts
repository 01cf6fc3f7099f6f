import { describe, expect, it } from 'vitest';
import { checkKey } from '../../../domain/access/issue-key.ts';
import type { Principal } from '../../../domain/access/permissions.ts';

const owner: Principal = { tenant: 'acme', subject: 'key_1', role: 'owner', sandbox: false };

describe('a key that is issued', () => {
  it('fits one side', () => {
    expect(() => checkKey({ role: 'auditor' }, owner)).not.toThrow();
    expect(() => checkKey({ role: 'partner-admin', partnerId: 'p' }, owner)).not.toThrow();
    expect(() => checkKey({ role: 'partner-admin' }, owner)).toThrow('malformed');
    expect(() => checkKey({ role: 'auditor', partnerId: 'p' }, owner)).toThrow('malformed');
  });

  it('is allowed no more than its issuer', () => {
    const narrow: Principal = { ...owner, scopes: ['access:manage', 'sales:read'] };
    expect(() => checkKey({ role: 'owner', scopes: ['sales:read'] }, narrow)).not.toThrow();
    expect(() => checkKey({ role: 'owner', scopes: ['sales:read', 'sales:report'] }, narrow)).toThrow(
      'key-too-strong',
    );
    expect(() => checkKey({ role: 'auditor' }, narrow)).toThrow('key-too-strong');
  });
});
