import * as z from 'zod/mini';
import { dec } from '../kernel/decimal.ts';
import type { SubjectValues } from './subjects.ts';

/**
 * What an approver looks at, and in which direction it gets worse: a discount when it is higher, a margin when it is
 * lower, a customer when it is another one.
 */
export const test = z.strictObject({
  value: z.string().check(z.maxLength(60)),
  worse: z.enum(['higher', 'lower', 'changed']),
});
type Test = z.infer<typeof test>;

const gotWorse = ({ value: name, worse }: Test, before: SubjectValues, now: SubjectValues): boolean => {
  const [was, is] = [before[name], now[name]];
  if (was === is) return false;
  // One that was not known, or is not any more, was not approved as it is.
  if (typeof was !== 'string' || typeof is !== 'string' || worse === 'changed') return true;
  return worse === 'higher' ? dec(is).greaterThan(dec(was)) : dec(is).lessThan(dec(was));
};

/**
 * The names of tested values that are worse than they were; equal ones never are. Where nothing is said to be tested,
 * everything is: whatever changed counts.
 */
export const worseValues = (
  tests: readonly Test[] | undefined,
  before: SubjectValues,
  now: SubjectValues,
): readonly string[] => {
  const all =
    tests ??
    [...new Set([...Object.keys(before), ...Object.keys(now)])].map((value) => ({
      value,
      worse: 'changed' as const,
    }));
  return all.filter((one) => gotWorse(one, before, now)).map(({ value }) => value);
};
