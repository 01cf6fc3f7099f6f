import { describe, expect, it } from 'vitest';
import { nameLikeness } from '../../../../domain/customers/duplicates/name-likeness.ts';
import { readName } from '../../../../domain/customers/duplicates/read-name.ts';

const like = (a: string, b: string) => nameLikeness(readName(a), readName(b));

describe('two names', () => {
  it('are the same in another order, with another legal form, in one word or two', () => {
    for (const [a, b] of [
      ['Jan Nowak Usługi Budowlane', 'Usługi Budowlane Jan Nowak'],
      ['Bud-Max sp. z o.o.', 'Budmax S.A.'],
      ['P.H.U. Marbex', 'Przedsiębiorstwo Handlowo-Usługowe Marbex'],
    ] as const)
      expect(like(a, b)).toMatchObject({ isSame: true, differences: [] });
  });

  it('are alike where the one is what the other is called for short', () => {
    const { value, byInitials } = like('Zakład Gospodarki Komunalnej Pniewy', 'ZGK Pniewy');
    expect([byInitials, value > 0.85]).toEqual([true, true]);
    expect(like('Kowalski Meble', 'Nowak Meble').byInitials).toBe(false);
  });

  it.each([
    ['Szkoła Podstawowa nr 12', 'Szkoła Podstawowa nr 21', 'number'],
    ['Hotel Ibis Kraków', 'Hotel Ibis Katowice', 'place'],
    ['Delta Okna', 'Delta Hurtownia', 'branch'],
    ['Usługi Gawron', 'Usługi Kruk', 'words'],
  ])('differ loudly: %s, %s', (a, b, difference) => {
    const { value, differences } = like(a, b);
    expect(differences).toContain(difference);
    expect(value).toBeLessThan(0.8);
  });

  it('of no words are not alike', () => {
    expect(like('!!!', '???').value).toBe(0);
  });
});
