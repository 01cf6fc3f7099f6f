import { comparison } from '../plan.ts';
import { type Priced, type Pricing, priceWindow } from '../price-windows.ts';
import type { ComponentTotals, PartnerWindow } from './totals.ts';

/** Amounts that one component keeps; then it begins anew, so that a large history can't fill the memory. */
const mostKept = 1_000;

/**
 * Prices the windows of one component. Those that sum to the same are worth the same, as when sales at the price of a list
 * have windows of their own: they are priced once. What is compared with figures of its own is priced each time.
 */
export class ComponentPrices {
  readonly #of: ComponentTotals;
  readonly #pricing: Pricing;
  readonly #isCompared: boolean;
  readonly #known = new Map<string, Priced | undefined>();

  constructor(of: ComponentTotals, pricing: Pricing) {
    this.#of = of;
    this.#pricing = pricing;
    this.#isCompared = comparison(of.component) !== undefined;
  }

  /** What the window is worth; undefined where nothing contributes to it. */
  price(one: PartnerWindow): Priced | undefined {
    if (this.#isCompared) return this.#calculate(one);
    const { partnerId, window, totals } = one;
    const key = totals.toText();
    const known = this.#known.get(key);
    if (known !== undefined) return { ...known, partnerId, window };
    const priced = this.#calculate(one);
    if (this.#known.size === mostKept) this.#known.clear();
    this.#known.set(key, priced);
    return priced;
  }

  #calculate({ partnerId, window, totals }: PartnerWindow): Priced | undefined {
    const { planId, component } = this.#of;
    const sums = totals.toSums();
    return priceWindow({ partnerId, planId, component: component.id, window, sums }, this.#pricing);
  }
}
