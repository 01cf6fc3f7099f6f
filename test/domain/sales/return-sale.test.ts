import { describe, expect, it } from 'vitest';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import { reportSale } from '../../../domain/sales/report-sale.ts';
import { checkReturn, costTakenBack, returnSale, withoutReturn } from '../../../domain/sales/return-sale.ts';
import type { TakenBack } from '../../../domain/sales/sale.ts';
import { sale, withoutCost } from '../commissions/cases.ts';
import { refusal } from './refusal.ts';

const back = (over: Partial<TakenBack> = {}): TakenBack => ({
  quantity: '-1',
  amount: '-50',
  cost: '-30',
  ...over,
});

describe('the numbers of a return', () => {
  it.each([
    [{ quantity: '1' }, ['/quantity']],
    [{ amount: '0.01' }, ['/amount']],
    [{ quantity: '1', amount: '1' }, ['/quantity', '/amount']],
    [{ quantity: '0', amount: '0.00' }, ['/amount']],
  ])('%j are refused', (over, fields) => {
    expect(refusal(() => checkReturn(back(over)))).toEqual({ code: 'sale-invalid', fields });
  });
  it.each([{ quantity: '0' }, { amount: '0' }, {}])('%j are taken', (over) => {
    expect(refusal(() => checkReturn(back(over))).code).toBe('nothing');
  });
});

describe('a return', () => {
  it('is carried by its original, which becomes another version', () => {
    expect(returnSale(sale(), 'r1', back())).toEqual({ ...sale(), returned: { r1: back() }, version: 2 });
  });

  it('takes back all that is left and no more', () => {
    const once = returnSale(sale(), 'r1', back());
    expect(refusal(() => returnSale(once, 'r2', back())).code).toBe('nothing');
    expect(refusal(() => returnSale(once, 'r2', back({ quantity: '-1.01' }))).code).toBe('over-return');
    expect(refusal(() => returnSale(once, 'r2', back({ amount: '-50.01' }))).code).toBe('over-return');
  });

  it('is corrected in its place: its own first numbers do not count against it', () => {
    const once = returnSale(sale(), 'r1', back({ quantity: '-2', amount: '-100' }));
    const again = returnSale(once, 'r1', back({ quantity: '-1.5', amount: '-80' }));
    expect(again.returned).toEqual({ r1: back({ quantity: '-1.5', amount: '-80' }) });
  });

  it('of a cancelled sale is refused', () => {
    const cancelled = cancelSale(sale()) ?? sale();
    expect(refusal(() => returnSale(cancelled, 'r1', back())).code).toBe('sale-cancelled');
  });

  it('says its cost where the original has one, and need not where it has none', () => {
    const bare = { quantity: '-1', amount: '-50' };
    expect(refusal(() => returnSale(sale(), 'r1', bare))).toEqual({
      code: 'sale-invalid',
      fields: ['/cost'],
    });
    const identity = { id: 's', externalId: 's', reported: '', recordedAt: '' };
    const plain = reportSale(withoutCost(), identity, 'UTC');
    expect(returnSale(plain, 'r1', bare).returned).toEqual({ r1: bare });
  });
});

describe('a cancelled return', () => {
  it('is gone from its original, the others stay', () => {
    const both = returnSale(returnSale(sale(), 'r1', back()), 'r2', back());
    const left = withoutReturn(both, 'r1');
    expect(left.returned).toEqual({ r2: back() });
    expect(left.version).toBe(both.version + 1);
    expect(refusal(() => returnSale(left, 'r3', back())).code).toBe('nothing');
  });
});

describe('the cost that a return takes back where nobody states it', () => {
  const original = sale({ quantity: '3', amount: '300', cost: '100', currency: 'EUR' });

  it('is in proportion to the quantity, to the minor unit', () => {
    expect(costTakenBack(original, 'r', '-1')).toBe('-33.33');
    expect(costTakenBack(original, 'r', '-2')).toBe('-66.67');
  });
  it('is the whole rest with the last of the quantity, so that nothing is left over', () => {
    const rest = returnSale(original, 'a', { quantity: '-1', amount: '-100', cost: '-33.33' });
    const next = returnSale(rest, 'b', { quantity: '-1', amount: '-100', cost: '-33.33' });
    expect(costTakenBack(next, 'c', '-1')).toBe('-33.34');
    expect(costTakenBack(next, 'b', '-2')).toBe('-66.67');
  });
  it('is nothing where only the price is lowered, and unknown where the sale has none', () => {
    expect(costTakenBack(original, 'r', '0')).toBe('0');
    const { cost: _, ...unknown } = original;
    expect(costTakenBack(unknown, 'r', '-1')).toBeUndefined();
  });
});
