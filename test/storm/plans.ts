import type { Component, Measure, PlanTerms } from '../../domain/commissions/plan.ts';
import type { Desk } from './desk.ts';
import type { Random } from './random.ts';

/** Plans that the rules allow, decided by a seed. Numbers are small, so that bounds, ties and limits are met often. */

/** What a condition can see, as the model states it; `undefined` where the sale doesn't say. */
export type Seen = {
  readonly amount: number;
  readonly quantity: number;
  readonly margin: number | undefined;
  readonly currency: string;
  readonly channel: string | undefined;
  readonly category: string;
  readonly tier: string;
};
type Condition = { readonly text: string; readonly holds: (seen: Seen) => boolean | 'fails' };

/** Conditions with what they mean, said a second time. One that looks at what is not there fails: it is not false. */
export const conditions: readonly Condition[] = [
  { text: 'sale.amount > 40', holds: ({ amount }) => amount > 40 },
  { text: 'sale.quantity >= 2', holds: ({ quantity }) => quantity >= 2 },
  { text: 'product.category == "Bikes"', holds: ({ category }) => category === 'Bikes' },
  { text: 'partner.tier == "gold"', holds: ({ tier }) => tier === 'gold' },
  { text: 'sale.margin > 10', holds: ({ margin }) => (margin === undefined ? 'fails' : margin > 10) },
  {
    text: 'sale.channel == "web"',
    holds: ({ channel }) => (channel === undefined ? 'fails' : channel === 'web'),
  },
  {
    text: 'partner.tier == "gold" || sale.amount > 60',
    holds: ({ tier, amount }) => tier === 'gold' || amount > 60,
  },
  { text: 'sale.currency == "PLN"', holds: ({ currency }) => currency === 'PLN' },
];

const isMoney = (measure: Measure): boolean => measure === 'revenue' || measure === 'margin';
const money = ['revenue', 'revenue', 'margin'] as const;
const counts = ['quantity', 'sales'] as const;

/** What a component keeps in all its versions. */
type Shape = Pick<Component, 'id' | 'base' | 'window' | 'credit' | 'payable'> & {
  readonly rate:
    | { readonly type: 'percent' }
    | { readonly type: 'amountPerUnit' }
    | {
        readonly type: 'tiers';
        readonly mode: 'marginal' | 'wholeVolume';
        readonly driver?: Driver;
        readonly target?: Measure;
      }
    | { readonly type: 'steps'; readonly driver: Driver; readonly target?: Measure };
};
type Driver = NonNullable<(Component['rate'] & { type: 'steps' })['driver']>;

const comparedBy = ({ random, theme }: Desk, window: Component['window']): Driver | undefined =>
  (window === 'month' || window === 'quarter') && random.chance(theme.compared)
    ? random.weighted([
        [4, 'attainment'],
        [2, 'growth'],
        [1, 'peerIndex'],
      ])
    : undefined;

const driven = (desk: Desk, window: Component['window'], base: Measure): Shape['rate'] => {
  const { random } = desk;
  const compared = comparedBy(desk, window);
  const target = random.pick([...money, ...counts]);
  if (random.chance(0.35)) {
    const driver = compared ?? target;
    return { type: 'steps', driver, ...(compared === undefined ? {} : { target }) };
  }
  if (random.chance(0.5)) {
    // Marginal bands are those of the base itself, or of the attainment of its own target.
    return compared === 'attainment'
      ? { type: 'tiers', mode: 'marginal', driver: compared, target: base }
      : { type: 'tiers', mode: 'marginal' };
  }
  if (compared !== undefined) return { type: 'tiers', mode: 'wholeVolume', driver: compared, target };
  return { type: 'tiers', mode: 'wholeVolume', ...(random.chance(0.4) ? { driver: target } : {}) };
};

const shapeOf = (desk: Desk, id: string): Shape => {
  const { random, theme } = desk;
  if (theme.isWide) return { id, window: 'month', base: 'revenue', credit: 'own', rate: { type: 'percent' } };
  const window = random.pick(['sale', 'month', 'month', 'month', 'quarter', 'quarter', 'programme'] as const);
  const type = random.pick(['percent', 'percent', 'amountPerUnit', 'driven', 'driven'] as const);
  const base =
    type === 'percent' ? random.pick(money) : random.pick(type === 'driven' ? [...money, ...counts] : counts);
  const rate = type === 'driven' ? driven(desk, window, base) : { type };
  const isClosing = 'driver' in rate && rate.driver === 'peerIndex';
  const payable: Shape['payable'] = isClosing
    ? { when: 'windowClose' }
    : random.weighted<Shape['payable']>([
        [6, undefined],
        [1, { when: 'customerPaid', ...(random.chance(0.5) ? { holdDays: 2 } : {}) }],
        [1, { holdDays: random.pick([1, 14, 45]) }],
        [1, window === 'programme' ? { holdDays: 3 } : { when: 'windowClose' }],
      ]);
  return {
    id,
    window,
    base,
    credit: random.chance(theme.downline) ? 'downline' : 'own',
    rate,
    ...(payable === undefined ? {} : { payable }),
  };
};

