import { DomainError } from '../errors.ts';
import { type Dated, inForce } from '../kernel/dated.ts';
import type { Day } from '../kernel/day.ts';

/** The day from which a thing's first state holds: before every sale. */
export const always: Day = '0001-01-01';

/** At most so many dated states are kept of one thing. */
export const mostStates = 100;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two values have the same content; a field that is undefined is a field that is not there. */
export const same = (a: unknown, b: unknown): boolean => {
  if (!isRecord(a) || !isRecord(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => same(a[name], b[name]));
};

/**
 * The dated states with `state` in force from its day on, up to the next state that is known. The list itself comes
 * back where that state was in force on the day already.
 */
export const restate = <T extends object>(
  states: readonly Dated<T>[],
  state: Dated<T>,
): readonly Dated<T>[] => {
  const current = inForce(states, state.from);
  if (current !== undefined && same({ ...current, from: state.from }, state)) return states;
  const next = [...states.filter((one) => one.from !== state.from), state];
  if (next.length > mostStates)
    throw new DomainError('too-many-states', `There are ${mostStates} dated states already.`);
  return next.sort((a, b) => (a.from < b.from ? -1 : 1));
};
