import { describe, expect, it } from 'vitest';
import type { Component, Plan } from '../../../domain/commissions/plan.ts';
import { valuation } from '../../../domain/commissions/valuation.ts';
import { type Terms, valueSale } from '../../../domain/commissions/value-sale.ts';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import { returnSale } from '../../../domain/sales/return-sale.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { component, content, planOf, sale, terms, version, withoutCost } from './cases.ts';

const valuedUnder = (one: AcceptedSale, components: readonly Component[], over: Partial<Terms> = {}) =>
  valueSale(one, terms(planOf(version(components)), over));
const off = (one: AcceptedSale, over: Partial<Component>, given: Partial<Terms> = {}) =>
  valuedUnder(one, [component(over)], given).decisions[0]?.off?.['c'];
const parents: Partial<Terms> = {
  partner: (id) => ({ parentId: id === 'top' ? undefined : 'top', facts: {} }),
};
const plain = (): AcceptedSale => ({ ...withoutCost(content()), ...identity() });
const identity = () => {
  const {
    id,
    externalId,
    reported,
    recordedAt,
    status,
    day,
    revision,
    version: number,
    valuation: none,
    terms: at,
  } = sale();
  return {
    id,
    externalId,
    reported,
    recordedAt,
    status,
    day,
    revision,
    version: number,
    valuation: none,
    terms: at,
  };
};

describe('a component that counts', () => {
  it('is decided under the version in force, and the rest is recorded with its reason', () => {
    const mixed = [component(), component({ id: 'd', when: 'sale.amount > 100' })];
    expect(valuedUnder(sale(), mixed)).toEqual({
      decisions: [{ partnerId: 'ann', planId: 'plan', version: 1, on: ['c'], off: { d: 'condition-false' } }],
    });
  });

  it('leaves a valuation that can be kept', () => {
    const made = valuedUnder(
      sale({ credits: [{ partnerId: 'ann', share: '50' }] }),
      [component({ when: 'sale.nope == 1' })],
      parents,
    );
    expect(valuation.safeParse(JSON.parse(JSON.stringify(made))).success).toBe(true);
  });
});

describe('a reason', () => {
  it('is condition-false where the condition does not hold', () =>
    expect(off(sale(), { when: 'sale.amount > 100' })).toBe('condition-false'));
  it('is condition-error where the condition fails, never false', () => {
    expect(off(sale(), { when: 'sale.nope == true' })).toBe('condition-error');
    expect(off(plain(), { when: 'sale.margin > 5' })).toBe('condition-error');
  });
  it('is gate-missing where one of the gates is not held on the day', () => {
    const gates = { requires: ['certificate:a', 'certificate:b'] };
    expect(off(sale(), gates, { holdsGate: (_, gate) => gate === 'certificate:a' })).toBe('gate-missing');
    expect(off(sale(), gates, { holdsGate: () => true })).toBeUndefined();
    expect(
      off(sale(), gates, { holdsGate: (id, _, day) => id === 'ann' && day === '2024-01-15' }),
    ).toBeUndefined();
  });
  it.each([
    ['base', { base: 'margin' }],
    [
      'base, and not what drives it,',
      { base: 'margin', rate: { type: 'steps', driver: 'quantity', steps: [] } },
    ],
    ['driver', { rate: { type: 'steps', driver: 'margin', steps: [] } }],
    ['target', { rate: { type: 'steps', driver: 'attainment', target: 'margin', steps: [] } }],
  ] as const)('is no-cost where the %s is margin and no cost was reported', (_, over) => {
    expect(off(plain(), over as Partial<Component>)).toBe('no-cost');
    expect(off(sale({ cost: '0' }), over as Partial<Component>)).toBeUndefined();
  });
  it('is not no-cost where no margin is needed', () => expect(off(plain(), {})).toBeUndefined());
});

