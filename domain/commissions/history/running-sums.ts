import { Decimal } from '../../kernel/decimal.ts';
import { type Exact, nought } from '../../kernel/exact.ts';
import type { Sums } from '../contribution.ts';

/** Sums as they grow. `sales` counts the units with something left, `units` all of them. */
export class RunningSums {
  base: Exact = nought;
  driver: Exact = nought;
  sales = 0;
  units = 0;

  add(base: Exact, driver: Exact, sales: number, units: number): void {
    // Where one measure is both, one sum is.
    const both = base === driver && this.base === this.driver;
    this.base = this.base === nought ? base : this.base.plus(base);
    this.driver = both ? this.base : this.driver.plus(driver);
    this.sales += sales;
    this.units += units;
  }

  /** The form in which windows are priced. */
  toSums(): Sums {
    const base = this.base.toDecimal();
    const driver = this.driver === this.base ? base : this.driver.toDecimal();
    return { base, driver, sales: new Decimal(this.sales), units: this.units };
  }

  /** All that `toSums` says, as text. */
  toText(): string {
    const driver = this.driver === this.base ? '' : this.driver.toText();
    return `${this.base.toText()} ${driver} ${this.sales} ${this.units}`;
  }
}
