import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';

const limitText = z.pipe(
  z.string().check(z.regex(/^([1-9]\d?|1\d\d|200)$/, { error: 'must be a whole number from 1 to 200' })),
  z.transform(Number),
);

/** The query fields that every list has. */
export const pageQuery = {
  limit: z._default(z.optional(limitText), 50),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
};

/** The answer of a list: its page, and the cursor that continues it. */
export const listOf = <S extends z.ZodMiniType>(item: S) =>
  z.strictObject({ data: z.array(item), next: z.nullable(z.string()) });

const envelope = z.strictObject({ of: z.string(), at: z.unknown() });
const invalid = () => new DomainError('cursor-invalid', 'The cursor does not continue this list.');

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw invalid();
  }
};

/** A place in a list as text that only the same list, with the same filters, takes back. */
const encodeCursor = (scope: string, place: unknown): string =>
  Buffer.from(JSON.stringify({ of: scope, at: place })).toString('base64url');

/** The answer of a list: a page of it, and the cursor that goes on behind `next`; `null` where nothing follows. */
export const pageAnswer = <T>(scope: string, data: readonly T[], next: unknown) => ({
  status: 200 as const,
  body: { data: [...data], next: next === undefined ? null : encodeCursor(scope, next) },
});

/** The place that a cursor stands for; nothing where none was sent. `scope` names the list with its filters. */
export const decodeCursor = <S extends z.ZodMiniType>(
  cursor: string | undefined,
  scope: string,
  schema: S,
): z.output<S> | undefined => {
  if (cursor === undefined) return undefined;
  const read = envelope.safeParse(parse(cursor));
  if (!read.success || read.data.of !== scope) throw invalid();
  const place = schema.safeParse(read.data.at);
  if (!place.success) throw invalid();
  return place.data;
};

/** The bytes that a sort key has at most. */
const longestKey = 1024;

/** The place of lists in the order of a sort key, which begins with `prefix` in all of the list. */
export const sortKey = (prefix = '') =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longestKey),
    z.refine((key) => key.startsWith(prefix)),
    // The table takes no key beyond that, and none that can't be written in UTF-8.
    z.refine((key) => key.isWellFormed() && Buffer.byteLength(key) <= longestKey),
  );
