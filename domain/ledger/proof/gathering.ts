import { exactUnit, factorsOf, measured, type Unit } from '../../commissions/history/unit.ts';
import { driverMeasure, type Measure, type Plan, type PlanVersion } from '../../commissions/plan.ts';
import { rememberedTerms } from '../../commissions/remembered-terms.ts';
import type { Decision, Valuation } from '../../commissions/valuation.ts';
import { type Terms, valueSale } from '../../commissions/value-sale.ts';
import { windowOf } from '../../kernel/day.ts';
import { type Decimal, zero } from '../../kernel/decimal.ts';
import { same } from '../../platform/restate.ts';
import type { AcceptedSale } from '../../sales/sale.ts';
import { saleCause } from '../cause.ts';
import { windowKey } from '../entry.ts';
import { waitsForCustomer } from '../waiting.ts';
import type { OwnPart, Part } from './part.ts';
import { RunningWindow } from './summing.ts';

/** What is gathered of one partner. */
class Account {
  readonly sales: string[] = [];
  readonly own: OwnPart[] = [];
  readonly shared = new Map<string, RunningWindow>();
  readonly figures = new Map<string, Decimal>();
}

const at = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};

const counts = ({ decisions, held }: Valuation) => ({ decisions, held });

/** Everybody whose journal takes in the form in which the sale stands. */
const concerned = (sale: AcceptedSale): ReadonlySet<string> =>
  new Set([
    sale.partnerId,
    ...(sale.credits ?? []).map(({ partnerId }) => partnerId),
    ...sale.valuation.decisions.map(({ partnerId }) => partnerId),
  ]);

/** A sale as it is counted, and the windows of its own that it has so far, by partner. */
type Counting = {
  readonly sale: AcceptedSale;
  readonly unit: Unit;
  readonly own: Map<string, { readonly partnerId: string; readonly window: RunningWindow }>;
};

/**
 * What accepted sales come to, from nothing: each is valued by itself and summed exactly, on a way that shares no sums
 * with the ledger. Every sale is taken once, in any order. They count by the valuation that the terms give them `anew`,
 * or by the one that they carry.
 */
export class Gathering {
  readonly #accounts = new Map<string, Account>();
  readonly #versions = new Map<string, PlanVersion>();
  readonly #known = new Map<readonly Plan[], Terms>();
  readonly #valued: 'anew' | 'as-carried';
  /** Sales that carry another valuation than the terms give them, each with its partner. */
  readonly stale = new Map<string, string>();
  count = 0;

  constructor(valued: 'anew' | 'as-carried') {
    this.#valued = valued;
  }

  take(sale: AcceptedSale, terms: Terms): void {
    this.count += 1;
    const known = this.#learn(terms);
    const valuation = this.#valued === 'anew' ? valueSale(sale, known) : sale.valuation;
    if (!same(counts(valuation), counts(sale.valuation))) this.stale.set(sale.id, sale.partnerId);
    for (const partnerId of concerned(sale))
      this.#account(partnerId).sales.push(saleCause(sale.id, sale.version));
    if (sale.status === 'cancelled') return;
    const counting: Counting = { sale, unit: exactUnit(sale), own: new Map() };
    this.#figure(counting);
    for (const decision of valuation.decisions) this.#count(counting, decision);
    for (const { partnerId, window } of counting.own.values())
      this.#account(partnerId).own.push(
        window.toOwn(sale, (number) => this.#version(window.name.planId, number)),
      );
  }

  /** What was gathered, partner by partner. */
  *parts(): Generator<Part> {
    for (const [partnerId, { sales, own, shared, figures }] of this.#accounts)
      yield {
        partnerId,
        sales,
        own,
        shared: [...shared.values()].map((window) => window.toShared()),
        figures: Object.fromEntries([...figures].map(([name, sum]) => [name, sum.toText()])),
      };
  }

  /** Many sales ask the same terms the same: as long as the plans are the same, so is the answer. */
  #learn(terms: Terms): Terms {
    const known = this.#known.get(terms.plans);
    if (known !== undefined) return known;
    const remembered = rememberedTerms(terms);
    this.#known.set(terms.plans, remembered);
    for (const { id, versions } of terms.plans)
      for (const version of versions) this.#versions.set(`${id}\n${version.number}`, version);
    return remembered;
  }

  #account(partnerId: string): Account {
    return at(this.#accounts, partnerId, () => new Account());
  }

  #version(planId: string, number: number): PlanVersion {
    const found = this.#versions.get(`${planId}\n${number}`);
    if (found === undefined) throw new Error(`plan ${planId} has no version ${number}`);
    return found;
  }

  #figure({ sale: { partnerId, currency, day }, unit: { amount } }: Counting): void {
    const { figures } = this.#account(partnerId);
    const name = `${currency}/${day.slice(0, 7)}`;
    figures.set(name, (figures.get(name) ?? zero).plus(amount));
  }

  #count({ sale, unit, own }: Counting, decision: Decision): void {
    const { planId, version, partnerId } = decision;
    const factors = factorsOf(decision);
    const measure = (of: Measure | undefined): Decimal =>
      of === undefined ? zero : measured(of, unit, factors);
    for (const one of this.#version(planId, version).components) {
      if (!decision.on.includes(one.id)) continue;
      const name = { planId, component: one.id, window: windowOf(one.window, sale.day, sale.id) };
      const key = windowKey(planId, one.id, name.window);
      const make = () => new RunningWindow(name);
      const window =
        one.window === 'sale'
          ? at(own, `${partnerId} ${key}`, () => ({ partnerId, window: make() })).window
          : at(this.#account(partnerId).shared, key, make);
      const isPaid = sale.paidOn !== undefined || !waitsForCustomer(one);
      const base = measure(one.base);
      const drivenBy = driverMeasure(one);
      const driver = drivenBy === one.base ? base : measure(drivenBy);
      window.add({ version, base, driver, sales: unit.sales, isPaid });
    }
  }
}
