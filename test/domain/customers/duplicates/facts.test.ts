import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../domain/customers/duplicates/facts.ts';

describe('a customer', () => {
  it('is compared by all its names, numbers, domains and places, each in one form', () => {
    const facts = factsOf({
      name: 'Velo',
      otherNames: ['Velo City'],
      taxId: 'PL 526-000-12-46',
      otherTaxIds: ['DE136695976'],
      domains: ['shop.velo.example', 'velo.example'],
      addresses: [
        { city: 'Cracow', postalCode: '30-001', country: 'PL' },
        { city: 'w Krakowie', street: 'Długa 1' },
      ],
    });
    expect(facts).toMatchObject({
      country: 'PL',
      taxIds: [
        { country: 'PL', bare: '5260001246' },
        { country: 'DE', bare: '136695976' },
      ],
      domains: ['velo.example'],
      cities: ['krakow'],
      postalCodes: ['30001'],
    });
    expect(facts.names.map(({ text }) => text)).toEqual(['Velo', 'Velo City']);
  });
});
