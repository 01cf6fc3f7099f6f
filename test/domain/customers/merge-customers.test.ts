import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../domain/customers/customer.ts';
import { mergeCustomers, moveClaims } from '../../../domain/customers/merge-customers.ts';
import type { Claim } from '../../../domain/deals/deal.ts';

const now = '2026-03-01T00:00:00.000Z';
const customer = (id: string, more: Partial<Customer> = {}): Customer => ({
  id,
  name: id,
  version: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  states: [{ from: '0001-01-01', attributes: { of: id } }],
  ...more,
});
const claim = (customerId: string, productId: string, more: Partial<Claim> = {}): Claim => ({
  customerId,
  productId,
  dealId: `deal-${customerId}`,
  partnerId: 'p',
  lastDay: '2026-05-31',
  until: '2026-06-01T00:00:00.000Z',
  version: 1,
  ...more,
});
const none = { stays: [], goes: [] };
const merge = (stays: Customer, goes: Customer) => mergeCustomers({ stays, goes, claims: none, now });

describe('two customers as one', () => {
  it('have the names, numbers, domains and addresses of both, each once', () => {
    const stays = customer('a', { taxId: 'PL5260001246', country: 'PL', domains: ['a.pl'], partnerId: 'p1' });
    const goes = customer('b', {
      otherNames: ['a', 'c'],
      taxId: 'PL 526-000-12-46',
      otherTaxIds: ['136695976'],
      country: 'DE',
      domains: ['a.pl', 'b.pl'],
      addresses: [{ city: 'Bonn' }],
    });
    const merged = merge(stays, goes);
    expect(merged.stays).toEqual({
      ...stays,
      otherNames: ['b', 'c'],
      otherTaxIds: ['DE136695976'],
      domains: ['a.pl', 'b.pl'],
      addresses: [{ city: 'Bonn' }],
      version: 4,
      updatedAt: now,
    });
    expect(merged.goes).toEqual({
      ...goes,
      mergedInto: 'a',
      mergedAt: now,
      mergedPartnerId: 'p1',
      version: 4,
      updatedAt: now,
    });
  });

  it('are not merged with themselves, nor once more, nor beyond what one can hold', () => {
    const a = customer('a');
    expect(() => merge(a, a)).toThrow(/customer-merge-invalid/);
    expect(() => merge(a, customer('b', { mergedInto: 'c' }))).toThrow(/customer-merged/);
    expect(() => merge(customer('a', { mergedInto: 'c' }), customer('b'))).toThrow(/customer-merged/);
    const names = (of: string) => Array.from({ length: 30 }, (_, at) => `${of}${at}`);
    expect(() =>
      merge(customer('a', { otherNames: names('a') }), customer('b', { otherNames: names('b') })),
    ).toThrow(/customer-merge-invalid/);
  });
});

describe('claims of a customer that goes', () => {
  it('become those of the one that stays, by the version that stands there, and end where they were', () => {
    const over = claim('b', 'old', { until: now });
    const own = claim('a', 'bike', { until: now, version: 7 });
    expect(moveClaims('a', { stays: [own], goes: [claim('b', 'bike'), over] }, now)).toEqual([
      { ...claim('b', 'bike'), customerId: 'a', version: 8 },
      { ...claim('b', 'bike'), until: now, version: 2 },
    ]);
  });

  it('stay where both are protected for different deals', () => {
    const both = { stays: [claim('a', 'bike')], goes: [claim('b', 'bike'), claim('b', 'lock')] };
    expect(() => moveClaims('a', both, now)).toThrow(
      expect.objectContaining({
        code: 'merge-claims-held',
        fields: [{ pointer: '/duplicateId', detail: expect.stringMatching(/deal-b.*deal-a/) }],
      }),
    );
  });

  it('are not moved where they are too many for one transaction', () => {
    const goes = Array.from({ length: 21 }, (_, at) => claim('b', `p${at}`));
    expect(() => moveClaims('a', { stays: [], goes }, now)).toThrow(/customer-merge-invalid/);
  });
});
