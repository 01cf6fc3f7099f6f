import { describe, expect, it } from 'vitest';
import { text } from '../../../domain/kernel/decimal.ts';
import { isStated, maturedIn, rowOfLine, sameRow } from '../../../domain/ledger/disputed-line.ts';
import type { Transfer } from '../../../domain/ledger/entry.ts';
import { posted, tail } from './disputing.ts';

const row = { planId: 'plan', component: 'c', kind: 'commission', window: '2024-01' } as const;
const waiting = { ...row, until: '2024-02-10', currency: 'EUR', amount: '10' };

describe('a line', () => {
  it('stands in the row of its window; all single sales in one', () => {
    expect(rowOfLine(posted())).toStrictEqual({ ...row, currency: 'EUR' });
    expect(rowOfLine(posted({ window: 'sale:sale_1' })).window).toBe('sale');
    expect(sameRow(rowOfLine(posted()), { ...row, currency: 'EUR' })).toBe(true);
    for (const other of [
      { planId: 'x' },
      { component: 'x' },
      { kind: 'spiff' },
      { window: 'x' },
      { currency: 'PLN' },
    ])
      expect(sameRow(rowOfLine(posted()), { ...row, currency: 'EUR', ...other } as never)).toBe(false);
  });
  it.each([
    ['payable at once', {}, true],
    ['whose day had come', { account: 'accrued', until: '2024-02-09' }, true],
    [
      'whose day had come, and was left to the next entry',
      { account: 'accrued', until: '2024-02-10' },
      false,
    ],
    ['whose day is to come', { account: 'accrued', until: '2024-02-11' }, false],
    ['that waits for the customer', { account: 'accrued' }, false],
  ] as const)('%s: on the statement or not', (_, over, expected) => {
    const through = tail({ maturing: [waiting] });
    expect(isStated(posted(over), 7, through)).toBe(expected);
    expect(isStated(posted(over), 8, through)).toBe(false);
  });
  it.each([
    ['what waited for that day has become payable', undefined, true],
    ['the amount of another row waits still', [{ ...waiting, component: 'other' }], true],
    ['it is one of those that wait', [{ ...waiting, component: 'other' }, waiting], false],
  ] as const)('whose day it is: %s', (_, maturing, expected) => {
    const line = posted({ account: 'accrued', until: '2024-02-10' });
    expect(isStated(line, 7, tail(maturing === undefined ? {} : { maturing: [...maturing] }))).toBe(expected);
  });
  it('has of its row what became payable and is not held', () => {
    const move = (
      from: Transfer['from'],
      to: Transfer['to'],
      amount: string,
      over: object = {},
    ): Transfer => ({
      ...{ from, to, currency: 'EUR', amount, of: row },
      ...over,
    });
    const of = (...transfers: readonly Transfer[]) =>
      text(maturedIn(posted(), [tail({ transfers: [...transfers] }), tail()]));
    expect(of(move('accrued', 'payable', '10'), move('payable', 'accrued', '3'))).toBe('7');
    expect(
      of(
        move('accrued', 'payable', '10'),
        move('payable', 'disputed', '4'),
        move('disputed', 'payable', '1'),
      ),
    ).toBe('7');
    expect(of(move('payable', 'accrued', '3'))).toBe('0');
    expect(
      of(
        move('accrued', 'payable', '9', { of: { ...row, window: '2024-02' } }),
        move('accrued', 'payable', '9', { currency: 'PLN' }),
      ),
    ).toBe('0');
  });
});
