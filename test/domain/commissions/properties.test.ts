import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../domain/commissions/amount.ts';
import { add, nothing, type Sums } from '../../../domain/commissions/contribution.ts';
import type { Component, Plan } from '../../../domain/commissions/plan.ts';
import { priceWindows, type Summed } from '../../../domain/commissions/price-windows.ts';
import { recompute } from '../../../domain/commissions/recompute.ts';
import { valueSale } from '../../../domain/commissions/value-sale.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { reportSale } from '../../../domain/sales/report-sale.ts';
import { returnSale } from '../../../domain/sales/return-sale.ts';
import type { AcceptedSale, SaleContent } from '../../../domain/sales/sale.ts';
import { anyPlan, units } from '../../kit/arbitraries.ts';
import { runs } from '../../kit/runs.ts';
import { versionsOf } from '../ledger/histories.ts';
import { anyContent, termsOf } from '../ledger/programme.ts';
import { sums } from './cases.ts';

const seed = 20_240_229;
const run = { seed, numRuns: runs(300) };

const target = () => dec('137.5');
const contents = fc.array(anyContent, { minLength: 1, maxLength: 14 });

const accepted = (content: SaleContent, index: number): AcceptedSale =>
  reportSale(content, { id: `s${index}`, externalId: `s${index}`, reported: '', recordedAt: '' }, 'UTC');
const valued = (sale: AcceptedSale, plan: Plan): AcceptedSale => ({
  ...sale,
  valuation: valueSale(sale, termsOf(plan)),
});
const salesOf = (list: readonly SaleContent[], plan: Plan): readonly AcceptedSale[] =>
  list.map((content, index) => valued(accepted(content, index), plan));

/** Everybody has this target and these peers; last year is what the sales make it. */
const comparisons = { target, peers: () => ({ sum: dec('240'), count: 3 }) };
const resultsOf = (sales: readonly AcceptedSale[], plan: Plan) =>
  recompute(sales, versionsOf(plan), comparisons);
type Results = ReturnType<typeof resultsOf>;
const keyOf = (one: Results[number]): string => `${one.partnerId} ${one.component} ${one.window}`;
const amounts = (results: Results): ReadonlyMap<string, string> =>
  new Map(results.map((one) => [keyOf(one), text(one.amount.amount)]));
const sorted = (all: ReadonlyMap<string, string>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));

describe(`amounts (seed ${seed})`, () => {
  it('do not depend on the order of the sales', () => {
    fc.assert(
      fc.property(
        anyPlan,
        contents,
        fc.array(fc.nat(99), { minLength: 14, maxLength: 14 }),
        (plan, list, order) => {
          const sales = salesOf(list, plan);
          const mixed = sales
            .map((sale, index) => ({ sale, at: order[index] ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ sale }) => sale);
          expect(sorted(amounts(resultsOf(mixed, plan)))).toEqual(sorted(amounts(resultsOf(sales, plan))));
        },
      ),
      run,
    );
  });

  it('do not depend on how the sales are split into parts', () => {
    fc.assert(
      fc.property(anyPlan, contents, fc.nat(14), (plan, list, at) => {
        const sales = salesOf(list, plan);
        const parts = [...resultsOf(sales.slice(0, at), plan), ...resultsOf(sales.slice(at), plan)];
        const merged = new Map<string, Summed & { readonly sums: Map<number, Sums> }>();
        for (const part of parts) {
          const known = merged.get(keyOf(part)) ?? { ...part, sums: new Map<number, Sums>() };
          for (const [version, more] of part.sums)
            known.sums.set(version, add(known.sums.get(version) ?? nothing, more));
          merged.set(keyOf(part), known);
        }
        const together = priceWindows(merged.values(), versionsOf(plan), comparisons);
        expect(sorted(amounts(together))).toEqual(sorted(amounts(resultsOf(sales, plan))));
      }),
      run,
    );
  });

  it('telescope: what each sale adds comes to the whole rounded once, never off by more than half a cent', () => {
    const cents = fc.array(units(999, 2, 1), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyPlan, cents, units(9_999, 4), (plan, list, percent) => {
        const version = plan.versions[0];
        if (version === undefined) return;
        const one: Component = {
          id: 'c',
          kind: 'commission',
          base: 'revenue',
          window: 'month',
          rate: { type: 'percent', percent },
        };
        const priced = (base: string) => {
          const window = {
            planId: 'plan',
            component: 'c',
            window: '2024-01',
            sums: sums(1, { base }),
          };
          return amountOf(window, () => ({ ...version, components: [one] }))?.amount ?? dec('0');
        };
        let total = dec('0');
        let posted = dec('0');
        for (const amount of list) {
          const before = priced(text(total));
          total = total.plus(dec(amount));
          posted = posted.plus(priced(text(total)).minus(before));
        }
        expect(text(posted)).toBe(text(priced(text(total))));
        const exact = total.times(dec(percent)).percent();
        expect(posted.minus(exact).abs().atMost(dec('0.005'))).toBe(true);
      }),
      run,
    );
  });
});

/** A step from 0 is reached by nothing, and a floor holds for windows with sales only. */
const paysForNothing = ({ rate }: Component): boolean =>
  rate.type === 'steps' && rate.steps.some(({ from }) => dec(from).isZero());

describe(`units and versions (seed ${seed})`, () => {
  it('a sale that was returned in full is worth nothing, also where a floor is promised', () => {
    fc.assert(
      fc.property(anyPlan, anyContent, (plan, content) => {
        const sale = accepted(content, 1);
        const back = {
          quantity: `-${sale.quantity}`,
          amount: `-${sale.amount}`,
          cost: `-${sale.cost ?? '0'}`,
        };
        const unit = valued(returnSale(sale, 'r', back), plan);
        const free = new Set(
          plan.versions.flatMap(({ components }) => components.filter(paysForNothing).map(({ id }) => id)),
        );
        for (const { component, amount } of resultsOf([unit], plan))
          if (!free.has(component)) expect([component, text(amount.amount)]).toEqual([component, '0']);
      }),
      run,
    );
  });

  it('a version that changes nothing changes no amount', () => {
    fc.assert(
      fc.property(
        anyPlan,
        contents,
        fc.constantFrom('2023-06-15', '2024-05-20'),
        (plan, list, effectiveFrom) => {
          const first = plan.versions[0];
          if (first === undefined) return;
          const one: Plan = { ...plan, versions: [first] };
          const two: Plan = { ...plan, versions: [first, { ...first, number: 2, effectiveFrom }] };
          expect(sorted(amounts(resultsOf(salesOf(list, two), two)))).toEqual(
            sorted(amounts(resultsOf(salesOf(list, one), one))),
          );
        },
      ),
      run,
    );
  });
});
