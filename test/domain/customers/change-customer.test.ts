import { describe, expect, it } from 'vitest';
import { changeCustomer } from '../../../domain/customers/change-customer.ts';
import type { Customer } from '../../../domain/customers/customer.ts';

const customer: Customer = {
  id: 'customer_1',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name: 'C',
  country: 'PL',
  taxId: 'PL1234567890',
  partnerId: 'partner_1',
  states: [{ from: '0001-01-01', attributes: { segment: 'public' } }],
};
const same = { name: 'C', country: 'PL', taxId: 'PL1234567890', attributes: { segment: 'public' } };

describe('a customer', () => {
  it('whose name or tax id changes is valued as before, and stays its partner’s', () => {
    const { taxId: _, ...rest } = same;
    const { customer: next, revalues } = changeCustomer(customer, { ...rest, name: 'D' }, '2026-04-01');
    expect(revalues).toBeUndefined();
    expect(next).toMatchObject({ name: 'D', partnerId: 'partner_1' });
    expect('taxId' in next).toBe(false);
  });

  it('whose attributes change is valued otherwise from the day on', () => {
    const { customer: next, revalues } = changeCustomer(customer, { ...same, attributes: {} }, '2026-04-01');
    expect(revalues).toBe('2026-04-01');
    expect(next.states).toEqual([...customer.states, { from: '2026-04-01', attributes: {} }]);
  });

  it('whose country changes is valued otherwise from the beginning', () => {
    expect(changeCustomer(customer, { ...same, country: 'CZ' }, '2026-04-01').revalues).toBe('0001-01-01');
  });

  it('has what a change states, and no more of what it left out', () => {
    const full = { ...customer, otherNames: ['D'], domains: ['c.pl'], addresses: [{ city: 'Hel' }] };
    const { customer: next } = changeCustomer(full, { ...same, otherTaxIds: ['DE1234'] }, '2026-04-01');
    expect(next).toEqual({ ...customer, otherTaxIds: ['DE1234'] });
  });

  it('that went into another one changes no more', () => {
    const gone = { ...customer, mergedInto: 'customer_2' };
    expect(() => changeCustomer(gone, same, '2026-04-01')).toThrow(/customer-merged/);
  });
});
