import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionsOf, unitOf } from '../../../../domain/commissions/contribution.ts';
import { exactUnit, factorsOf, measured } from '../../../../domain/commissions/history/unit.ts';
import { measures } from '../../../../domain/commissions/plan.ts';
import type { Decision } from '../../../../domain/commissions/valuation.ts';
import { text } from '../../../../domain/kernel/decimal.ts';
import { returnSale } from '../../../../domain/sales/return-sale.ts';
import type { AcceptedSale } from '../../../../domain/sales/sale.ts';
import { runs } from '../../../kit/runs.ts';
import { component, planOf, sale, version, versionsIn, withoutCost } from '../cases.ts';
import { anySales } from './sales.ts';

const seed = 20_240_610;

/** One component for each measure. */
const plan = planOf(
  version(
    measures.map((base) =>
      component({ id: base, base, rate: { type: 'tiers', mode: 'marginal', tiers: [] } }),
    ),
  ),
);

const contributed = (one: AcceptedSale, decision: Decision): readonly string[] =>
  contributionsOf({ ...one, valuation: { decisions: [decision] } }, versionsIn(plan)).map(({ sums }) =>
    text(sums.base),
  );

describe(`the unit of a sale (seed ${seed})`, () => {
  it('is what contributions take of it, in every measure, at any rate and share', () => {
    const anyRate = fc.constantFrom(undefined, '1.0712', '0.00000000000000000003');
    const anyShare = fc.constantFrom(undefined, '33.33', '100', '0.00000000000000000001');
    fc.assert(
      fc.property(anySales, anyRate, anyShare, (sales, value, share) => {
        const decision: Decision = {
          partnerId: 'ann',
          planId: 'plan',
          version: 1,
          on: [...measures],
          ...(value === undefined ? {} : { rate: { value, date: '2024-01-01' } }),
          ...(share === undefined ? {} : { share }),
        };
        for (const one of sales) {
          const unit = exactUnit(one);
          const all = measures.map((of) => measured(of, unit, factorsOf(decision)).toText());
          expect(all).toEqual(contributed(one, decision));
          const { quantity, amount, cost } = unitOf(one);
          expect([unit.quantity, unit.amount].map((part) => part.toText())).toEqual(
            [quantity, amount].map(text),
          );
          expect(unit.cost?.toText()).toBe(cost === undefined ? undefined : text(cost));
        }
      }),
      { seed, numRuns: runs(300) },
    );
  });

  it('has no cost where none was reported, and a margin of nothing then', () => {
    const { cost: _, ...bare } = sale(withoutCost());
    const unit = exactUnit(bare);
    expect(unit.cost).toBeUndefined();
    expect(measured('margin', unit, factorsOf({})).toText()).toBe('0');
  });

  it('has its whole cost where a return says none', () => {
    const unit = exactUnit({ ...sale(), returned: { r1: { quantity: '-1', amount: '-50' } } });
    expect(unit.cost?.toText()).toBe('60');
  });

  it('counts while quantity is left, by its amount where it was reported with quantity 0', () => {
    const gone = returnSale(sale(), 'r', { quantity: '-2', amount: '0', cost: '0' });
    const fee = sale({ quantity: '0' });
    const paidBack = returnSale(fee, 'r', { quantity: '0', amount: '-100', cost: '0' });
    expect([sale(), gone, fee, paidBack].map((one) => exactUnit(one).sales)).toEqual([1, 0, 1, 0]);
  });
});
