import { addTo, type Contribution, negate, type Sums, type Versions } from '../commissions/contribution.ts';
import { comparison } from '../commissions/plan.ts';
import { type Day, yearLater } from '../kernel/day.ts';
import { type Book, componentOf, isOwn, type Movement } from './book.ts';
import { type WindowState, windowKey } from './entry.ts';
import { waitsForCustomer } from './waiting.ts';
import { readSums, type WindowName } from './window-state.ts';

/** A window that movements touch: its sums after them, those of them that the customer has paid for, and when. */
export type Touched = {
  readonly name: WindowName;
  readonly was: WindowState | undefined;
  readonly sums: Map<number, Sums>;
  readonly paid: Map<number, Sums>;
  readonly causes: Set<number>;
  /** The latest day by which something counts as paid for, of what came and of what went. */
  payments: { readonly came?: Day; readonly went?: Day };
};

type Side = 'came' | 'went';

const latest = (a: Day | undefined, b: Day): Day => (a === undefined || a < b ? b : a);

/** The day by which a contribution counts as paid for: its customer's payment, where its version waits for that at all. */
const paidDay = (one: Contribution, versions: Versions): Day | undefined =>
  waitsForCustomer(componentOf(versions, one.planId, one.version, one.component)) ? one.paidOn : one.day;

/** All shared windows that the movements touch, by key. Windows of one sale have no state and are left out. */
export class TouchedWindows {
  readonly all = new Map<string, Touched>();
  readonly #book: Book;

  constructor(movements: readonly Movement[], book: Book) {
    this.#book = book;
    for (const [cause, { came, went, remeasured }] of movements.entries()) {
      for (const one of came) this.#count(one, 'came', cause);
      for (const one of went) this.#count(one, 'went', cause);
      for (const name of remeasured) this.#remeasure(name, [cause]);
    }
    for (const one of [...this.all.values()]) this.#remeasureNextYear(one);
  }

  /** Where a window stands: touched, open or put aside. */
  sumsOf(key: string): ReadonlyMap<number, Sums> | undefined {
    const stored = this.#book.state(key);
    return this.all.get(key)?.sums ?? (stored === undefined ? undefined : readSums(stored.sums));
  }

  #touch({ planId, component, window }: WindowName, causes: Iterable<number>): Touched {
    const key = windowKey(planId, component, window);
    const was = this.#book.state(key);
    const one = this.all.get(key) ?? {
      name: { planId, component, window },
      was,
      sums: readSums(was?.sums ?? []),
      paid: readSums(was?.paid ?? was?.sums ?? []),
      causes: new Set<number>(),
      payments: {},
    };
    for (const cause of causes) one.causes.add(cause);
    this.all.set(key, one);
    return one;
  }

  #count(one: Contribution, side: Side, cause: number): void {
    if (isOwn(one.window)) return;
    const touched = this.#touch(one, [cause]);
    const sums = side === 'came' ? one.sums : negate(one.sums);
    addTo(touched.sums, one.version, sums);
    const paid = paidDay(one, this.#book.versions);
    if (paid === undefined) return;
    addTo(touched.paid, one.version, sums);
    touched.payments = { ...touched.payments, [side]: latest(touched.payments[side], paid) };
  }

  /** A window that nobody contributed to yet is measured when somebody does. */
  #remeasure(name: WindowName, causes: Iterable<number>): void {
    if (this.#book.state(windowKey(name.planId, name.component, name.window)) !== undefined)
      this.#touch(name, causes);
  }

  /** Growth is measured against the window a year earlier: where that moves, it is measured again. */
  #remeasureNextYear({ name, sums, causes }: Touched): void {
    const version = [...sums.keys()][0];
    if (version === undefined) return;
    const component = componentOf(this.#book.versions, name.planId, version, name.component);
    if (comparison(component) === 'growth')
      this.#remeasure({ ...name, window: yearLater(name.window) }, causes);
  }
}
