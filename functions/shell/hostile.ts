import type { FieldError } from '../../domain/errors.ts';

/**
 * Names that every object has already: one would reach the prototype, another hides the object's kind from the table's
 * own client. No schema of ours has them, so they are refused wherever they stand.
 */
const taken: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const mostLevels = 32;

/** Whether anything is to be told at all: nearly never, so it is found out without building words. */
const isSuspect = (value: unknown, level: number): boolean => {
  if (typeof value === 'string') return !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  if (level > mostLevels) return true;
  for (const name of Object.keys(value))
    if (taken.has(name) || !name.isWellFormed() || isSuspect(Reflect.get(value, name), level + 1))
      return true;
  return false;
};

/** Half of a pair of surrogates can't be written in UTF-8: no text of ours can hold it, nor the table. */
const halves = (text: string, pointer: string): readonly FieldError[] =>
  text.isWellFormed()
    ? []
    : [{ pointer, detail: 'holds half of a surrogate pair: send whole characters of Unicode' }];

const found = (value: unknown, path: string, level: number): readonly FieldError[] => {
  if (typeof value === 'string') return halves(value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (level > mostLevels)
    return [{ pointer: '', detail: `is nested deeper than ${mostLevels} levels: nothing here is` }];
  return Object.keys(value).flatMap((name) => {
    const here = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (taken.has(name)) return [{ pointer: here, detail: 'is a name that cannot be taken: choose another' }];
    if (!name.isWellFormed()) return halves(name, path);
    return found(Reflect.get(value, name), here, level + 1);
  });
};

/** What no schema may be given: names of the language, text that can't be written, nesting without end. */
export const hostile = (value: unknown): readonly FieldError[] =>
  isSuspect(value, 0) ? found(value, '', 0) : [];
