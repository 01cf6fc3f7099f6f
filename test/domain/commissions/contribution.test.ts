import { describe, expect, it } from 'vitest';
import { add, contributionsOf, negate, nothing, unitOf } from '../../../domain/commissions/contribution.ts';
import type { Component } from '../../../domain/commissions/plan.ts';
import type { Terms } from '../../../domain/commissions/value-sale.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { correctSale } from '../../../domain/sales/correct-sale.ts';
import { returnSale } from '../../../domain/sales/return-sale.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { component, content, planOf, sale, terms, valued, version, versionsIn } from './cases.ts';

const measured = ['revenue', 'margin', 'quantity', 'sales'] as const;
const all = (over: Partial<Component> = {}): Component[] =>
  measured.map((base) =>
    component({ id: base, base, rate: { type: 'tiers', mode: 'marginal', tiers: [] }, ...over }),
  );

/** `base` of each measure, by partner. */
const bases = (one: AcceptedSale, components: readonly Component[], over: Partial<Terms> = {}) => {
  const plan = planOf(version(components));
  const found = contributionsOf(valued(one, terms(plan, over)), versionsIn(plan));
  return found.map(({ partnerId, sums }) => `${partnerId} ${text(sums.base)}`);
};
const parents: Partial<Terms> = {
  partner: (id) => ({ parentId: id === 'top' ? undefined : 'top', facts: {} }),
};
const shares = [
  { partnerId: 'ann', share: '30' },
  { partnerId: 'bob', share: '33.333' },
];

describe('what a sale contributes', () => {
  it('is its revenue, margin, quantity and count', () => {
    expect(bases(sale(), all())).toEqual(['ann 100', 'ann 40', 'ann 2', 'ann 1']);
  });

  it('is in the plan’s currency, not rounded', () => {
    const rate: Partial<Terms> = { rate: () => ({ value: '0.123456789', date: '2024-01-15' }) };
    expect(bases(sale({ currency: 'USD' }), all(), rate)).toEqual([
      'ann 12.3456789',
      'ann 4.93827156',
      'ann 2',
      'ann 1',
    ]);
  });

  it('is split by shares, but counts for each; what is missing to 100 goes to nobody', () => {
    expect(bases(sale({ credits: shares }), all())).toEqual([
      'ann 30',
      'ann 12',
      'ann 0.6',
      'ann 1',
      'bob 33.333',
      'bob 13.3332',
      'bob 0.66666',
      'bob 1',
    ]);
  });

  it('counts for a parent once per credited child, with the child’s share', () => {
    expect(bases(sale({ credits: shares }), all({ credit: 'downline' }), parents)).toEqual([
      'top 30',
      'top 12',
      'top 0.6',
      'top 1',
      'top 33.333',
      'top 13.3332',
      'top 0.66666',
      'top 1',
    ]);
  });

  it('goes to the window of its business day, or to its own', () => {
    const windows = ['sale', 'month', 'quarter', 'year', 'programme'] as const;
    const plan = planOf(version(windows.map((window) => component({ id: window, window }))));
    const found = contributionsOf(valued(sale({ occurredAt: '2024-05-31' }), terms(plan)), versionsIn(plan));
    expect(found.map(({ window }) => window)).toEqual([
      'sale:sale_1',
      '2024-05',
      '2024-Q2',
      '2024',
      'programme',
    ]);
  });

  it('is nothing to a component without a base, but drives it', () => {
    const steps = (driver?: 'quantity') => {
      const { base: _, ...one } = component({
        rate: { type: 'steps', steps: [], ...(driver && { driver }) },
      });
      const plan = planOf(version([one]));
      return contributionsOf(valued(sale(), terms(plan)), versionsIn(plan)).map(({ sums }) =>
        [sums.base, sums.driver].map(text),
      );
    };
    expect(steps('quantity')).toEqual([['0', '2']]);
    expect(steps()).toEqual([['0', '0']]);
  });

  it('drives by the measure that the rate names, the base otherwise', () => {
    const tiers = [{ from: '0', percent: '1' }];
    const driver = (rate: Component['rate']) => {
      const plan = planOf(version([component({ rate })]));
      return contributionsOf(valued(sale(), terms(plan)), versionsIn(plan)).map(({ sums }) =>
        text(sums.driver),
      )[0];
    };
    expect(driver({ type: 'tiers', mode: 'wholeVolume', tiers })).toBe('100');
    expect(driver({ type: 'tiers', mode: 'wholeVolume', tiers, driver: 'quantity' })).toBe('2');
    expect(
      driver({ type: 'tiers', mode: 'wholeVolume', tiers, driver: 'attainment', target: 'margin' }),
    ).toBe('40');
  });
});

