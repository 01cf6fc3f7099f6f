import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../domain/customers/duplicates/facts.ts';
import { indexKeys, mostKeys } from '../../../../domain/customers/duplicates/index-keys.ts';
import { customers } from './made-up.ts';

const keys = (name: string, more: object = {}) => indexKeys(factsOf({ name, ...more }));
const common = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one));

describe('the keys of a customer', () => {
  it('are its numbers, its domains and what holds of its name', () => {
    const found = keys('Nowak Budowa', { taxId: 'PL 526-000-12-46', domains: ['sklep.nowak.pl'] });
    expect(found).toEqual(expect.arrayContaining(['tax:5260001246', 'domain:nowak.pl', 'begin:nova']));
  });

  it('are in common where something is mistyped, left out or in another order', () => {
    for (const [a, b] of [
      ['Kowalczyk Instalacje', 'Instalacje Kowalczik'],
      ['Drukarnia Akapit', 'Akapitt'],
      ['Bud-Max', 'Budmax'],
      ['ZGK Pniewy', 'Zakład Gospodarki Komunalnej Pniewy'],
    ] as const)
      expect(common(keys(a), keys(b))).not.toEqual([]);
    expect(common(keys('Gawron'), keys('Szpak'))).toEqual([]);
  });

  it('are few, each once, and the same every time', () =>
    fc.assert(
      fc.property(customers, (one) => {
        const found = indexKeys(factsOf(one));
        expect(found.length).toBeLessThanOrEqual(mostKeys);
        expect(new Set(found).size).toBe(found.length);
        expect(indexKeys(factsOf(structuredClone(one)))).toEqual(found);
        // A key is a part of the table's.
        for (const key of found) expect(Buffer.byteLength(key)).toBeLessThan(1000);
      }),
      { numRuns: 50 },
    ));
});
