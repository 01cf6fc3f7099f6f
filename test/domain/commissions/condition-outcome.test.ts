import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condition } from '../../../domain/commissions/condition.ts';
import { outcomeOf } from '../../../domain/commissions/condition-outcome.ts';
import { SaleFacts, type Sources } from '../../../domain/commissions/sale-facts.ts';
import type { SaleContent } from '../../../domain/sales/sale.ts';
import { runs } from '../../kit/runs.ts';
import { sale } from './cases.ts';
import { conditions } from './history/programs.ts';

const seed = 20_240_620;

/** What the condition comes to without any memory. */
const evaluated = (expression: string, facts: SaleFacts): string => {
  const checked = condition(expression);
  if (!('holds' in checked)) return 'condition-error';
  try {
    return checked.holds(facts.all()) ? 'holds' : 'condition-false';
  } catch {
    return 'condition-error';
  }
};

const anyFacts = fc
  .record({
    partnerId: fc.constantFrom('ann', 'top'),
    tier: fc.constantFrom(undefined, '', 'gold', true),
    productId: fc.constantFrom('a', 'b', 'c'),
    category: fc.constantFrom(undefined, 'A', 'B'),
    brand: fc.constantFrom(undefined, 'xa', 'ya', false),
    customerId: fc.constantFrom(undefined, 'kim'),
    country: fc.constantFrom('', 'PL'),
    currency: fc.constantFrom('EUR', 'USD'),
    vip: fc.constantFrom(undefined, true, false, 'true'),
    size: fc.constantFrom(undefined, '1', '3', 'x', true),
    amount: fc.constantFrom('5', '41', '40.00000000000000000001'),
  })
  .map(({ partnerId, tier, productId, category, brand, country, customerId, vip, size, ...rest }) => {
    const known = (all: Record<string, string | boolean | undefined>): Record<string, string | boolean> =>
      JSON.parse(JSON.stringify(all));
    const sources: Sources = {
      partner: () => ({ facts: known({ tier }) }),
      product: () => known({ category, brand }),
      customer: () => known({ country }),
    };
    const one = sale({
      ...rest,
      productId,
      ...(customerId === undefined ? {} : { customerId }),
      attributes: known({ vip, size }),
    });
    return new SaleFacts(one, partnerId, sources);
  });

describe(`the outcome of a condition (seed ${seed})`, () => {
  it('is what evaluating it gives, however often and after whatever it was asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conditions),
        fc.array(anyFacts, { maxLength: 12 }),
        (expression, all) => {
          for (const facts of [...all, ...all])
            expect(outcomeOf(expression, facts)).toBe(evaluated(expression, facts));
        },
      ),
      { seed, numRuns: runs(1_000) },
    );
  });

  const outcomes = (expression: string, ...sales: readonly Partial<SaleContent>[]): readonly string[] => {
    const known: Sources = { partner: () => ({ facts: {} }), product: () => ({}), customer: () => ({}) };
    return sales.map((one) => outcomeOf(expression, new SaleFacts(sale(one), 'ann', known)));
  };

  it('follows every number of the sale, alone or with other fields', () => {
    expect(outcomes('sale.margin > 30', {}, { cost: '80' })).toEqual(['holds', 'condition-false']);
    expect(outcomes('sale.quantity > 1', {}, { quantity: '1' })).toEqual(['holds', 'condition-false']);
    expect(
      outcomes('partner.id == "ann" && sale.amount > 50', {}, { amount: '50' }, { amount: '51' }),
    ).toEqual(['holds', 'condition-false', 'holds']);
  });

  const counting = (partnerId: string, asked: string[], tier = 'gold'): SaleFacts =>
    new SaleFacts(sale({ customerId: 'kim' }), partnerId, {
      partner: () => ({ facts: { tier } }),
      product: () => ({}),
      // Only an evaluation reads everything.
      customer: (id) => ({ is: asked.push(id) > 0 }),
    });

  it('is decided once for the same values, and anew for others', () => {
    const asked: string[] = [];
    const expression = 'partner.tier == "gold" && "once" == "once"';
    for (const id of ['ann', 'bob', 'top']) outcomeOf(expression, counting(id, asked));
    expect(asked).toHaveLength(1);
    expect(outcomeOf(expression, counting('ann', asked, 'silver'))).toBe('condition-false');
    expect(asked).toHaveLength(2);
  });

  it('is decided once also by fields that only have the name of a number, or are beside the numbers', () => {
    const asked: string[] = [];
    for (const expression of ['has(product.amount) || true', 'sale.currency == "EUR" && "once" == "once"'])
      for (let times = 0; times < 3; times += 1)
        expect(outcomeOf(expression, counting('ann', asked))).toBe('holds');
    expect(asked).toHaveLength(2);
  });

  it('is decided each time where it compares numbers or looks at a whole noun', () => {
    const asked: string[] = [];
    for (const expression of ['sale.amount > 5', "partner['tier'] == 'gold'"])
      for (let times = 0; times < 3; times += 1)
        expect(outcomeOf(expression, counting('ann', asked))).toBe('holds');
    expect(asked).toHaveLength(6);
  });

  it('stays right when more values come than are kept', () => {
    const asked: string[] = [];
    const expression = 'partner.id.endsWith("7")';
    for (let round = 0; round < 2; round += 1)
      for (let index = 0; index < 2_500; index += 1)
        expect(outcomeOf(expression, counting(`p${index}`, asked))).toBe(
          index % 10 === 7 ? 'holds' : 'condition-false',
        );
    expect(asked.length).toBeGreaterThan(2_500);
  });

  it('of a text that is no condition is an error', () =>
    expect(outcomeOf('sale.currency > 5', counting('ann', []))).toBe('condition-error'));
});
