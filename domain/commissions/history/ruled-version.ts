import { type Day, windowOf } from '../../kernel/day.ts';
import { type Decimal, zero } from '../../kernel/decimal.ts';
import type { AcceptedSale } from '../../sales/sale.ts';
import { type Component, driverMeasure, type Measure, type PlanVersion } from '../plan.ts';
import type { RunningSums } from './running-sums.ts';
import { type ComponentTotals, type Group, type PlanTotals, sumsIn } from './totals.ts';
import { type Factors, measured, type Unit } from './unit.ts';

/** A sale as one earner has it. */
export type Line = {
  readonly sale: AcceptedSale;
  readonly unit: Unit;
  readonly factors: Factors;
  readonly partnerId: string;
};

/** What a sale adds to a window, in the form of an explanation. */
export type Addition = {
  readonly partnerId: string;
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly version: number;
  readonly base: string;
  readonly driver: string;
  readonly sales: 0 | 1;
};

/** A component under one version in one month: what it sums, and where. */
export class Ruled {
  readonly component: Component;
  readonly totals: ComponentTotals;
  readonly #version: number;
  readonly #base: Measure | undefined;
  readonly #driver: Measure | undefined;
  /** The window that the month's sales share; none where each has its own. */
  readonly #shared: { readonly window: string; readonly partners: Group } | undefined;
  /** Sales come in runs of one partner: whose sums were added to last, and which. */
  #partnerId: string | undefined;
  #sums: RunningSums | undefined;

  constructor(component: Component, version: number, month: Day, totals: ComponentTotals) {
    this.component = component;
    this.totals = totals;
    this.#version = version;
    this.#base = component.base;
    this.#driver = driverMeasure(component);
    if (component.window === 'sale') return;
    const window = windowOf(component.window, month, '');
    this.#shared = { window, partners: totals.group(window) };
  }

  /** Adds the sale to its earner's window, and tells where it is asked to. */
  count(line: Line, told?: Addition[]): void {
    const { sale, unit, partnerId } = line;
    const base = this.#measure(this.#base, line);
    const driver = this.#driver === this.#base ? base : this.#measure(this.#driver, line);
    this.#sumsFor(partnerId, sale).add(base, driver, unit.sales, 1);
    this.totals.tally.add('counted');
    if (told !== undefined) told.push(this.#addition(line, base, driver));
  }

  #addition({ sale, unit, partnerId }: Line, base: Decimal, driver: Decimal): Addition {
    return {
      partnerId,
      planId: this.totals.planId,
      component: this.component.id,
      window: this.#shared?.window ?? windowOf('sale', sale.day, sale.id),
      version: this.#version,
      base: base.toText(),
      driver: driver.toText(),
      sales: unit.sales,
    };
  }

  #sumsFor(partnerId: string, sale: AcceptedSale): RunningSums {
    if (this.#shared === undefined) return sumsIn(this.totals.group(partnerId), sale.id, this.#version);
    if (this.#sums !== undefined && this.#partnerId === partnerId) return this.#sums;
    const sums = sumsIn(this.#shared.partners, partnerId, this.#version);
    this.#partnerId = partnerId;
    this.#sums = sums;
    return sums;
  }

  #measure(of: Measure | undefined, { unit, factors }: Line): Decimal {
    return of === undefined ? zero : measured(of, unit, factors);
  }
}

/** A month under one version: all its days have the same components and windows. */
export type Period = {
  readonly version: PlanVersion;
  readonly own: readonly Ruled[];
  readonly downline: readonly Ruled[];
};

/** A saved version, prepared for many sales. */
export class RuledVersion {
  readonly version: PlanVersion;
  readonly #totals: PlanTotals;
  readonly #days = new Map<Day, Period>();
  readonly #months = new Map<Day, Period>();

  constructor(version: PlanVersion, totals: PlanTotals) {
    this.version = version;
    this.#totals = totals;
  }

  /** The period that the day is in, whether or not the version is in force then. */
  on(day: Day): Period {
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    // Windows are whole months or more, so the first of the month stands for all its days.
    const month = `${day.slice(0, 7)}-01`;
    const period = this.#months.get(month) ?? this.#make(month);
    this.#months.set(month, period);
    this.#days.set(day, period);
    return period;
  }

  #make(month: Day): Period {
    const { number, components } = this.version;
    const ruled = components.map((one) => new Ruled(one, number, month, this.#totals.of(one)));
    const isDownline = ({ component }: Ruled) => component.credit === 'downline';
    return {
      version: this.version,
      own: ruled.filter((one) => !isDownline(one)),
      downline: ruled.filter(isDownline),
    };
  }
}