describe('a sale with its returns', () => {
  const half = returnSale(sale(), 'r1', { quantity: '-1', amount: '-50', cost: '-30' });
  const whole = returnSale(half, 'r2', { quantity: '-1', amount: '-50', cost: '-30' });

  it('is one unit that counts while quantity is left', () => {
    expect(bases(half, all())).toEqual(['ann 50', 'ann 20', 'ann 1', 'ann 1']);
    expect(bases(whole, all())).toEqual(['ann 0', 'ann 0', 'ann 0', 'ann 0']);
  });

  it('counts by quantity, not by the money that is left', () => {
    const noMoney = returnSale(sale(), 'r1', { quantity: '-1', amount: '-100', cost: '-60' });
    expect(bases(noMoney, all())).toEqual(['ann 0', 'ann 0', 'ann 1', 'ann 1']);
    const noQuantity = returnSale(sale(), 'r1', { quantity: '-2', amount: '0', cost: '0' });
    expect(bases(noQuantity, all())).toEqual(['ann 100', 'ann 40', 'ann 0', 'ann 0']);
  });

  it('counts by amount where it was reported with quantity 0', () => {
    const fee = sale({ quantity: '0' });
    expect(bases(fee, all()).at(-1)).toBe('ann 1');
    expect(bases(returnSale(fee, 'r1', { quantity: '0', amount: '-99', cost: '0' }), all()).at(-1)).toBe(
      'ann 1',
    );
    expect(bases(returnSale(fee, 'r1', { quantity: '0', amount: '-100', cost: '0' }), all()).at(-1)).toBe(
      'ann 0',
    );
  });

  it('leaves out returns that wait', () => {
    const waiting = { ...sale(), returned: { r1: { quantity: '-5', amount: '-500', waits: true as const } } };
    expect(text(unitOf(waiting).amount)).toBe('100');
  });

  it('has its whole cost where a return says none, as one that came before the cost was known', () => {
    const { cost } = unitOf({ ...sale(), returned: { r1: { quantity: '-1', amount: '-50' } } });
    expect(cost === undefined ? undefined : text(cost)).toBe('60');
  });

  it('tells the business day, and the day of the payment where it is known', () => {
    const plan = planOf(version([component()]));
    const days = (one: AcceptedSale) =>
      contributionsOf(valued(one, terms(plan)), versionsIn(plan)).map(({ day, paidOn }) => [day, paidOn]);
    expect(days(sale())).toEqual([['2024-01-15', undefined]]);
    expect(days({ ...sale(), paidOn: '2024-02-01' })).toEqual([['2024-01-15', '2024-02-01']]);
  });

  it('follows a correction: the returns stay, the rest is the new content', () => {
    const corrected = correctSale(half, content({ amount: '80', partnerId: 'bob' }), 1, 'UTC') ?? half;
    expect(bases(corrected, all())).toEqual(['bob 30', 'bob 0', 'bob 1', 'bob 1']);
  });

  it('is counted as one unit, whatever is left of it', () => {
    const plan = planOf(version([component()]));
    expect(
      contributionsOf(valued(whole, terms(plan)), versionsIn(plan)).map(({ sums }) => sums.units),
    ).toEqual([1]);
  });
});

describe('sums', () => {
  const one = { base: dec('1.5'), driver: dec('2'), sales: dec('1'), units: 1 };
  it('add up and cancel exactly', () => {
    expect(add(one, nothing)).toEqual(one);
    const { base, driver, sales, units } = add(one, negate(one));
    expect([base, driver, sales].every((sum) => sum.isZero()) && units === 0).toBe(true);
  });
});
