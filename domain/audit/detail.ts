import { same } from '../platform/restate.ts';
import type { FieldChange } from './audit-entry.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is no content: keys of the house, and what opens something. */
const never = /secret|hash|token|^version$|^updatedAt$|^actor$/i;

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
      ...(before?.[field] === undefined ? {} : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
    }));
};
