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
    ['sale.vip == null && b"a" == bytes(deal.id)', ['sale.vip', 'deal.id']],
    ['true', []],
  ])('are those of %s', (expression, expected) => expect(reads(expression)).toEqual(expected));

  it.each(['product["category"] == "A"', 'has(sale.vip) && customer["country"] == "PL"'])(
    'are not known where a noun is used as a whole: %s',
    (expression) => expect(reads(expression)).toBeUndefined(),
  );

  it('are rather too many than too few where a macro binds the name of a noun', () => {
    expect(reads('["x"].exists(sale, sale == partner.id)')).toBeUndefined();
  });

  const node = (op: string, args: unknown) => ({ op, args, start: 0, end: 1 });
  const sale = node('id', 'sale');

  it('are not known in a tree of another form', () => {
    for (const odd of [undefined, null, 'sale', 5, [], { op: 'id', args: 'sale' }])
      expect(fieldsRead(odd)).toBeUndefined();
    for (const odd of [null, { kind: 'id', name: 'sale' }])
      expect(fieldsRead(node('!_', odd))).toBeUndefined();
    expect(fieldsRead(sale)).toBeUndefined();
    expect(fieldsRead(node('.', [sale, 5]))).toBeUndefined();
    expect(fieldsRead(node('.', sale))).toBeUndefined();
    expect(fieldsRead(node('.?', [sale, 'vip']))).toBeUndefined();
    expect(fieldsRead(node('!_', node('.', [sale, 'vip'])))).toEqual([{ subject: 'sale', name: 'vip' }]);
  });

  it('are none of a text or another name that is like a noun', () => {
    expect(fieldsRead(node('.', [node('value', 'sale'), 'vip']))).toEqual([]);
    expect(fieldsRead(node('.', [node('id', 'sales'), 'vip']))).toEqual([]);
    expect(fieldsRead(node('.', ['sale', 'vip']))).toEqual([]);
  });
});
