import { type Decimal, dec } from './decimal.ts';

/** More texts than the plans in use have: then all are read anew. */
const mostKept = 10_000;

const remembering = (read: (text: string) => Decimal): ((text: string) => Decimal) => {
  const kept = new Map<string, Decimal>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size === mostKept) kept.clear();
    const value = read(text);
    kept.set(text, value);
    return value;
  };
};

/** Reads a number that stands in a plan. Every window needs the same few, so each is read once and kept. */
export const constant = remembering(dec);

/** A percentage that stands in a plan, as a factor: `"5"` is 0.05. */
export const percentage = remembering((text) => dec(text).percent());
