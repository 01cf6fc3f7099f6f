import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../../domain/commissions/contribution.ts';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import { returnSale } from '../../../domain/sales/return-sale.ts';
import { component, planOf, sale, terms, valued, version, versionsIn } from '../commissions/cases.ts';

const plan = planOf(version([component()]));

describe('a cancelled sale', () => {
  it('contributes nothing, and its returns with it', () => {
    const whole = returnSale(sale(), 'r1', { quantity: '-1', amount: '-50', cost: '-30' });
    const counted = valued(whole, terms(plan));
    expect(contributionsOf(counted, versionsIn(plan))).toHaveLength(1);
    const cancelled = cancelSale(counted) ?? counted;
    expect(contributionsOf(cancelled, versionsIn(plan))).toEqual([]);
    expect(contributionsOf(valued(cancelled, terms(plan)), versionsIn(plan))).toEqual([]);
  });

  it('keeps its id and becomes another version', () => {
    expect(cancelSale(sale())).toMatchObject({
      id: 'sale_1',
      externalId: 'sale_1',
      status: 'cancelled',
      version: 2,
    });
  });

  it('stays as it is when it is cancelled again', () => {
    expect(cancelSale(cancelSale(sale()) ?? sale())).toBeUndefined();
  });
});
