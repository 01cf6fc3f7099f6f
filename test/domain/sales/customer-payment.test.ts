import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../../domain/commissions/contribution.ts';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import { correctSale } from '../../../domain/sales/correct-sale.ts';
import { paidByCustomer, unpaidByCustomer } from '../../../domain/sales/customer-payment.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import {
  component,
  content,
  planOf,
  sale,
  terms,
  valued,
  version,
  versionsIn,
} from '../commissions/cases.ts';
import { refusal } from './refusal.ts';

const today = '2024-03-01';
const sold = sale({ occurredAt: '2024-01-15' });
const pay = (paidOn: string, from: AcceptedSale = sold) => paidByCustomer(from, paidOn, today);
const paid = pay('2024-02-20') ?? sold;

describe('a sale that its customer paid for', () => {
  it('says when, in another version, and nothing else', () => {
    expect(paid).toEqual({ ...sold, paidOn: '2024-02-20', version: 2 });
  });

  it('is paid on the same day again without effect, and on another day instead', () => {
    expect(pay('2024-02-20', paid)).toBeUndefined();
    expect(pay('2024-02-21', paid)).toEqual({ ...paid, paidOn: '2024-02-21', version: 3 });
  });

  it('was paid on a day from its business day up to today', () => {
    expect(pay('2024-01-15')?.paidOn).toBe('2024-01-15');
    expect(pay(today)?.paidOn).toBe(today);
    for (const day of ['2024-01-14', '2024-03-02'])
      expect(refusal(() => pay(day))).toEqual({ code: 'payment-invalid', fields: ['/paidOn'] });
  });

  it('contributes as before, with the day', () => {
    const plan = planOf(version([component()]));
    const [before] = contributionsOf(valued(sold, terms(plan)), versionsIn(plan));
    const [after] = contributionsOf(valued(paid, terms(plan)), versionsIn(plan));
    expect(after).toEqual({ ...before, paidOn: '2024-02-20' });
  });

  it('stays paid where it is corrected, also to a later day', () => {
    const corrected = correctSale(paid, content({ occurredAt: '2024-02-25' }), 1, 'UTC');
    expect(corrected).toMatchObject({ paidOn: '2024-02-20', day: '2024-02-25', revision: 1 });
    expect(correctSale(sold, content(), 1, 'UTC')).not.toHaveProperty('paidOn');
  });

  it('is no longer paid where that is undone, once', () => {
    const undone = unpaidByCustomer(paid);
    expect(undone).toEqual({ ...sold, version: 3 });
    expect(unpaidByCustomer(undone ?? paid)).toBeUndefined();
  });

  it('that was cancelled is neither paid nor unpaid; what was told of it stays', () => {
    const cancelled = cancelSale(paid) ?? paid;
    expect(cancelled.paidOn).toBe('2024-02-20');
    expect(refusal(() => pay('2024-02-21', cancelled)).code).toBe('sale-cancelled');
    expect(refusal(() => unpaidByCustomer(cancelled)).code).toBe('sale-cancelled');
  });
});
