import { writtenOut } from '../../../domain/kernel/division.ts';
import type { Item } from '../../../storage/store.ts';

/** An item as a table keeps it: nobody can change it, and what it weighs is known. */
export type Stored = { readonly item: Item; readonly size: number; readonly hasBytes: boolean };

/** What the service answers to a request that breaks one of its own rules. */
export class ValidationException extends Error {
  override readonly name = 'ValidationException';
}

/** A walk over a value: what it weighs so far, and whether bytes were met, which can't be frozen. */
type Weighing = { size: number; hasBytes: boolean };

/** Bytes of a text in UTF-8. */
const bytesOf = (text: string): number => {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Both halves of a pair count 2 here: 4 together.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
};

/** One byte, and one for each two digits: pairs are counted from the point on, without those of zeros at the ends. */
const weightOfNumber = (value: number): number => {
  if (value === 0) return 1;
  if (Number.isInteger(value) && value > 0 && value < 100) return 2;
  const [whole = '', fraction = ''] = writtenOut(Math.abs(value)).split('.');
  const pairs = `${whole.length % 2 === 0 ? '' : '0'}${whole}${fraction}0`.match(/../g) ?? [];
  const first = pairs.findIndex((pair) => pair !== '00');
  const last = pairs.findLastIndex((pair) => pair !== '00');
  return 1 + (last - first + 1) + (value < 0 ? 1 : 0);
};

const number = (value: number, into: Weighing): number => {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new Error(`the number ${value} can't be kept`);
  into.size += weightOfNumber(value);
  return value === 0 ? 0 : value;
};

const list = (values: readonly unknown[], into: Weighing): readonly unknown[] => {
  into.size += 3;
  const copy: unknown[] = [];
  for (const one of values)
    if (one !== undefined) {
      into.size += 1;
      copy.push(taken(one, into));
    }
  return Object.freeze(copy);
};

const map = (value: object, into: Weighing): Readonly<Record<string, unknown>> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error(`a ${value.constructor.name} can't be kept`);
  into.size += 3;
  const copy: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value))
    if (one !== undefined) {
      into.size += 1 + bytesOf(name);
      copy[name] = taken(one, into);
    }
  return Object.freeze(copy);
};

/** A frozen copy of a value, weighed by the service's rules. */
const taken = (value: unknown, into: Weighing): unknown => {
  if (typeof value === 'string') {
    into.size += bytesOf(value);
    return value;
  }
  if (typeof value === 'number') return number(value, into);
  if (typeof value === 'boolean' || value === null) {
    into.size += 1;
    return value;
  }
  if (value instanceof Uint8Array) {
    into.size += value.length;
    into.hasBytes = true;
    return Uint8Array.from(value);
  }
  if (Array.isArray(value)) return list(value, into);
  if (typeof value === 'object') return map(value, into);
  throw new Error(`a ${typeof value} can't be kept`);
};

const mostBytes = 400 * 1024;

/** An item as it is kept: copied, what is undefined left out, weighed. Throws where it is too big or its key is empty. */
export const stored = (item: Item): Stored => {
  const weighing: Weighing = { size: 0, hasBytes: false };
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item))
    if (value !== undefined) {
      weighing.size += bytesOf(name);
      copy[name] = taken(value, weighing);
    }
  if (item.pk === '' || item.sk === '')
    throw new ValidationException('a key attribute cannot contain an empty string value');
  if (weighing.size > mostBytes)
    throw new ValidationException('Item size has exceeded the maximum allowed size');
  return { item: Object.freeze(copy) as Item, ...weighing };
};

const withOwnBytes = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return value.map(withOwnBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withOwnBytes(one)]));
};

/** The item as a reader is given it: frozen, and bytes are the reader's own. */
export const shown = ({ item, hasBytes }: Stored): Item => (hasBytes ? (withOwnBytes(item) as Item) : item);

/** Whether two values are the same content, whatever the order of their fields. */
export const sameContent = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Uint8Array || b instanceof Uint8Array)
    return a instanceof Uint8Array && b instanceof Uint8Array && Buffer.from(a).equals(b);
  const names = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => sameContent(Reflect.get(a, name), Reflect.get(b, name)))
  );
};
