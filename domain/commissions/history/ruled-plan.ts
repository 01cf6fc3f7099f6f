import type { Day } from '../../kernel/day.ts';
import type { Component, Plan, PlanVersion } from '../plan.ts';
import { isAssigned, versionOn } from '../plan-in-force.ts';
import { type Period, RuledVersion } from './ruled-version.ts';
import { PlanTotals } from './totals.ts';

/** A plan prepared for many sales: what is in force is found once for each day, not for each sale. */
export class RuledPlan {
  readonly totals: PlanTotals;
  readonly #plan: Plan;
  readonly #versions: ReadonlyMap<number, RuledVersion>;
  readonly #inForce = new Map<Day, Period | undefined>();
  /** Sales come in runs of one day. */
  #day: Day | undefined;
  #period: Period | undefined;
  /** The plan with no assignments but those of one partner and of everybody; of everybody alone for all others. */
  readonly #assigning: ReadonlyMap<string, Plan>;
  readonly #others: Plan;

  constructor(plan: Plan) {
    this.totals = new PlanTotals(plan.id);
    this.#plan = plan;
    this.#versions = new Map(plan.versions.map((one) => [one.number, new RuledVersion(one, this.totals)]));
    const byPartner = Map.groupBy(plan.assignments, ({ partnerId }) => partnerId);
    const everybodys = byPartner.get('*') ?? [];
    const assigning = (assignments: Plan['assignments']): Plan => ({ ...plan, assignments });
    this.#others = assigning(everybodys);
    this.#assigning = new Map(
      [...byPartner].map(([partnerId, own]) => [partnerId, assigning([...everybodys, ...own])]),
    );
  }

  /** The period of the version in force on the day; undefined where there is none. */
  on(day: Day): Period | undefined {
    if (day !== this.#day) {
      this.#day = day;
      this.#period = this.#find(day);
    }
    return this.#period;
  }

  /** The period of the version that was decided by, whether or not it is in force. */
  under(number: number, day: Day): Period {
    return this.#ruled(number).on(day);
  }

  version(number: number): PlanVersion {
    return this.#ruled(number).version;
  }

  /** The component as some version has it; one that is in none is a fault. */
  component(id: string): Component {
    const found = this.#plan.versions.flatMap(({ components }) => components).find((one) => one.id === id);
    if (found === undefined) throw new Error(`plan ${this.#plan.id} has no component ${id}`);
    return found;
  }

  isAssigned(partnerId: string, day: Day): boolean {
    return isAssigned(this.#assigning.get(partnerId) ?? this.#others, partnerId, day);
  }

  #find(day: Day): Period | undefined {
    if (this.#inForce.has(day)) return this.#inForce.get(day);
    const version = versionOn(this.#plan, day);
    const period = version === undefined ? undefined : this.under(version.number, day);
    this.#inForce.set(day, period);
    return period;
  }

  /** A version that was counted under is never missing: that is a fault. */
  #ruled(number: number): RuledVersion {
    const found = this.#versions.get(number);
    if (found === undefined) throw new Error(`plan ${this.#plan.id} has no version ${number}`);
    return found;
  }
}
