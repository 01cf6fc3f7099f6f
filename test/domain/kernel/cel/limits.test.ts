import { describe, expect, it } from 'vitest';
import { condition } from '../../../../domain/commissions/condition.ts';
import { beyondLimits } from '../../../../domain/kernel/cel/limits.ts';

const fault = (expression: string) => {
  const checked = condition(expression);
  return 'holds' in checked ? undefined : checked;
};
/** What is told of the one part of the expression that is refused. */
const told = (expression: string, part: string, message: string): void => {
  const start = expression.indexOf(part);
  expect(fault(expression)).toEqual({ message, start, end: start + part.length });
};

describe('numbers of a condition', () => {
  it('have up to 18 digits where they are whole', () => {
    expect(fault('sale.amount > 999999999999999999')).toBeUndefined();
    expect(fault('sale.amount > 000123456789012345678')).toBeUndefined();
    const message = 'a number has more than 18 digits';
    told('sale.amount > 1000000000000000000', '1000000000000000000', message);
    told('sale.quantity < 5 && sale.amount > -12345678901234567890', '12345678901234567890', message);
  });

  it('have up to 15 digits otherwise, not counted what only says how large they are', () => {
    for (const number of ['1234567890123.45', '0.00123456789012345', '123456789012345e10', '1.5E-20'])
      expect(fault(`sale.amount > ${number}`)).toBeUndefined();
    const message = 'a number has more than 15 digits';
    for (const number of [
      '12345678901234.56',
      '1000000000000000.5',
      '1234567890123456e10',
      '1234567890123456E-3',
    ])
      told(`sale.amount > ${number}`, number, message);
  });

  it('are no digits in a text', () => {
    expect(fault('product.id == "EAN 12345678901234567890"')).toBeUndefined();
    expect(fault("product.id == 'EAN 1234567890123456.7'")).toBeUndefined();
  });
});

describe('a pattern', () => {
  const message = 'matches can take for ever: use startsWith, endsWith, contains or in';
  const call = 'partner.id.matches("^(a+)+$")';

  it('may not be matched: one can take minutes over a short text', () => {
    told(call, call, message);
    told(`sale.vip == null || ${call}`, call, message);
    told('[1].exists(x, "a".matches ("a"))', '"a".matches ("a")', message);
  });

  it.each([
    ['a quote in a comment', '// it\'s "so\n'],
    ['a text of three quotes', '"""a"b""" == product.id || '],
  ])('does not hide behind %s', (_, before) => told(`${before}${call}`, call, message));

  it('is no text that says so', () => {
    expect(fault('product.id in ["matches", "matches(a)"]')).toBeUndefined();
    expect(fault('sale.matches == "matches"')).toBeUndefined();
  });
});

describe('what a condition may not use', () => {
  it('is told by the place that the tree has for it', () => {
    const many = { op: 'value', args: 10n ** 18n, start: 2, end: 5 };
    expect(beyondLimits([{ op: 'value', args: 5n, start: 0, end: 1 }, many], '')).toEqual({
      message: 'a number has more than 18 digits',
      start: 2,
      end: 5,
    });
    expect(beyondLimits([], '')).toBeUndefined();
  });
});