const decimal = (random: Random, most: number, decimals: number): string =>
  (random.between(0, most) / 10 ** decimals).toFixed(decimals);
const percents = ['3.333', '7.77', '12.5', '10', '0.5', '33.333', '1.005', '-4.5'];

const boundsOf = (random: Random, { rate, base = 'revenue' }: Shape): readonly string[] => {
  const driver = 'driver' in rate && rate.driver !== undefined ? rate.driver : base;
  const most = driver === 'quantity' || driver === 'sales' ? 6 : isMoney(base) || driver !== base ? 150 : 6;
  const found = new Set(Array.from({ length: random.between(1, 3) }, () => random.between(0, most)));
  if (random.chance(0.6)) found.add(0);
  return [...found].sort((a, b) => a - b).map(String);
};

const rateOf = (random: Random, shape: Shape): Component['rate'] => {
  const { rate, base = 'revenue' } = shape;
  if (rate.type === 'percent') return { type: 'percent', percent: random.pick(percents) };
  if (rate.type === 'amountPerUnit') return { type: 'amountPerUnit', amount: decimal(random, 3_000, 3) };
  if (rate.type === 'steps')
    return {
      ...rate,
      ...(random.chance(0.4) ? { cumulative: true } : {}),
      steps: boundsOf(random, shape).map((from) => ({ from, amount: decimal(random, 4_000, 2) })),
    };
  return {
    ...rate,
    tiers: boundsOf(random, shape).map((from) =>
      isMoney(base) ? { from, percent: random.pick(percents) } : { from, amount: decimal(random, 3_000, 3) },
    ),
  };
};

const limitsOf = (random: Random, { window }: Shape): Pick<Component, 'limits'> => {
  const bounds = random.weighted([
    [5, undefined],
    [1, { max: String(random.between(1, 20)) }],
    [1, { min: String(random.between(1, 9)) }],
    [1, { min: String(random.between(0, 4)), max: String(random.between(4, 12)) }],
  ]);
  if (bounds === undefined) return {};
  return { limits: window === 'sale' ? { perSale: bounds } : { perWindow: bounds } };
};

const componentOf = (random: Random, shape: Shape, isPlain: boolean): Component => ({
  ...shape,
  kind: random.pick(['commission', 'bonus', 'spiff', 'rebate'] as const),
  rate: rateOf(random, shape),
  ...limitsOf(random, shape),
  ...(!isPlain && random.chance(0.35) ? { when: random.pick(conditions).text } : {}),
  ...(!isPlain && random.chance(0.1) ? { requires: ['certificate:pro'] } : {}),
});

/** What a plan is in all its versions, so that the next one can be made. */
export type Pattern = {
  readonly id: string;
  readonly currency: string;
  readonly shapes: readonly Shape[];
  /** Without conditions. */
  readonly isPlain: boolean;
};

export const patternOf = (desk: Desk, id: string): Pattern => ({
  id,
  isPlain: desk.theme.isWide,
  currency: desk.random.weighted([
    [desk.theme.isWide ? 1_000 : 6, 'EUR'],
    [1, 'PLN'],
    [1, 'JPY'],
  ]),
  shapes: Array.from({ length: desk.random.between(...desk.theme.components) }, (_, index) =>
    shapeOf(desk, `c${index}`),
  ),
});

/** A version of the plan from a day on: the same components with other numbers, now and then without one of them. */
export const versionOf = (
  random: Random,
  { currency, shapes, isPlain }: Pattern,
  effectiveFrom: string,
): PlanTerms => {
  const kept = shapes.length > 1 && random.chance(0.1) ? shapes.slice(1) : shapes;
  return {
    effectiveFrom,
    currency,
    rounding: random.pick(['half-up', 'half-up', 'half-even'] as const),
    components: kept.map((shape) => componentOf(random, shape, isPlain)),
  };
};
