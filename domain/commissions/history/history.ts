import type { AcceptedSale } from '../../sales/sale.ts';
import type { Comparisons, Priced, Pricing, Summed } from '../price-windows.ts';
import { rememberedTerms } from '../remembered-terms.ts';
import type { Valuation } from '../valuation.ts';
import { type Terms, valueSale } from '../value-sale.ts';

import { ComponentPrices } from './component-prices.ts';
import { RuledPlan } from './ruled-plan.ts';
import type { Addition } from './ruled-version.ts';
import { addPlan, savedHistory, savePlan } from './saved-history.ts';
import { follow, takeUnder } from './take-sale.ts';
import { type ComponentTotals, type Count, countsOf } from './totals.ts';
import { exactUnit } from './unit.ts';

/** What a sale came to: what was decided, with the reason of all that gave nothing, and what it added to which window. */
type Explained = { readonly valuation: Valuation; readonly additions: readonly Addition[] };

/** What became of the sales: how many were accepted and how many cancelled, and every outcome under the plans. */
type Counts = {
  readonly accepted: number;
  readonly cancelled: number;
  readonly outcomes: readonly Count[];
};

/**
 * Sums a whole history of accepted sales, in any order: by the same rules as `valueSale` and `contributionsOf` and as
 * exactly, but fast, for it keeps nothing but sums by partner, plan, component, window and version.
 *
 * - Each sale is taken once, in the form in which it stands.
 * - The terms are those of one program; they must not change while the history is used.
 * - A history can be taken in parts, in one place or in many: what the parts dump is loaded into one, in any order.
 */
export class History {
  readonly #terms: Terms;
  readonly #plans: ReadonlyMap<string, RuledPlan>;
  #accepted = 0;
  #cancelled = 0;

  constructor(terms: Terms) {
    this.#terms = rememberedTerms(terms);
    this.#plans = new Map(terms.plans.map((plan) => [plan.id, new RuledPlan(plan)]));
  }

  /** Adds what the sale counts for by the terms. A cancelled one is worth nothing. */
  take(sale: AcceptedSale): void {
    if (!this.#receive(sale)) return;
    const unit = exactUnit(sale);
    for (const plan of this.#plans.values()) takeUnder(plan, sale, unit, this.#terms);
  }

  /** Adds what the sale counts for by the decisions that it carries, whatever the terms would decide now. */
  takeDecided(sale: AcceptedSale): void {
    if (this.#receive(sale)) follow(sale, sale.valuation, this.#planOf);
  }

  /** Does what `take` does, and says what that was. */
  explain(sale: AcceptedSale): Explained {
    const valuation = valueSale(sale, this.#terms);
    const additions: Addition[] = [];
    if (this.#receive(sale)) follow(sale, valuation, this.#planOf, additions);
    return { valuation, additions };
  }

  /** What was summed, window by window. */
  *windows(): Generator<Summed> {
    for (const one of this.#components())
      for (const { partnerId, window, totals } of one.windows())
        yield {
          partnerId,
          planId: one.planId,
          component: one.component.id,
          window,
          sums: totals.toSums(),
        };
  }

  /** What each window is worth, and by which parts. Growth is measured against the windows of this history. */
  *priced(comparisons: Comparisons): Generator<Priced> {
    const versions: Pricing['versions'] = (planId, number) => this.#planOf(planId).version(number);
    for (const component of this.#components()) {
      // A window is measured against others of its own component only.
      const sumsOf: Pricing['sumsOf'] = ({ partnerId, window }) =>
        component.find(partnerId, window)?.toSums();
      const prices = new ComponentPrices(component, { comparisons, versions, sumsOf });
      for (const one of component.windows()) {
        const priced = prices.price(one);
        if (priced !== undefined) yield priced;
      }
    }
  }

  /** What became of the sales: nothing that gave nothing is missing here. */
  counts(): Counts {
    const outcomes = [...this.#plans.values()].flatMap(({ totals }) => countsOf(totals));
    return { accepted: this.#accepted, cancelled: this.#cancelled, outcomes };
  }

  /** The sums and counts as JSON text. */
  dump(): string {
    const plans = [...this.#plans.values()].map(({ totals }) => savePlan(totals));
    const { accepted, cancelled } = this.counts();
    return JSON.stringify({ form: 1, accepted, cancelled, plans });
  }

  /** Adds what another history of the same terms dumped. Other text, or other plans, are a fault. */
  load(text: string): void {
    const { accepted, cancelled, plans } = savedHistory.parse(JSON.parse(text));
    this.#accepted += accepted;
    this.#cancelled += cancelled;
    for (const saved of plans) addPlan(this.#planOf(saved.id), saved);
  }

  /** Counts the sale; false where it is worth nothing. */
  #receive({ status }: AcceptedSale): boolean {
    if (status === 'accepted') this.#accepted += 1;
    else this.#cancelled += 1;
    return status === 'accepted';
  }

  *#components(): Generator<ComponentTotals> {
    for (const { totals } of this.#plans.values()) yield* totals.components();
  }

  readonly #planOf = (id: string): RuledPlan => {
    const found = this.#plans.get(id);
    if (found === undefined) throw new Error(`the terms have no plan ${id}`);
    return found;
  };
}
