import { windowOf } from '../../kernel/day.ts';
import type { Component } from '../plan.ts';
import type { RunningSums } from './running-sums.ts';
import { type Outcome, Tally } from './tally.ts';
import { WindowTotals } from './window-totals.ts';

/** The id of the sale whose own window it is. */
const saleOf = (window: string): string => window.slice('sale:'.length);

/** Windows by name: by partner, or by sale. */
export type Group = Map<string, WindowTotals>;

/** A window of one partner, and what it sums to. */
export type PartnerWindow = {
  readonly partnerId: string;
  readonly window: string;
  readonly totals: WindowTotals;
};

/** The sums of what stands under the name; they begin with nothing. */
export const sumsIn = (group: Group, name: string, version: number): RunningSums => {
  const known = group.get(name);
  if (known !== undefined) return known.under(version);
  const made = new WindowTotals(version);
  group.set(name, made);
  return made.sums;
};

/**
 * All windows of one component. A window that many sales share groups its partners. Where each sale has its own, a partner
 * groups its sales, by their ids: the windows' names are made when they are asked for, not for every sale.
 */
export class ComponentTotals {
  readonly planId: string;
  readonly component: Component;
  readonly tally = new Tally();
  readonly #ofSales: boolean;
  readonly #groups = new Map<string, Group>();

  constructor(planId: string, component: Component) {
    this.planId = planId;
    this.component = component;
    this.#ofSales = component.window === 'sale';
  }

  /** The partners of a window, or the sales of a partner. */
  group(name: string): Group {
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const made: Group = new Map();
    this.#groups.set(name, made);
    return made;
  }

  find(partnerId: string, window: string): WindowTotals | undefined {
    return this.#ofSales
      ? this.#groups.get(partnerId)?.get(saleOf(window))
      : this.#groups.get(window)?.get(partnerId);
  }

  /** The sums of a window under a version; they begin with nothing. */
  sums(partnerId: string, window: string, version: number): RunningSums {
    return this.#ofSales
      ? sumsIn(this.group(partnerId), saleOf(window), version)
      : sumsIn(this.group(window), partnerId, version);
  }

  *windows(): Generator<PartnerWindow> {
    for (const [name, group] of this.#groups)
      for (const [other, totals] of group)
        yield this.#ofSales
          ? { partnerId: name, window: windowOf('sale', '', other), totals }
          : { partnerId: other, window: name, totals };
  }
}

/** One plan: what became of the sales under it as a whole, and its components. */
export class PlanTotals {
  readonly planId: string;
  readonly tally = new Tally();
  readonly #components = new Map<string, ComponentTotals>();

  constructor(planId: string) {
    this.planId = planId;
  }

  /** A component keeps what it sums in all versions of its plan, so any version's stands for it. */
  of(component: Component): ComponentTotals {
    const known = this.#components.get(component.id);
    if (known !== undefined) return known;
    const made = new ComponentTotals(this.planId, component);
    this.#components.set(component.id, made);
    return made;
  }

  components(): Iterable<ComponentTotals> {
    return this.#components.values();
  }
}

/** How many sales came to which outcome: of a component, or of a plan as a whole. A sale counts for each of its earners. */
export type Count = {
  readonly planId: string;
  readonly component?: string;
  readonly outcome: Outcome;
  readonly times: number;
};

/** Everything that became of sales under a plan. */
export const countsOf = (plan: PlanTotals): readonly Count[] => {
  const { planId } = plan;
  const whole = plan.tally.times().map(([outcome, times]) => ({ planId, outcome, times }));
  const parts = [...plan.components()].flatMap(({ component: { id }, tally }) =>
    tally.times().map(([outcome, times]) => ({ planId, component: id, outcome, times })),
  );
  return [...whole, ...parts];
};
