import { describe, expect, it } from 'vitest';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import { correctSale } from '../../../domain/sales/correct-sale.ts';
import { returnSale } from '../../../domain/sales/return-sale.ts';
import { content, sale, withoutCost } from '../commissions/cases.ts';
import { refusal } from './refusal.ts';

const correct = (over: Parameters<typeof content>[0], revision = 1, from = sale()) =>
  correctSale(from, content(over), revision, 'Europe/Warsaw');

describe('a correction', () => {
  it('replaces the whole content and says its revision', () => {
    const corrected = correct({ partnerId: 'bob', amount: '80' }, 7);
    expect(corrected).toMatchObject({
      partnerId: 'bob',
      amount: '80',
      revision: 7,
      version: 2,
      id: 'sale_1',
    });
  });

  it('drops what it no longer says', () => {
    const first = sale({ customerId: 'acme', attributes: { vip: true } });
    const corrected = correctSale(first, withoutCost(), 1, 'UTC');
    for (const field of ['cost', 'customerId', 'attributes']) expect(corrected).not.toHaveProperty(field);
  });

  it('keeps what was first reported, when, and its returns', () => {
    const returned = returnSale(sale(), 'r1', { quantity: '-1', amount: '-50', cost: '-30' });
    const corrected = correct({ amount: '90' }, 1, { ...returned, importedBy: 'import_1' });
    const { reported, recordedAt, importedBy } = { ...returned, importedBy: 'import_1' };
    expect(corrected).toMatchObject({ reported, recordedAt, importedBy, returned: returned.returned });
  });

  it('moves the business day', () => {
    expect(correct({ occurredAt: '2024-01-31T23:30:00Z' })?.day).toBe('2024-02-01');
  });

  it('changes nothing where a higher revision stands there already', () => {
    const second = correct({ amount: '80' }, 5) ?? sale();
    expect(correct({ amount: '70' }, 4, second)).toBeUndefined();
    expect(correct({ amount: '70' }, 6, second)?.amount).toBe('70');
  });

  it('is refused where less would be left than was returned', () => {
    const returned = returnSale(sale(), 'r1', { quantity: '-1', amount: '-50', cost: '-30' });
    expect(refusal(() => correct({ amount: '49.99' }, 1, returned)).code).toBe('over-return');
    expect(refusal(() => correct({ quantity: '0.5' }, 1, returned)).code).toBe('over-return');
    expect(refusal(() => correct({ amount: '50', quantity: '1' }, 1, returned)).code).toBe('nothing');
  });

  it('of a cancelled sale, and one that breaks a rule, is refused', () => {
    expect(refusal(() => correct({}, 1, cancelSale(sale()) ?? sale())).code).toBe('sale-cancelled');
    expect(refusal(() => correct({ amount: '-1' }))).toEqual({ code: 'sale-invalid', fields: ['/amount'] });
  });

  it('does not leave a return without cost in a sale that gets one: its margin would be wrong in silence', () => {
    const plain = correctSale(sale(), withoutCost(), 1, 'UTC') ?? sale();
    const returned = returnSale(plain, 'r1', { quantity: '-1', amount: '-50' });
    expect(refusal(() => correct({ cost: '60' }, 2, returned)).code).toBe('sale-invalid');
  });
});
