import fc from 'fast-check';
import type { CustomerFacts } from '../../../../domain/customers/customer.ts';

const word = fc.constantFrom(
  ...'Kowalski Nowak Meble Transport Żółw Müller Hotel Kraków Gdańsk 12 XIV Bud-Max Usługi Smith Sons Przeds. Zakład ABC Łąka Straße of i & J. Szkoła'.split(
    ' ',
  ),
);
const name = fc.oneof(
  { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }) },
);
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });

/** Customers of names that have much in common. */
export const customers: fc.Arbitrary<CustomerFacts> = fc.record(
  {
    name,
    otherNames: list(name),
    country: fc.constantFrom('PL', 'DE'),
    taxId: fc.constantFrom('5260001246', 'PL526-000-12-46', 'DE136695976', '123'),
    domains: list(fc.constantFrom('a.pl', 'b.pl', 'shop.a.pl')),
    addresses: list(fc.constantFrom({ city: 'Kraków' }, { city: 'Łódź', postalCode: '90-001' })),
  },
  { requiredKeys: ['name'] },
);
