import * as z from 'zod/mini';
import type { FieldError } from '../../domain/errors.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A JSON pointer (RFC 6901). */
const pointer = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined),
    value,
  );

const kinds: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  record: 'an object',
};
const list = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

const sized = (origin: string, bound: number | bigint, side: 'least' | 'most'): string => {
  if (origin === 'string') return `must have at ${side} ${bound} characters`;
  if (origin === 'array') return `must have at ${side} ${bound} entries`;
  return `must be at ${side} ${bound}`;
};

const unworded = 'Invalid input';
// zod's own sentences are there or not, by what other packages load of it: said here, they never are.
z.config({ customError: () => unworded });

/** A schema's own words, where it has any. */
const own = ({ message }: Issue): string | undefined =>
  message === '' || message === unworded ? undefined : message;

const described = (issue: Issue, value: unknown): string => {
  if (value === undefined && issue.code !== 'custom') return 'is missing: send it';
  const words = own(issue);
  if (words !== undefined) return words;
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return `must be ${issue.values.length === 1 ? '' : 'one of '}${list(issue.values)}`;
  if (issue.code === 'too_small') return sized(issue.origin, issue.minimum, 'least');
  if (issue.code === 'too_big') return sized(issue.origin, issue.maximum, 'most');
  if (issue.code === 'invalid_key')
    return 'is not a name that is allowed here: begin with a small letter, then at most 39 letters or digits';
  if (issue.code === 'invalid_format')
    return issue.format === 'regex'
      ? 'does not have the form that the field asks for'
      : `must be a valid ${issue.format}`;
  return 'is not valid: see the field in /v1/openapi.json';
};

/** The branch of a union that comes nearest: the one whose faults lie deepest. */
const nearest = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  return branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best), branches[0] ?? []);
};

const ofUnion = (
  issue: Issue & { code: 'invalid_union' },
  root: unknown,
  base: Path,
): readonly FieldError[] => {
  const value = at(root, base);
  if (value === undefined) return [{ pointer: pointer(base), detail: 'is missing: send it' }];
  const { options } = issue as { options?: readonly unknown[] };
  if (options !== undefined) return [{ pointer: pointer(base), detail: `must be one of ${list(options)}` }];
  const deep = nearest(issue.errors);
  if (deep.some(({ path }) => path.length > 0))
    return deep.flatMap((inner) => fieldErrorsOf(inner, root, base));
  const words = issue.errors.flatMap((branch) => branch.map((inner) => described(inner, value)));
  return [{ pointer: pointer(base), detail: [...new Set(words)].join(', or ') }];
};

const fieldErrorsOf = (issue: Issue, root: unknown, prefix: Path): readonly FieldError[] => {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointer([...path, key]),
      detail: 'is not a field that is known here: remove it',
    }));
  if (issue.code === 'invalid_union') return ofUnion(issue, root, path);
  return [{ pointer: pointer(path), detail: described(issue, at(root, path)) }];
};

/** A schema's complaints about `value` in words: where, and what to do about it. `under` is the part of the request. */
export const fieldErrors = (issues: readonly Issue[], value: unknown, under = ''): readonly FieldError[] =>
  issues
    .flatMap((issue) => fieldErrorsOf(issue, value, []))
    .map((one) => ({ ...one, pointer: `${under}${one.pointer}` }));
