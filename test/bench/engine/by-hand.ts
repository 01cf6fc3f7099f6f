import { Decimal } from 'decimal.js';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';

/**
 * The two plans of AdventureWorks written by hand for them alone, in plain decimal.js with its own settings: what somebody
 * writes who has one plan and no engine.
 */
export const Plain = Decimal.clone({ defaults: true });
const nothing = new Plain(0);

/** An order line with its numbers read. */
export type Line = {
  readonly id: string;
  readonly partner: string;
  readonly day: string;
  readonly category: string;
  readonly quantity: Decimal;
  readonly amount: Decimal;
  readonly cost: Decimal;
};

export const lineOf = (sale: AcceptedSale, categories: ReadonlyMap<string, string>): Line => ({
  id: sale.id,
  partner: sale.partnerId,
  day: sale.day,
  category: categories.get(sale.productId) ?? '',
  quantity: new Plain(sale.quantity),
  amount: new Plain(sale.amount),
  cost: new Plain(sale.cost ?? '0'),
});

type Rows = Map<string, string>;
type Sums = Map<string, Decimal>;

const add = (sums: Sums, key: string, value: Decimal): unknown =>
  sums.set(key, (sums.get(key) ?? nothing).plus(value));
const cents = (value: Decimal): Decimal => value.toDecimalPlaces(2, Plain.ROUND_HALF_UP);
const percentOf = (value: Decimal, percent: number | string): Decimal => value.times(percent).dividedBy(100);
const monthOf = ({ partner, day }: Line): string => `${partner},${day.slice(0, 7)}`;
const yearOf = ({ partner, day }: Line): string => `${partner},${day.slice(0, 4)}`;
const quarterOf = ({ partner, day }: Line): string =>
  `${partner},${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

type Bands = readonly (readonly [from: Decimal, percent: number])[];
const bands = (...given: readonly (readonly [number, number])[]): Bands =>
  given.map(([from, percent]) => [new Plain(from), percent]);

const byBand = (value: Decimal, all: Bands): Decimal =>
  all.reduce((sum, [from, percent], index) => {
    const next = all[index + 1]?.[0];
    const end = next === undefined ? value : Plain.min(value, next);
    return end.greaterThan(from) ? sum.plus(percentOf(end.minus(from), percent)) : sum;
  }, nothing);
const wholeBand = (value: Decimal, driver: Decimal, all: Bands): Decimal =>
  percentOf(value, all.findLast(([from]) => driver.greaterThanOrEqualTo(from))?.[1] ?? 0);

const write = (rows: Rows, component: string, key: string, value: Decimal): void => {
  const [partner, window] = key.split(',');
  const amount = cents(value);
  if (!amount.isZero()) rows.set(`${partner},${component},${window}`, amount.toFixed(2));
};

const rebate = bands([0, 0], [50_000, 1], [150_000, 2], [400_000, 3]);
const accessoriesBefore = bands([0, 3], [5_000, 5], [20_000, 7]);
const accessoriesSince = bands([0, 4], [5_000, 6]);
/** No window of the resellers' plan has days of both of its versions. */
const isNew = (key: string): boolean => (key.split(',')[1] ?? '') >= '2019';

/** The resellers' plan: each method adds a line to one component. */
export class Resellers {
  readonly #bikes: Sums = new Map();
  readonly #accessories: Sums = new Map();
  readonly #components: Sums = new Map();
  readonly #rebate: Sums = new Map();
  readonly #quantity: Sums = new Map();

  readonly adding: Readonly<Record<string, (line: Line) => unknown>> = {
    bikes: (line) => add(this.#bikes, monthOf(line), line.amount),
    accessories: (line) => add(this.#accessories, monthOf(line), line.amount),
    'components-margin': (line) => {
      const earned = cents(percentOf(line.amount.minus(line.cost), 10));
      return add(this.#components, `${line.partner},sale:*`, Plain.max(0, Plain.min(250, earned)));
    },
    'volume-rebate': (line) => add(this.#rebate, yearOf(line), line.amount),
    'quantity-bonus': (line) => add(this.#quantity, monthOf(line), line.quantity),
  };

  take(line: Line): void {
    const { category } = line;
    if (category === 'Bikes') this.adding['bikes']?.(line);
    if (category === 'Accessories' || category === 'Clothing') this.adding['accessories']?.(line);
    if (category === 'Components') this.adding['components-margin']?.(line);
    this.adding['volume-rebate']?.(line);
    this.adding['quantity-bonus']?.(line);
  }

  rows(): Rows {
    const rows: Rows = new Map();
    for (const [key, sum] of this.#bikes) write(rows, 'bikes', key, percentOf(sum, isNew(key) ? '2.5' : 2));
    for (const [key, sum] of this.#accessories)
      write(rows, 'accessories', key, byBand(sum, isNew(key) ? accessoriesSince : accessoriesBefore));
    for (const [key, sum] of this.#components) write(rows, 'components-margin', key, sum);
    for (const [key, sum] of this.#rebate) write(rows, 'volume-rebate', key, wholeBand(sum, sum, rebate));
    for (const [key, sum] of this.#quantity)
      write(rows, 'quantity-bonus', key, new Plain(sum.gte(500) ? 300 : sum.gte(100) ? 50 : 0));
    return rows;
  }
}

const share = bands([0, 1], [1_000_000, 3]);
const quarters: Readonly<Record<string, readonly number[]>> = {
  Q1: [1, 2, 3],
  Q2: [4, 5, 6],
  Q3: [7, 8, 9],
  Q4: [10, 11, 12],
};
const whole = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The managers' plan. */
export class Managers {
  readonly #quarter: Sums = new Map();
  readonly #year: Sums = new Map();
  readonly #margin: Sums = new Map();
  readonly #targets: ReadonlyMap<string, string>;

  constructor(targets: ReadonlyMap<string, string>) {
    this.#targets = targets;
  }

  readonly adding: Readonly<Record<string, (line: Line) => unknown>> = {
    accelerator: (line) => add(this.#quarter, quarterOf(line), line.amount),
    'margin-share': (line) => add(this.#margin, yearOf(line), line.amount.minus(line.cost)),
    club: (line) => add(this.#year, yearOf(line), line.amount),
  };

  take(line: Line): void {
    this.adding['accelerator']?.(line);
    this.adding['margin-share']?.(line);
    this.adding['club']?.(line);
  }

  rows(): Rows {
    const rows: Rows = new Map();
    for (const [key, sum] of this.#quarter) {
      const target = this.#target(key);
      const tenths = [0, 100, 150].map((percent) => target?.times(percent).dividedBy(100));
      if (target !== undefined)
        write(
          rows,
          'accelerator',
          key,
          byBand(
            sum,
            tenths.map((from, index) => [from ?? nothing, index + 1]),
          ),
        );
    }
    for (const [key, sum] of this.#year) {
      const target = this.#target(key);
      write(rows, 'margin-share', key, wholeBand(this.#margin.get(key) ?? nothing, sum, share));
      const reached = (percent: number) => target !== undefined && sum.times(100).gte(target.times(percent));
      write(rows, 'club', key, new Plain((reached(80) ? 1_000 : 0) + (reached(100) ? 5_000 : 0)));
    }
    return rows;
  }

  /** The sum of the window's months; nothing where one is missing. */
  #target(key: string): Decimal | undefined {
    const [partner = '', window = ''] = key.split(',');
    const months = (quarters[window.slice(5)] ?? whole).map((month) =>
      this.#targets.get(`${partner} ${window.slice(0, 4)}-${String(month).padStart(2, '0')}`),
    );
    return months.reduce<Decimal | undefined>(
      (sum, month) => (sum === undefined || month === undefined ? undefined : sum.plus(month)),
      nothing,
    );
  }
}
