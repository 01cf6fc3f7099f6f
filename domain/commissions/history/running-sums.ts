import { type Decimal, whole, zero } from '../../kernel/decimal.ts';
import type { Sums } from '../contribution.ts';

/** Sums as they grow. `sales` counts the units with something left, `units` all of them. */
export class RunningSums {
  base: Decimal = zero;
  driver: Decimal = zero;
  sales = 0;
  units = 0;

  add(base: Decimal, driver: Decimal, sales: number, units: number): void {
    // Where one measure is both, one sum is.
    const both = base === driver && this.base === this.driver;
    this.base = this.base === zero ? base : this.base.plus(base);
    this.driver = both ? this.base : this.driver.plus(driver);
    this.sales += sales;
    this.units += units;
  }

  /** The form in which windows are priced. */
  toSums(): Sums {
    const { base, driver, units } = this;
    return { base, driver, sales: whole(this.sales), units };
  }

  /** All that `toSums` says, as text. */
  toText(): string {
    const driver = this.driver === this.base ? '' : this.driver.toText();
    return `${this.base.toText()} ${driver} ${this.sales} ${this.units}`;
  }
}
