import { describe, expect, it } from 'vitest';
import { decimalPattern } from '../../../domain/kernel/digits-text.ts';
import {
  columnMapping,
  dateFormat,
  missingColumns,
  readDay,
  readLine,
} from '../../../domain/sales/read-line.ts';

const mapping = {
  externalId: '{Order}/{Line}',
  partnerId: '{Dealer}',
  productId: '{Item}',
  quantity: '{Qty}',
  amount: '{Net}',
  currency: 'EUR',
  occurredAt: '{Date}',
  'attributes.region': '{Region}',
};
const form = { mapping, dateFormat: 'dd.MM.yyyy', decimalSeparator: ',' } as const;
const row = {
  Order: '77',
  Line: '1',
  Dealer: ' ann ',
  Item: 'saw',
  Qty: '2',
  Net: '1 234,50',
  Date: '31.01.2024',
  Region: 'north',
};

describe('a line of an import', () => {
  it('is read by the mapping: columns, constants and attributes', () => {
    expect(readLine(row, form)).toEqual({
      texts: {
        externalId: '77/1',
        partnerId: 'ann',
        productId: 'saw',
        quantity: '2',
        amount: '1234.50',
        currency: 'EUR',
        occurredAt: '2024-01-31',
      },
      attributes: { region: 'north' },
      errors: [],
    });
  });

  it('leaves out what is empty', () => {
    const { texts, attributes } = readLine({ ...row, Item: '', Region: ' ' }, form);
    expect('productId' in texts).toBe(false);
    expect(attributes).toEqual({});
  });

  it('says which day it could not read', () => {
    const { errors, texts } = readLine({ ...row, Date: '2024-01-31' }, form);
    expect(errors).toEqual([{ field: 'occurredAt', detail: expect.stringContaining('dd.MM.yyyy') }]);
    expect('occurredAt' in texts).toBe(false);
  });

  it('does not expand a value that looks like a column', () => {
    expect(readLine({ ...row, Dealer: '{Item}' }, form).texts.partnerId).toBe('{Item}');
  });
});

describe('a number of a file', () => {
  const read = (Net: string, decimalSeparator: '.' | ',') =>
    readLine({ ...row, Net }, { ...form, decimalSeparator }).texts.amount;

  it.each([
    ['0012.50', '.', '12.50'],
    ['.5', '.', '0.5'],
    ['-007', '.', '-7'],
    ['12,5', ',', '12.5'],
    ['1\u00a0234,5', ',', '1234.5'],
    ['-1 234,5', ',', '-1234.5'],
  ] as const)('%j with %j is %s', (value, separator, plain) => expect(read(value, separator)).toBe(plain));

  it.each([
    ['1,234.50', '.'],
    ['1,234', '.'],
    ['1.234,50', ','],
    ['1,234,567', ','],
    ['abc', ','],
  ] as const)('%j with %j is no number, and is not made one', (value, separator) =>
    expect(decimalPattern.test(read(value, separator) ?? '')).toBe(false),
  );

  it('with a point, where the comma is the separator, is not read as a thousandth of what it may mean', () => {
    expect(decimalPattern.test(read('1.234', ',') ?? '')).toBe(false);
  });
});

describe('a day of a file', () => {
  it.each([
    ['31.01.2024', 'dd.MM.yyyy', '2024-01-31'],
    ['1/2/2024', 'MM/dd/yyyy', '2024-01-02'],
    ['20240131', 'yyyyMMdd', '2024-01-31'],
    ['2024-01-31T10:00:00Z', 'iso', '2024-01-31T10:00:00Z'],
  ])('%s by %s is %s', (value, format, day) => expect(readDay(value, format)).toBe(day));

  it.each([
    ['31x01x2024', 'dd.MM.yyyy'],
    ['31.01.24', 'dd.MM.yyyy'],
    ['31.01.2024 10:00', 'dd.MM.yyyy'],
  ])('%s is not of the form %s', (value, format) => expect(readDay(value, format)).toBeUndefined());

  it('has a form with each part once', () => {
    for (const format of ['iso', 'yyyy/MM/dd', 'dd.MM.yyyy'])
      expect(dateFormat.safeParse(format).success).toBe(true);
    for (const format of ['', 'yyyy/MM', 'yyyy/MM/dd/dd', 'DD.MM.yyyy'])
      expect(dateFormat.safeParse(format).success).toBe(false);
  });
});

describe('a mapping', () => {
  it('maps all that a sale needs, and nothing that is unknown', () => {
    expect(columnMapping.safeParse(mapping).success).toBe(true);
    const { amount: _, ...incomplete } = mapping;
    expect(columnMapping.safeParse(incomplete).success).toBe(false);
    expect(columnMapping.safeParse({ ...mapping, price: '{Net}' }).success).toBe(false);
    expect(columnMapping.safeParse({ ...mapping, 'attributes.Bad': 'x' }).success).toBe(false);
  });

  it('names the columns that a file lacks, each once', () => {
    expect(missingColumns({ a: '{X}{Y}', b: '{X}', c: 'constant' }, ['Y'])).toEqual(['X']);
  });
});
