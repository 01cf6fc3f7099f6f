import { amountOf, type WindowSums } from '../../commissions/amount.ts';
import { RunningSums } from '../../commissions/history/running-sums.ts';
import type { PlanVersion } from '../../commissions/plan.ts';
import { type Decimal, text } from '../../kernel/decimal.ts';
import type { AcceptedSale } from '../../sales/sale.ts';
import { componentOf } from '../book.ts';
import { waitsForCustomer } from '../waiting.ts';
import { type WindowName, writeSums } from '../window-state.ts';
import type { OwnPart, SharedPart } from './part.ts';

type Running = Map<number, RunningSums>;

/** What one sale adds to a window under a version, and whether its customer's payment is there or not waited for. */
type Added = {
  readonly version: number;
  readonly base: Decimal;
  readonly driver: Decimal;
  readonly sales: 0 | 1;
  readonly isPaid: boolean;
};

const sumsIn = (running: Running): WindowSums =>
  new Map([...running].map(([version, one]) => [version, one.toSums()]));

/** A window's sums by version, all and those paid for, as sales come. */
export class RunningWindow {
  readonly name: WindowName;
  readonly #all: Running = new Map();
  readonly #paid: Running = new Map();

  constructor(name: WindowName) {
    this.name = name;
  }

  add({ version, base, driver, sales, isPaid }: Added): void {
    for (const running of isPaid ? [this.#all, this.#paid] : [this.#all]) {
      const sums = running.get(version) ?? new RunningSums();
      running.set(version, sums);
      sums.add(base, driver, sales, 1);
    }
  }

  /** The window that many sales share, as plain data. */
  toShared(): SharedPart {
    return { ...this.name, sums: writeSums(sumsIn(this.#all)), paid: writeSums(sumsIn(this.#paid)) };
  }

  /** The window of one sale: what it is worth follows from that sale alone. */
  toOwn({ day, paidOn }: AcceptedSale, versionOf: (number: number) => PlanVersion): OwnPart {
    const { planId, component } = this.name;
    const versions = (_: string, number: number) => versionOf(number);
    const amount = amountOf({ ...this.name, sums: sumsIn(this.#all) }, versions);
    const [number = 0] = this.#all.keys();
    return {
      planId,
      component,
      window: this.name.window,
      day,
      currency: versionOf(number).currency,
      amount: amount === undefined ? '0' : text(amount.amount),
      unpaid: paidOn === undefined && waitsForCustomer(componentOf(versions, planId, number, component)),
    };
  }
}
