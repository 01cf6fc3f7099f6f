import { describe, expect, it } from 'vitest';
import {
  allowed,
  isPartnerRole,
  permissions,
  permissionsOf,
  roles,
  sees,
} from '../../../domain/access/permissions.ts';

describe('a role', () => {
  it('of the owner may all', () => {
    expect(permissionsOf({ role: 'owner' })).toEqual(permissions);
  });

  it('of the auditor reads only, has the ledger proven, and takes it away as a copy', () => {
    const others = allowed.auditor.filter((permission) => !permission.endsWith(':read'));
    expect(others).toEqual(['ledger:prove', 'ledger:export']);
  });

  it('of a partner manages nothing of the vendor’s', () => {
    const theirs = roles.filter(isPartnerRole).flatMap((role) => allowed[role]);
    for (const permission of [
      'access:read',
      'access:manage',
      'plans:read',
      'rates:manage',
      'partners:manage',
      'sales:import',
      'jobs:read',
    ])
      expect(theirs).not.toContain(permission);
  });

  it('that registers deals sends files, and every other that reads deals reads them', () => {
    for (const role of roles) {
      const may = permissionsOf({ role });
      expect([role, may.includes('files:manage')]).toEqual([role, may.includes('deals:register')]);
      expect([role, may.includes('files:read')]).toEqual([role, may.includes('deals:read')]);
    }
  });

  it('is narrowed by scopes, never widened', () => {
    expect(permissionsOf({ role: 'auditor', scopes: ['sales:read', 'access:manage'] })).toEqual([
      'sales:read',
    ]);
    expect(permissionsOf({ role: 'owner', scopes: [] })).toEqual([]);
  });
});

describe('a principal', () => {
  const vendor = { tenant: 'acme', subject: 's', role: 'owner' as const, sandbox: false };

  it('of the vendor sees every partner, of a partner its own', () => {
    expect(sees(vendor, 'partner_1')).toBe(true);
    expect(sees({ ...vendor, role: 'partner-admin', partnerId: 'partner_1' }, 'partner_1')).toBe(true);
    expect(sees({ ...vendor, role: 'partner-admin', partnerId: 'partner_1' }, 'partner_2')).toBe(false);
  });
});
