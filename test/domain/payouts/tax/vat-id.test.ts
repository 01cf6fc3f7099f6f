import { expect, it } from 'vitest';
import { isInUnion, isVatId } from '../../../../domain/payouts/tax/vat-id.ts';

it.each([
  ['PL5260001246', 'PL', true],
  ['PL5260001247', 'PL', false],
  ['5260001246', 'PL', false],
  ['PL 526-000-12-46', 'PL', false],
  ['DE136695976', 'DE', true],
  ['DE136695976', 'PL', false],
  ['EL123456789', 'GR', true],
  ['GR123456789', 'GR', false],
  ['ATU12345678', 'AT', true],
  ['IE1234567AB', 'IE', true],
  ['NL123456789B01', 'NL', true],
  ['FRAB123456789', 'FR', true],
  ['12-3456789', 'US', true],
  ['', 'US', false],
] as const)('%s of %s: %s', (text, country, is) => expect(isVatId(text, country)).toBe(is));

it('the Union has 27 member states', () => {
  const all = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
  expect([all.length, all.every(isInUnion), isInUnion('GB')]).toEqual([27, true, false]);
});
