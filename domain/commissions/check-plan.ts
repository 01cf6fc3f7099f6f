import { DomainError, type FieldError } from '../errors.ts';
import { checkComponent, type Wrong } from './check-component.ts';
import { type Component, driverMeasure, type PlanTerms, type PlanVersion } from './plan.ts';

/** What a component's id stands for, for ever: where one of these changes, it must be another component. */
const meaningOf = (one: Component): Readonly<Record<string, unknown>> => {
  const { rate } = one;
  const driven = rate.type === 'tiers' || rate.type === 'steps';
  return {
    base: one.base,
    window: one.window,
    credit: one.credit ?? 'own',
    'rate/type': rate.type,
    'rate/mode': rate.type === 'tiers' ? rate.mode : undefined,
    'rate/driver': driven ? (rate.driver ?? driverMeasure(one)) : undefined,
    'rate/target': driven ? rate.target : undefined,
  };
};

const meaningErrors = (one: Component, before: readonly Component[], at: string): readonly FieldError[] => {
  const meaning = meaningOf(one);
  return before
    .filter((other) => other.id === one.id)
    .flatMap((other) => {
      const was = meaningOf(other);
      return Object.keys(meaning)
        .filter((field) => meaning[field] !== was[field])
        .map((field) => ({
          pointer: `${at}/${field}`,
          detail: `is ${String(was[field] ?? 'not set')} in an earlier version of "${one.id}": give what differs a new component id`,
        }));
    });
};

/** All that is wrong with a version: in itself, and against the versions saved before it. Pointers begin at `at`. */
export const planErrors = (terms: PlanTerms, saved: readonly PlanTerms[], at = ''): readonly FieldError[] => {
  const found: FieldError[] = [];
  const wrong: Wrong = (pointer, detail) => found.push({ pointer: `${at}${pointer}`, detail });
  const currency = saved[0]?.currency;
  if (currency !== undefined && currency !== terms.currency)
    wrong('/currency', `is ${currency} in the plan's other versions: a plan keeps its currency`);
  const ids = new Set<string>();
  const before = saved.flatMap((one) => one.components);
  for (const [index, one] of terms.components.entries()) {
    const place = `/components/${index}`;
    if (ids.has(one.id)) wrong(`${place}/id`, `"${one.id}" is used twice: give each component its own id`);
    ids.add(one.id);
    checkComponent(one, terms.currency, (pointer, detail) => wrong(`${place}${pointer}`, detail));
    for (const error of meaningErrors(one, before, place)) wrong(error.pointer, error.detail);
  }
  return found;
};

/** Refuses a version that breaks a rule, with all its faults at once (`plan-invalid`). */
export const checkPlan = (terms: PlanTerms, saved: readonly PlanVersion[]): void => {
  const fields = planErrors(terms, saved);
  if (fields.length > 0) throw new DomainError('plan-invalid', 'The plan breaks a rule.', fields);
};
