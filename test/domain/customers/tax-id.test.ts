import { describe, expect, it } from 'vitest';
import { readTaxId, taxIdFault } from '../../../domain/customers/tax-id.ts';

describe('a tax number', () => {
  it.each([
    ['PL 526-000-12-46', undefined, { country: 'PL', bare: '5260001246' }],
    ['526-000-12-46', undefined, { country: 'PL', bare: '5260001246' }],
    ['5260001246', 'DE', { country: 'DE', bare: '5260001246' }],
    ['DE 136 695 976', 'PL', { country: 'DE', bare: '136695976' }],
    ['EL123456789', undefined, { country: 'GR', bare: '123456789' }],
    ['12.345', undefined, { country: undefined, bare: '12345' }],
  ])('is read however it is written: %s of %s', (text, country, read) =>
    expect(readTaxId(text, country)).toEqual(read),
  );

  it('is checked where it is Polish, and only there', () => {
    expect(taxIdFault('5260001246', 'PL')).toBeUndefined();
    expect(taxIdFault('5260001247', 'PL')).toMatch(/NIP/);
    expect(taxIdFault('PL5260001247', 'DE')).toMatch(/NIP/);
    expect(taxIdFault('5260001247', 'DE')).toBeUndefined();
    expect(taxIdFault('5260001247', undefined)).toBeUndefined();
  });
});
