import { describe, expect, it } from 'vitest';
import { condition, type Facts, saleNumbers } from '../../../domain/commissions/condition.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';

const facts = (amount = '100'): Facts => ({
  sale: { quantity: dec('2'), amount: dec(amount), currency: 'EUR', vip: true, size: '10' },
  product: { id: 'saw', category: 'tools' },
  partner: { id: 'ann', tier: 'gold', country: 'PL' },
  customer: { id: '', country: '' },
  deal: { id: '' },
});
const holds = (expression: string, amount?: string): boolean => {
  const checked = condition(expression);
  if (!('holds' in checked)) throw new Error(`refused: ${checked.message}`);
  return checked.holds(facts(amount));
};
const fault = (expression: string) => {
  const checked = condition(expression);
  return 'holds' in checked ? undefined : checked;
};

describe('numbers in conditions', () => {
  it.each([
    ['sale.amount > 0.1', '0.1', false],
    ['sale.amount >= 0.1', '0.1', true],
    ['sale.amount > 0.1', '0.10000000000000000001', true],
    ['sale.amount == 0.3', '0.3', true],
    ['sale.amount == 9007199254740993', '9007199254740993', true],
    ['sale.amount == 9007199254740993', '9007199254740992', false],
    ['sale.amount != 9007199254740993', '9007199254740992', true],
    ['10 < sale.amount', '9', false],
    ['9 == sale.amount', '9.00', true],
    ['sale.amount > -5', '0', true],
    ['sale.amount > sale.quantity', '10', true],
    ['sale.amount <= decimal("0.12345678901234567890")', '0.12345678901234567890', true],
  ])('%s with %s is %s: compared exactly', (expression, amount, result) =>
    expect(holds(expression, amount)).toBe(result),
  );
});

describe('a condition', () => {
  it('sees sale, product, partner, customer and deal, and the vendor’s attributes', () => {
    expect(
      holds('product.category == "tools" && partner.tier in ["gold", "silver"] && partner.country == "PL"'),
    ).toBe(true);
    expect(holds('customer.id == "" && deal.id == "" && sale.currency == "EUR"')).toBe(true);
    expect(holds('sale.vip == true && decimal(sale.size) > 9')).toBe(true);
    expect(holds('has(sale.nope)')).toBe(false);
  });

  it.each([
    ['sale.currency > 5', 0, 17, 'no such overload: string > int'],
    ['sale.amount > 10 && sale.currency > 5', 20, 37, 'no such overload: string > int'],
    ['sale.amount > 10\n&& foo', 20, 23, 'Unknown variable: foo'],
    ['sale.amount == "5"', 0, 18, 'no such overload: Decimal == string'],
    ['sale.amount > 1 &&', 18, 18, 'Unexpected token: EOF'],
    ['', 0, 0, 'Unexpected token: EOF'],
  ])('%j is refused from character %d to %d: %s', (expression, start, end, message) =>
    expect(fault(expression)).toEqual({ message, start, end }),
  );

  it.each([
    ['sale.amount', 'Decimal'],
    ['"yes"', 'string'],
    ['1', 'int'],
    ['sale.vip', 'dyn'],
    ['true ? sale.vip : true', 'dyn'],
  ])('%s is refused: it gives %s', (expression, type) =>
    expect(fault(expression)).toEqual({
      message: `gives ${type}, not true or false`,
      start: 0,
      end: expression.length,
    }),
  );

  it('finds attributes however their names are written down', () => {
    expect(holds('sale . vip == true && sale\n.size == "10"')).toBe(true);
    expect(holds('has(sale.Vip2_a) || has(sale._x)')).toBe(false);
  });

  it('is refused where it is too deep or too long', () => {
    expect(fault(`${'('.repeat(51)}true${')'.repeat(51)}`)?.message).toBe('Exceeded maxDepth (50)');
    expect(fault(Array(300).fill('true').join(' && '))?.message).toBe('Exceeded maxAstNodes (500)');
    expect(fault(Array(200).fill('true').join(' && '))).toBeUndefined();
  });

  it('is prepared once', () => {
    expect(condition('sale.amount > 1')).toBe(condition('sale.amount > 1'));
    expect(condition('sale.amount >')).toBe(condition('sale.amount >'));
  });

  it.each([
    ['an attribute that is not there', 'sale.nope == true'],
    ['a margin without cost', 'sale.margin > 5'],
    ['an attribute of another type', 'sale.vip > 5'],
    ['a text that is no number', 'decimal(sale.currency) > 5'],
  ])('throws on %s, and is not false', (_, expression) => expect(() => holds(expression)).toThrow());
});

describe('the numbers of a sale', () => {
  it('have a margin where there is a cost', () => {
    const { margin } = {
      margin: undefined,
      ...saleNumbers({ quantity: dec('1'), amount: dec('10'), cost: dec('4.5') }),
    };
    expect(margin === undefined ? undefined : text(margin)).toBe('5.5');
    expect('margin' in saleNumbers({ quantity: dec('1'), amount: dec('10'), cost: undefined })).toBe(false);
  });
});
