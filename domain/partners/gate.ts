import * as z from 'zod/mini';
import { DomainError } from '../errors.ts';
import { addDays, type Day } from '../kernel/day.ts';
import { dayText } from '../kernel/schema.ts';

/** What a component can require of the partner who would earn: a certificate, or an agreement that was accepted. */
const gateKinds = ['certificate', 'agreement'] as const;
export type GateKind = (typeof gateKinds)[number];

const gateId = /^[\w.-]{1,64}$/;
/** The name of a certificate or an agreement. */
export const gateIdText = z
  .string()
  .check(z.regex(gateId, { error: 'must have 1–64 letters, digits or any of . - _' }));

/** A gate as plans name it: `certificate:ID` or `agreement:ID`. */
export const gateText = z.string().check(
  z.regex(new RegExp(`^(${gateKinds.join('|')}):${gateId.source.slice(1)}`), {
    error: 'must be certificate:ID or agreement:ID',
  }),
);

/** At most so many periods are kept of one partner, all gates together: they are read with the partner. */
export const mostHoldings = 100;

const period = z.strictObject({ from: dayText, to: z.optional(dayText) }).check(
  z.refine(({ from, to }) => to === undefined || from < to, {
    error: 'must end after it begins: to is the first day on which it no longer holds',
  }),
);
export type Period = z.infer<typeof period>;

const apart = (all: readonly Period[]): boolean => {
  const sorted = [...all].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.every(({ from }, index) => {
    const before = sorted[index - 1];
    return before === undefined || (before.to !== undefined && before.to <= from);
  });
};

/** When something is held: from a day on, up to the day before `to`. */
export const periods = z
  .array(period)
  .check(
    z.maxLength(mostHoldings),
    z.refine(apart, { error: 'must not overlap: state each day in one period only' }),
  );

/** What a partner holds in a period. */
export const holding = z.strictObject({ gate: gateText, ...period.shape });
export type Holding = z.infer<typeof holding>;

const covers = (all: readonly Period[], day: Day): boolean =>
  all.some(({ from, to }) => from <= day && (to === undefined || day < to));

/** Whether a gate is held on a day. */
export const holdsGate = (holdings: readonly Holding[], gate: string, day: Day): boolean =>
  holdings.some((one) => one.gate === gate && covers([one], day));

/** The days on which something is otherwise than before: from the first, to the last where there is one. */
type Days = { readonly from: Day; readonly to?: Day };

/** From the first to the last day on which one list covers what the other does not. */
const difference = (before: readonly Period[], after: readonly Period[]): Days | undefined => {
  const all = [...before, ...after].flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  const turns = [...new Set(all)].sort();
  const differ = turns.map((day) => covers(before, day) !== covers(after, day));
  const from = turns[differ.indexOf(true)];
  if (from === undefined) return undefined;
  const end = turns[differ.lastIndexOf(true) + 1];
  return { from, ...(end === undefined ? {} : { to: addDays(end, -1) }) };
};

/** What is held, with a gate held in these periods and no others, and the days that differ by it. Throws `too-many-states`. */
export const setPeriods = (
  holdings: readonly Holding[],
  gate: string,
  wanted: readonly Period[],
): { readonly holdings: readonly Holding[]; readonly changed: Days | undefined } => {
  const before = holdings.filter((one) => one.gate === gate);
  const after = wanted.map((one): Holding => ({ gate, ...one }));
  const next = [...holdings.filter((one) => one.gate !== gate), ...after];
  if (next.length > mostHoldings)
    throw new DomainError('too-many-states', `A partner holds at most ${mostHoldings} periods in all.`);
  const order = ({ gate: name, from }: Holding): string => `${name} ${from}`;
  return {
    holdings: next.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    changed: difference(before, after),
  };
};
