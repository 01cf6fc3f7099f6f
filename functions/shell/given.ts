import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import type { Instant } from '../../domain/kernel/day.ts';

/** Clock and ids, made once here and handed to everything else. */
export type Given = {
  readonly now: () => Instant;
  readonly newId: (prefix: string) => string;
  readonly naturalId: (prefix: string, ...parts: readonly string[]) => string;
  readonly digest: (value: unknown) => string;
};

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 letters of base 32 (130 bits) of a SHA-256. */
const hashOf = (parts: readonly string[]): string => {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, 17)) bits = (bits << 8n) | BigInt(byte);
  return Array.from(
    { length: 26 },
    (_, index) => crockford[Number((bits >> BigInt(131 - index * 5)) & 31n)],
  ).join('');
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
};

/** A value's content as text: the order of its fields makes no difference. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

export const given: Given = {
  now: () => new Date().toISOString(),
  /** A new id that sorts by time: `job_01j…`. */
  newId: (prefix) => `${prefix}_${ulid().toLowerCase()}`,
  /** The id that a natural key makes: the same parts, the same id, for ever. */
  naturalId: (prefix, ...parts) => `${prefix}_${hashOf(parts)}`,
  /** A digest of a value's content; the order of fields doesn't matter. */
  digest: (value) => hashOf([canonical(value)]),
};
