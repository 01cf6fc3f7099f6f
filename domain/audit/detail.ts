import { same } from '../platform/restate.ts';
import type { FieldChange } from './audit-entry.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is no content: keys of the house, and what opens something. */
const never = /secret|hash|token|^version$|^updatedAt$|^actor$|^rotation$/i;
/** The same inside of a field. Other names there may be somebody's own. */
const neverInside: ReadonlySet<string> = new Set(['secretHash', 'bodyHash']);

/** A value without what is proved by it, however deep that stands. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !neverInside.has(name))
      .map(([name, inner]) => [name, bare(inner)]),
  );
};

/**
 * What a change did to a thing's fields, in the order of their names. Nothing that opens something is told, nor the
 * digests by which requests are recognized.
 */
export const changedFields = (before: Fields | undefined, after: Fields): readonly FieldChange[] => {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])].sort();
  return names
    .filter((name) => !never.test(name) && !same(before?.[name], after[name]))
    .map((field) => ({
      field,
      ...(before?.[field] === undefined ? {} : { before: bare(before[field]) }),
      ...(after[field] === undefined ? {} : { after: bare(after[field]) }),
    }));
};
