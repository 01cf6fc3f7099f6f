import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Component, Measure, PlanVersion } from '../../../domain/commissions/plan.ts';
import { measures } from '../../../domain/commissions/plan.ts';
import { recompute } from '../../../domain/commissions/recompute.ts';
import { dec, text, zero } from '../../../domain/kernel/decimal.ts';
import type { AcceptedSale, SaleContent } from '../../../domain/sales/sale.ts';
import { units } from '../../kit/arbitraries.ts';
import { runs } from '../../kit/runs.ts';
import { sale, terms, valued, version } from './cases.ts';

/** More sales never earn less, where rates do not fall: what nobody is owed an explanation for. */
const seed = 20_240_520;

const rising = (most: number, decimals: number, froms: readonly string[]) =>
  fc
    .tuple(...froms.map(() => units(most, decimals)))
    .map((all) => [...all].sort((a, b) => dec(a).comparedTo(dec(b))))
    .map((worths) => froms.map((from, index) => ({ from, worth: worths[index] ?? '0' })));
const anyFroms = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 4 })
  .map((froms) => froms.sort((a, b) => a - b).map(String));
const anyBounds = fc.constantFrom({}, { max: '20' }, { min: '5' }, { min: '5', max: '20' });

const isMoney = (measure: Measure): boolean => measure === 'revenue' || measure === 'margin';
type Form = {
  readonly type: 'flat' | 'marginal' | 'wholeVolume' | 'steps';
  readonly driver: 'own' | 'other' | 'attainment' | 'growth';
};
const anyForm: fc.Arbitrary<Form> = fc.record({
  type: fc.constantFrom('flat', 'marginal', 'wholeVolume', 'steps'),
  driver: fc.constantFrom('own', 'other', 'attainment', 'growth'),
});
const anyGrowth: fc.Arbitrary<Form> = fc.record({
  type: fc.constantFrom('wholeVolume', 'steps'),
  driver: fc.constant('growth'),
});

/** A component whose rate rises with its driver, never below zero. */
const anyRising = (form: fc.Arbitrary<Form>): fc.Arbitrary<Component> =>
  fc
    .record({
      form,
      base: fc.constantFrom(...measures),
      other: fc.constantFrom(...measures),
      window: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
      cumulative: fc.boolean(),
      bounds: anyBounds,
      tiers: anyFroms.chain((froms) => rising(2_500, 2, froms)),
    })
    .map(({ form: { type, driver }, base, other, window, cumulative, bounds, tiers }): Component => {
      const compared = driver === 'attainment' || (driver === 'growth' && type !== 'marginal');
      const driven = compared
        ? { driver, target: type === 'marginal' ? base : other }
        : driver === 'own' || type === 'marginal'
          ? { driver: base }
          : { driver: other };
      const worth = isMoney(base) ? 'percent' : 'amount';
      const bands = tiers.map(({ from, worth: value }) => ({ from, [worth]: value }));
      const steps = tiers.map(({ from, worth: amount }) => ({ from, amount }));
      const first = tiers[0]?.worth ?? '0';
      const rate: Component['rate'] =
        type === 'flat'
          ? isMoney(base)
            ? { type: 'percent', percent: first }
            : { type: 'amountPerUnit', amount: first }
          : type === 'steps'
            ? { type, ...driven, ...(cumulative ? { cumulative } : {}), steps }
            : { type: 'tiers', mode: type, ...driven, tiers: bands };
      return { id: 'c', kind: 'commission', base, window, rate, limits: { perWindow: bounds } };
    });

/** A sale of the two years that costs no more than it brings. */
const anySale: fc.Arbitrary<Partial<SaleContent>> = fc
  .record({
    year: fc.constantFrom('2023', '2024'),
    month: fc.constantFrom('02', '03'),
    quantity: units(40, 0),
    amount: units(20_000, 2, 1),
    kept: fc.constantFrom('0', '0.5', '1'),
  })
  .map(({ year, month, quantity, amount, kept }) => ({
    quantity,
    amount,
    cost: text(dec(amount).times(dec(kept))),
    occurredAt: `${year}-${month}-11`,
  }));

type Case = { readonly plan: PlanVersion; readonly goal: string };
const amountsOf = ({ plan, goal }: Case, contents: readonly Partial<SaleContent>[]) => {
  const given = terms({
    id: 'plan',
    versions: [plan],
    assignments: [{ partnerId: '*', from: '2000-01-01' }],
  });
  const sales = contents.map((content, index): AcceptedSale => valued(sale(content, `s${index}`), given));
  const known = { target: () => dec(goal), peers: () => undefined };
  return new Map(recompute(sales, () => plan, known).map(({ window, amount }) => [window, amount.amount]));
};
const anyCase = (form: fc.Arbitrary<Form>): fc.Arbitrary<Case> =>
  fc
    .record({
      component: anyRising(form),
      goal: units(60_000, 2, 1),
      rounding: fc.constantFrom('half-up' as const, 'half-even' as const),
    })
    .map(({ component, goal, rounding }) => ({
      plan: version([component], { effectiveFrom: '2000-01-01', rounding }),
      goal,
    }));
const anySales = fc.array(anySale, { minLength: 1, maxLength: 8, size: 'max' });

describe(`one more sale (seed ${seed})`, () => {
  it('never lowers what the windows of its year are worth, where rates do not fall', () => {
    let more = 0;
    fc.assert(
      fc.property(anyCase(anyForm), anySales, anySale, (given, sales, added) => {
        const before = amountsOf(given, sales);
        const after = amountsOf(given, [...sales, added]);
        for (const [window, amount] of after) {
          // A sale of last year is this year's baseline: that is the next promise.
          if (window.slice(0, 4) !== added.occurredAt?.slice(0, 4)) continue;
          const stood = before.get(window) ?? zero;
          expect([window, amount.lessThan(stood)]).toEqual([window, false]);
          if (amount.greaterThan(stood)) more += 1;
        }
      }),
      { seed, numRuns: runs(600) },
    );
    expect(more).toBeGreaterThan(runs(100));
  });

  it('never raises what growth is worth a year later, and moves no other window of another year', () => {
    let less = 0;
    fc.assert(
      fc.property(anyCase(fc.oneof(anyForm, anyGrowth)), anySales, anySale, (given, sales, added) => {
        const year = Number(added.occurredAt?.slice(0, 4));
        const [component] = given.plan.components;
        const grows =
          component !== undefined && 'driver' in component.rate && component.rate.driver === 'growth';
        const before = amountsOf(given, sales);
        for (const [window, amount] of amountsOf(given, [...sales, added])) {
          if (Number(window.slice(0, 4)) === year) continue;
          const stood = before.get(window) ?? zero;
          const next = grows && Number(window.slice(0, 4)) === year + 1;
          // Where there was no baseline, there is one now.
          const began = next && stood.isZero();
          if (!next) expect([window, text(amount)]).toEqual([window, text(stood)]);
          else if (!began) expect([window, amount.greaterThan(stood)]).toEqual([window, false]);
          if (amount.lessThan(stood)) less += 1;
        }
      }),
      { seed, numRuns: runs(600) },
    );
    expect(less).toBeGreaterThan(runs(15));
  });
});
