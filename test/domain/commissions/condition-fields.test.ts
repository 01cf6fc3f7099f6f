import { describe, expect, it } from 'vitest';
import { condition } from '../../../domain/commissions/condition.ts';
import { fieldsRead } from '../../../domain/commissions/condition-fields.ts';

const reads = (expression: string): readonly string[] | undefined => {
  const checked = condition(expression);
  if (!('holds' in checked)) throw new Error(`refused: ${checked.message}`);
  return checked.reads?.map(({ subject, name }) => `${subject}.${name}`);
};

describe('the fields that a condition reads', () => {
  it.each([
    ['product.category == "A"', ['product.category']],
    ['product.category == "A" || product.category == "B"', ['product.category']],
    [
      'sale.amount > 5 && partner.tier in ["gold", customer.country]',
      ['sale.amount', 'partner.tier', 'customer.country'],
    ],
    ['has(sale.vip) ? sale.vip == true : deal.id == ""', ['sale.vip', 'deal.id']],
    ['decimal(sale.size) > 2 && !(partner.id.startsWith("a"))', ['sale.size', 'partner.id']],
    ['[1, 2].exists(x, x == size(product.id))', ['product.id']],
    ['{"a": product.category}.a == "x"', ['product.category']],
    ['true', []],
  ])('are those of %s', (expression, expected) => expect(reads(expression)).toEqual(expected));

  it.each(['product["category"] == "A"', 'has(sale.vip) && customer["country"] == "PL"'])(
    'are not known where a noun is used as a whole: %s',
    (expression) => expect(reads(expression)).toBeUndefined(),
  );

  it('are rather too many than too few where a macro binds the name of a noun', () => {
    expect(reads('["x"].exists(sale, sale == partner.id)')).toBeUndefined();
  });

  it('are not known in a tree of another form', () => {
    for (const odd of [undefined, null, 'sale', 5, [], { op: 7, args: 'sale' }, { kind: 'id', name: 'sale' }])
      expect(fieldsRead(odd)).toBeUndefined();
    const sale = { op: 'id', args: 'sale' };
    expect(fieldsRead(sale)).toBeUndefined();
    expect(fieldsRead({ op: '.', args: [sale, 5] })).toBeUndefined();
    expect(fieldsRead({ op: '!_', args: { kind: 'id', name: 'sale' } })).toBeUndefined();
    expect(fieldsRead({ op: '!_', args: { op: '.', args: [sale, 'vip'] } })).toEqual([
      { subject: 'sale', name: 'vip' },
    ]);
  });
});
