import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../../domain/customers/customer.ts';
import { compareCustomers } from '../../../../domain/customers/duplicates/compare-customers.ts';
import { factsOf } from '../../../../domain/customers/duplicates/facts.ts';
import { customers } from './made-up.ts';

const compare = (a: CustomerFacts, b: CustomerFacts) => compareCustomers(factsOf(a), factsOf(b));
const codes = (a: CustomerFacts, b: CustomerFacts) => compare(a, b).reasons.map(({ code }) => code);

describe('two customers', () => {
  it('are one by their tax number, whatever they are called', () => {
    const a = { name: 'Alfa', taxId: '526-000-12-46', country: 'PL' };
    const b = { name: 'Zupełnie Inna', otherTaxIds: ['PL5260001246'] };
    expect(compare(a, b).score).toBeGreaterThan(0.85);
    expect(compare(a, b).reasons[0]).toEqual({ code: 'tax-id', own: '526-000-12-46', other: 'PL5260001246' });
  });

  it('are two where their tax numbers of one country differ', () => {
    const a = { name: 'Alfa', taxId: 'PL5260001246' };
    const { score, reasons } = compare(a, { name: 'Alfa', taxId: 'PL7740001454' });
    expect(score).toBeLessThan(0.6);
    expect(reasons[0]?.code).toBe('tax-id-differs');
    expect(codes(a, { name: 'Alfa', taxId: 'DE136695976' })).not.toContain('tax-id-differs');
  });

  it('tell why: domain, name, town, postal code, country', () => {
    const a = { name: 'Old Mill Bakery', domains: ['oldmill.example'], country: 'GB' };
    const at = { addresses: [{ city: 'Bath', postalCode: 'BA1 1AA' }] };
    expect(codes({ ...a, ...at }, { ...a, ...at, name: 'The Old Mill Bakery Ltd', country: 'IE' })).toEqual([
      'domain',
      'name',
      'city',
      'postal-code',
      'country-differs',
    ]);
    expect(
      codes({ name: 'Bar', addresses: [{ city: 'Gdynia' }] }, { name: 'Bar', addresses: [{ city: 'Hel' }] }),
    ).toEqual(['name', 'city-differs']);
  });

  it('that have a place in the address or in the name are alike', () => {
    const a = { name: 'Apteka Pod Orłem', addresses: [{ city: 'Kraków' }] };
    expect(codes(a, { name: 'Apteka Pod Orłem w Krakowie' })).toEqual(['name']);
  });

  it('are found by any of their names', () => {
    expect(codes({ name: 'Nowa', otherNames: ['Stara Kuźnia'] }, { name: 'Stara Kuźnia' })).toEqual(['name']);
  });

  it('are as alike from either side', () =>
    fc.assert(
      fc.property(customers, customers, (a, b) => {
        expect(compare(a, b).score).toBeCloseTo(compare(b, a).score, 10);
        expect(compare(a, b).score).toBeGreaterThanOrEqual(0);
        expect(compare(a, b).score).toBeLessThanOrEqual(1);
      }),
    ));

  const forms = ['', ' sp. z o.o.', ' S.A.', ' GmbH', ' Ltd', ' Spółka z ograniczoną odpowiedzialnością'];
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L');
  const names = fc.uniqueArray(
    fc.constantFrom(...'Żuraw Kowalczyk Łąka Bursztyn Mühlhof Świerk Dąbrowa Whitfield'.split(' ')),
    {
      minLength: 2,
      maxLength: 4,
    },
  );

  it('are one in other letters, legal forms and orders', () =>
    fc.assert(
      fc.property(names, fc.constantFrom(...forms), fc.constantFrom(...forms), (words, one, other) => {
        const a = { name: words.join(' ') + one };
        const b = { name: plain(words.toReversed().join(' ')).toUpperCase() + other };
        expect(compare(a, b).score).toBeGreaterThan(0.95);
        expect(codes(a, b)).toEqual(['name']);
      }),
    ));
});
