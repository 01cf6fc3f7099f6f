import * as fc from 'fast-check';
import {
  type Component,
  type Measure,
  measures,
  type Plan,
  type PlanVersion,
} from '../../domain/commissions/plan.ts';
import { anyPayable } from './payables.ts';

/** Random plans that the rules allow. Numbers are small, so that bounds, ties and limits are met often. */

/** Decimal text of up to so many minor units: `units(999, 2)` gives "0.00" to "9.99". */
export const units = (most: number, decimals: number, least = 0): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((value) => {
    const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    return `${value < 0 ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
  });

const isMoney = (measure: Measure): boolean => measure === 'revenue' || measure === 'margin';
const measure = fc.constantFrom(...measures);
const percent = units(2_500, 2);
/** Commissions that take away are allowed too. */
const anyPercent = fc.oneof({ weight: 4, arbitrary: percent }, { weight: 1, arbitrary: units(0, 2, -900) });

const ascending = (most: number): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 4 })
    .map((froms) => froms.sort((a, b) => a - b).map(String));

const tiersFor = (base: Measure, most: number) =>
  ascending(most)
    .chain((froms) =>
      fc.tuple(
        ...froms.map((from) =>
          (isMoney(base) ? anyPercent : units(5_000, 2)).map((worth) => ({ from, worth })),
        ),
      ),
    )
    .map((tiers) =>
      tiers.map(({ from, worth }) => (isMoney(base) ? { from, percent: worth } : { from, amount: worth })),
    );

const compared = ['attainment', 'growth', 'peerIndex'] as const;
type Compared = (typeof compared)[number];
const isCompared = (driver: string | undefined): driver is Compared => compared.some((one) => one === driver);

type Shape = Pick<Component, 'id' | 'base' | 'window' | 'credit'> & {
  readonly type: Component['rate']['type'];
  readonly mode: 'marginal' | 'wholeVolume';
  readonly cumulative: boolean;
  readonly driver: Measure | Compared | undefined;
  readonly target: Measure;
};

const shape = (id: string): fc.Arbitrary<Shape> =>
  fc
    .record({
      type: fc.constantFrom('percent', 'amountPerUnit', 'tiers', 'tiers', 'steps', 'steps'),
      mode: fc.constantFrom('marginal', 'wholeVolume'),
      cumulative: fc.boolean(),
      base: measure,
      window: fc.constantFrom('sale', 'month', 'month', 'quarter', 'year', 'programme'),
      credit: fc.constantFrom('own', 'own', 'downline'),
      driver: fc.constantFrom(
        'own',
        'other',
        'attainment',
        'attainment',
        'growth',
        'growth',
        'growth',
        'peerIndex',
      ),
      other: measure,
    } as const)
    .map(({ type, mode, cumulative, base, window, credit, driver, other }): Shape => {
      const fitting: Measure =
        type === 'percent' && !isMoney(base)
          ? 'revenue'
          : type === 'amountPerUnit' && isMoney(base)
            ? 'quantity'
            : base;
      const own = type === 'tiers' && mode === 'marginal';
      const windowed = window !== 'sale' && window !== 'programme' && (type === 'tiers' || type === 'steps');
      // Marginal bands scale with a target of the base's own measure, and with nothing else.
      const comparing = !windowed || !isCompared(driver) ? undefined : own ? 'attainment' : driver;
      const measured = driver === 'other' && !own ? other : type === 'steps' ? other : undefined;
      return {
        id,
        type,
        mode,
        cumulative,
        base: fitting,
        window,
        credit,
        driver: comparing ?? measured,
        target: own ? fitting : other,
      };
    });

const rateFor = ({
  type,
  mode,
  base = 'revenue',
  driver,
  target,
  cumulative,
}: Shape): fc.Arbitrary<Component['rate']> => {
  const driven = driver === undefined ? {} : isCompared(driver) ? { driver, target } : { driver };
  const most = isCompared(driver)
    ? 150
    : (driver ?? base) === 'sales' || (driver ?? base) === 'quantity'
      ? 12
      : 600;
  if (type === 'percent') return anyPercent.map((value) => ({ type, percent: value }));
  if (type === 'amountPerUnit') return units(2_000, 3).map((amount) => ({ type, amount }));
  if (type === 'tiers') return tiersFor(base, most).map((tiers) => ({ type, mode, ...driven, tiers }));
  return ascending(most)
    .chain((froms) => fc.tuple(...froms.map((from) => units(9_999, 2).map((amount) => ({ from, amount })))))
    .map((steps) => ({ type, ...driven, ...(cumulative ? { cumulative } : {}), steps: [...steps] }));
};

const bounds = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: units(40, 0).map((max) => ({ max })) },
  { weight: 1, arbitrary: units(20, 0).map((min) => ({ min })) },
  { weight: 1, arbitrary: fc.tuple(units(20, 0), units(90, 0, 20)).map(([min, max]) => ({ min, max })) },
);

const componentOf = (of: Shape): fc.Arbitrary<Component> =>
  fc
    .record({
      rate: rateFor(of),
      bounds,
      payable: anyPayable(
        of.driver === 'peerIndex' ? 'close' : of.window === 'programme' ? 'never' : 'maybe',
      ),
      when: fc.constantFrom(
        undefined,
        undefined,
        'sale.amount > 40',
        "product.category == 'B' || sale.quantity >= 2",
      ),
    })
    .map(
      ({ rate, bounds: limit, when, payable }): Component => ({
        id: of.id,
        kind: 'commission',
        base: of.base,
        window: of.window,
        credit: of.credit,
        rate,
        ...(when === undefined ? {} : { when }),
        ...(payable === undefined ? {} : { payable }),
        ...(limit === undefined
          ? {}
          : { limits: of.window === 'sale' ? { perSale: limit } : { perWindow: limit } }),
      }),
    );

const starts = ['2023-01-01', '2024-02-10', '2024-08-01'] as const;

const versionOf = (shapes: readonly Shape[], index: number): fc.Arbitrary<PlanVersion> =>
  fc
    .record({
      components: fc.tuple(...shapes.map(componentOf)),
      rounding: fc.constantFrom('half-up' as const, 'half-even' as const),
    })
    .map(({ components, rounding }) => ({
      planId: 'plan',
      number: index + 1,
      effectiveFrom: starts[index] ?? starts[0],
      currency: 'EUR',
      rounding,
      components: [...components],
      hash: '',
      recordedAt: '2023-01-01T00:00:00.000Z',
    }));

/** A plan in euros with one to five components and up to three versions; everybody is assigned. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ components: fc.integer({ min: 1, max: 5 }), versions: fc.integer({ min: 1, max: 3 }) })
  .chain(({ components, versions }) =>
    fc
      .tuple(...Array.from({ length: components }, (_, index) => shape(`c${index}`)))
      .chain((shapes) =>
        fc.tuple(...Array.from({ length: versions }, (_, index) => versionOf(shapes, index))),
      )
      .map(
        (all): Plan => ({ id: 'plan', versions: all, assignments: [{ partnerId: '*', from: '2023-01-01' }] }),
      ),
  );
