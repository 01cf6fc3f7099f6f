import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../domain/commissions/amount.ts';
import { type PlanVersion, targetMetric } from '../../../domain/commissions/plan.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { decimalsOf, moneyText } from '../../../domain/kernel/money.ts';
import { anyPlan, units } from '../../kit/arbitraries.ts';
import { exactAmount } from '../../kit/exact-amounts.ts';
import { versionsOf } from '../ledger/histories.ts';
import { component, priced, sums, version } from './cases.ts';

const seed = 20_240_301;

const anySums = fc.record({
  base: units(90_000, 2, -30_000),
  driver: units(90_000, 2, -30_000),
  sales: fc.integer({ min: 0, max: 9 }),
});

describe(`the second calculation (seed ${seed})`, () => {
  const anyWindow = fc.record({
    plan: anyPlan,
    parts: fc.array(anySums, { minLength: 3, maxLength: 3 }),
    goal: fc.option(units(60_000, 2, 1), { nil: undefined }),
    currency: fc.constantFrom('EUR', 'EUR', 'JPY', 'KWD'),
  });

  it('agrees with every amount, in all currencies and over all versions', () => {
    fc.assert(
      fc.property(anyWindow, ({ plan, parts, goal, currency }) => {
        const versions = plan.versions.map((one): PlanVersion => ({ ...one, currency }));
        for (const component of versions[0]?.components ?? []) {
          const own = component.rate.type === 'tiers' && component.rate.mode === 'marginal';
          const segments = versions.map((version, index) => {
            const { base = '0', driver = '0', sales = 0 } = parts[index] ?? {};
            return { version, sums: { base, driver: own ? base : driver, sales: String(sales) } };
          });
          const all = new Map(segments.flatMap(({ version, sums: own }) => [...sums(version.number, own)]));
          const measured =
            goal === undefined || targetMetric(component) === undefined ? undefined : dec(goal);
          const window = {
            planId: 'plan',
            component: component.id,
            window: 'any',
            sums: all,
            target: measured,
          };
          const amount = amountOf(window, versionsOf({ ...plan, versions }))?.amount ?? dec('0');
          expect(moneyText(amount, currency)).toBe(
            exactAmount(component.id, segments, goal, decimalsOf(currency)),
          );
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  it('more is never worth less where bands are marginal and no percent is negative', () => {
    const anyCase = fc.record({
      percents: fc.array(units(3_000, 2), { minLength: 1, maxLength: 4 }),
      base: units(90_000, 2, -20_000),
      more: units(5_000, 2),
      scaled: fc.boolean(),
    });
    fc.assert(
      fc.property(anyCase, ({ percents, base, more, scaled }) => {
        const tiers = percents.map((percent, index) => ({ from: String(index * 70), percent }));
        const driven = scaled ? ({ driver: 'attainment', target: 'revenue' } as const) : {};
        const one = [version([component({ rate: { type: 'tiers', mode: 'marginal', ...driven, tiers } })])];
        const before = priced(one, [{ base }], '310').amount;
        const after = priced(one, [{ base: text(dec(base).plus(dec(more))) }], '310').amount;
        expect(after.greaterThanOrEqualTo(before)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});