describe('conditions', () => {
  it('see the original as it is, not what is left of it', () => {
    const returned = returnSale(sale(), 'r1', { quantity: '-1', amount: '-50', cost: '-30' });
    expect(
      off(returned, { when: 'sale.amount == 100 && sale.quantity == 2 && sale.margin == 40' }),
    ).toBeUndefined();
  });
  it('see the one who would earn', () => {
    const given: Partial<Terms> = {
      partner: (id) => ({
        parentId: id === 'top' ? undefined : 'top',
        facts: { tier: id === 'top' ? 'gold' : 'none' },
      }),
    };
    const made = valuedUnder(
      sale(),
      [component({ when: 'partner.tier == "gold"', credit: 'downline' })],
      given,
    );
    expect(made.decisions).toMatchObject([{ partnerId: 'top', child: 'ann', on: ['c'] }]);
  });
  it('see the amounts in the sale’s own currency', () => {
    const rate: Partial<Terms> = { rate: () => ({ value: '0.5', date: '2024-01-15' }) };
    expect(
      off(sale({ currency: 'USD' }), { when: 'sale.amount == 100 && sale.currency == "USD"' }, rate),
    ).toBeUndefined();
  });
});

describe('who earns', () => {
  it('is each one credited, and not the partner who sold where others are', () => {
    const made = valuedUnder(sale({ credits: [{ partnerId: 'bob', share: '50' }] }), [component()]);
    expect(made.decisions.map(({ partnerId, share }) => [partnerId, share])).toEqual([['bob', '50']]);
  });
  it('is the direct parent by a downline component, not the grandparent', () => {
    const line: Partial<Terms> = {
      partner: (id) => ({ parentId: { ann: 'mid', mid: 'top' }[id], facts: {} }),
    };
    const made = valuedUnder(sale(), [component({ credit: 'downline' })], line);
    expect(made.decisions.map(({ partnerId }) => partnerId)).toEqual(['mid']);
  });
  it('is the parent of the business day', () => {
    const moved: Partial<Terms> = {
      partner: (_, day) => ({ parentId: day < '2024-01-15' ? 'old' : 'new', facts: {} }),
    };
    const made = valuedUnder(sale(), [component({ credit: 'downline' })], moved);
    expect(made.decisions.map(({ partnerId }) => partnerId)).toEqual(['new']);
  });
});

describe('a plan', () => {
  it('without a version in force gives no-version', () => {
    expect(valuedUnder(sale({ occurredAt: '2023-12-31' }), [component()])).toEqual({
      decisions: [],
      excluded: [{ planId: 'plan', reason: 'no-version' }],
    });
  });
  it('that does not assign the partner on the day gives not-assigned; its last day is not included', () => {
    const plan: Plan = {
      ...planOf(version([component()])),
      assignments: [{ partnerId: 'ann', from: '2024-01-10', to: '2024-01-15' }],
    };
    const reasons = (day: string) => valueSale(sale({ occurredAt: day }), terms(plan)).excluded;
    expect(reasons('2024-01-14')).toBeUndefined();
    expect(reasons('2024-01-15')).toEqual([{ planId: 'plan', partnerId: 'ann', reason: 'not-assigned' }]);
    expect(reasons('2024-01-09')).toEqual([{ planId: 'plan', partnerId: 'ann', reason: 'not-assigned' }]);
  });
  it('in another currency holds the sale without a rate, and the other plans proceed', () => {
    const dollars = {
      ...planOf(version([component()], { currency: 'USD', planId: 'dollars' })),
      id: 'dollars',
    };
    const made = valueSale(sale(), { ...terms(dollars), plans: [dollars, planOf(version([component()]))] });
    expect(made.held).toEqual([{ planId: 'dollars', reason: 'missing-fx-rate' }]);
    expect(made.decisions.map(({ planId }) => planId)).toEqual(['plan']);
  });
  it('is not held where it has no version that day', () => {
    expect(
      valuedUnder(sale({ occurredAt: '2023-12-31', currency: 'USD' }), [component()]).held,
    ).toBeUndefined();
  });
  it('records the rate and its date', () => {
    const rate: Partial<Terms> = { rate: () => ({ value: '0.91', date: '2024-01-12' }) };
    expect(valuedUnder(sale({ currency: 'USD' }), [component()], rate).decisions[0]?.rate).toEqual({
      value: '0.91',
      date: '2024-01-12',
    });
    expect(valuedUnder(sale(), [component()], rate).decisions[0]).not.toHaveProperty('rate');
  });
});

describe('a cancelled sale', () => {
  it('is worth nothing', () =>
    expect(valuedUnder(cancelSale(sale()) ?? sale(), [component()])).toEqual({ decisions: [] }));
});
