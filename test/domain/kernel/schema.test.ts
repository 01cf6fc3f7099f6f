import { describe, expect, it } from 'vitest';
import {
  attributes,
  currencyCode,
  dayText,
  decimalText,
  decimalThat,
  idText,
  instantText,
  money,
  monthText,
  nameText,
  positiveOrZero,
  timeZone,
} from '../../../domain/kernel/schema.ts';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, 'x']));

describe('the kernel’s schemas', () => {
  it.each([
    ['decimal text', decimalText, '-1234.50'],
    ['decimal text from 0', positiveOrZero, '0'],
    ['decimal text of which more is asked', decimalThat((value) => value.isPositive(), 'no'), '0.1'],
    ['a currency', currencyCode, 'EUR'],
    ['a day', dayText, '2024-02-29'],
    ['an instant', instantText, '2024-02-29T12:00:00+01:00'],
    ['a month', monthText, '2024-12'],
    ['a time zone', timeZone, 'Europe/Warsaw'],
    ['an id', idText, 'Order-1/2_3:4@5+6.7'],
    ['a name', nameText, 'Żółta Łódź & Co.'],
    ['attributes', attributes, { vip: true, size: '10', region: 'north' }],
    ['thirty attributes', attributes, many(30)],
    ['an amount with its currency', money, { amount: '1.00', currency: 'EUR' }],
  ] as const)('take %s', (_, schema, value) => expect(schema.safeParse(value).success).toBe(true));

  it.each([
    ['a binary number as decimal text', decimalText, 12.5],
    ['an exponent', decimalText, '1e5'],
    ['an exponent where more is asked', decimalThat((value) => value.isPositive(), 'no'), '1e5'],
    ['what is not as it is asked', decimalThat((value) => value.isPositive(), 'no'), '-1'],
    ['a separator', decimalText, '1,234.50'],
    ['more digits than are kept', decimalText, '0.123456789012345678901'],
    ['a negative number from 0', positiveOrZero, '-0.01'],
    ['an unknown currency', currencyCode, 'EURO'],
    ['a day that does not exist', dayText, '2023-02-29'],
    ['an instant without offset', instantText, '2024-02-29T12:00:00'],
    ['a thirteenth month', monthText, '2024-13'],
    ['a month that ends in a year of five digits', monthText, '9999-12'],
    ['an unknown zone', timeZone, 'Europe/Atlantis'],
    ['an id with a space', idText, 'a b'],
    ['an empty id', idText, ''],
    ['an id of 129 characters', idText, 'x'.repeat(129)],
    ['a blank name', nameText, '   '],
    ['an attribute named with a capital', attributes, { Size: '1' }],
    ['an attribute that is a number', attributes, { size: 1 }],
    ['thirty-one attributes', attributes, many(31)],
    ['an amount with a field too many', money, { amount: '1.00', currency: 'EUR', cents: '0' }],
  ] as const)('refuse %s', (_, schema, value) => expect(schema.safeParse(value).success).toBe(false));

  it('trim names', () => expect(nameText.parse('  Ann  ')).toBe('Ann'));
});
