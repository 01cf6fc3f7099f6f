import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../domain/commissions/amount.ts';
import { comparison, type PlanVersion } from '../../../domain/commissions/plan.ts';
import { recompute } from '../../../domain/commissions/recompute.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { decimalsOf, moneyText } from '../../../domain/kernel/money.ts';
import { anyPlan, units } from '../../kit/arbitraries.ts';
import { type Against, exactAmount } from '../../kit/exact-amounts.ts';
import { exactHistory } from '../../kit/exact-history.ts';
import { runs } from '../../kit/runs.ts';
import { anyCommands } from '../ledger/commands.ts';
import { historyOf, knownExactly, versionsOf } from '../ledger/histories.ts';
import { knownAt } from '../ledger/journal.ts';
import { component, priced, sums, version } from './cases.ts';

const seed = 20_240_301;

const anySums = fc.record({
  base: units(90_000, 2, -30_000),
  driver: units(90_000, 2, -30_000),
  sales: fc.integer({ min: 0, max: 9 }),
});

/** A target is above zero and stands for itself; last year and the peers may be anything. */
const comparedWith = (
  compared: ReturnType<typeof comparison>,
  goal: Against | undefined,
): Against | undefined => {
  if (goal === undefined || compared === undefined) return undefined;
  if (compared !== 'attainment') return goal;
  return dec(goal.sum).isPositive() ? { ...goal, count: 1 } : undefined;
};

describe(`the second calculation (seed ${seed})`, () => {
  const anyWindow = fc.record({
    plan: anyPlan,
    parts: fc.array(anySums, { minLength: 3, maxLength: 3 }),
    goal: fc.option(fc.record({ sum: units(60_000, 2, -500), count: fc.constantFrom(1, 1, 2, 3, 7) }), {
      nil: undefined,
    }),
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
          const against = comparedWith(comparison(component), goal);
          const window = {
            planId: 'plan',
            component: component.id,
            window: 'any',
            sums: all,
            against: against === undefined ? undefined : { sum: dec(against.sum), count: against.count },
          };
          const amount = amountOf(window, versionsOf({ ...plan, versions }))?.amount ?? dec('0');
          expect(moneyText(amount, currency)).toBe(
            exactAmount(component.id, segments, against, decimalsOf(currency)),
          );
        }
      }),
      { seed, numRuns: runs(500) },
    );
  });

  it('agrees with every window of whole histories: growth over the years, targets, peers, shares and exchange rates', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyPlan, anyCommands, (plan, commands) => {
        const { sales, facts } = historyOf(plan, commands);
        const results = recompute(sales.values(), versionsOf(plan), knownAt(facts));
        const have = results.map(({ partnerId, component: id, window, amount }) =>
          [partnerId, id, window, moneyText(amount.amount, 'EUR')].join(' '),
        );
        const want = exactHistory(sales.values(), plan.versions, knownExactly(facts)).map(
          ({ partnerId, component: id, window, amount }) => [partnerId, id, window, amount].join(' '),
        );
        expect(have.sort()).toEqual([...want].sort());
        for (const { component: id, amount } of results) {
          const found = plan.versions[0]?.components.find((one) => one.id === id);
          if (found !== undefined && comparison(found) !== undefined && !amount.amount.isZero())
            compared += 1;
        }
      }),
      { seed, numRuns: runs(900) },
    );
    expect(compared).toBeGreaterThan(runs(200));
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
        expect(after.atLeast(before)).toBe(true);
      }),
      { seed, numRuns: runs(300) },
    );
  });
});
