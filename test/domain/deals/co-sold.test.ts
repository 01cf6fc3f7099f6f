import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coSellers, creditIn } from '../../../domain/deals/co-sold.ts';

const partners = ['partner_a', 'partner_b', 'partner_c'];

it('is a deal for those of its credits whose it is not', () => {
  const credits = partners.map((partnerId) => ({ partnerId, share: '33' }));
  const one = { partnerId: 'partner_a', credits };
  expect(coSellers(one)).toEqual(['partner_b', 'partner_c']);
  expect(creditIn(one, 'partner_b')).toEqual({ partnerId: 'partner_b', share: '33' });
  for (const other of ['partner_a', 'partner_d']) expect(creditIn(one, other)).toBeUndefined();
  expect(coSellers({ partnerId: 'partner_a' })).toEqual([]);
  expect(creditIn({ partnerId: 'partner_a' }, 'partner_b')).toBeUndefined();
});

it('is told to the same partners that have a credit in it, whoever they are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...partners), fc.subarray(partners), (partnerId, named) => {
      const one = { partnerId, credits: named.map((each) => ({ partnerId: each, share: '1' })) };
      expect(coSellers(one)).toEqual(partners.filter((each) => creditIn(one, each) !== undefined));
      expect(coSellers(one)).not.toContain(partnerId);
    }),
  );
});
