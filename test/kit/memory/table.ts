import type { Guard, Query } from '../../../storage/expressions.ts';
import type { Key } from '../../../storage/key.ts';
import type { Counter, Item, Outcome, Units, Write } from '../../../storage/store.ts';
import { Partition } from './partition.ts';
import { Happened } from './records.ts';
import { type Stored, sameContent, shown, stored, ValidationException } from './stored.ts';

export type Options = {
  /** What the stream's records are dated by, in milliseconds. */
  readonly now?: () => number;
  /** Whether a write that changes nothing is told in the stream: not by the service, but by some engines. */
  readonly tellsUnchanged?: boolean;
  /** Off where nobody reads the stream, so that what happened is not kept. */
  readonly stream?: boolean;
};

const readUnit = 4096;
const writeUnit = 1024;
const pageBytes = 1_048_576;
const unitsOf = (size: number, unit: number): number => Math.max(1, Math.ceil(size / unit));

const holds = (guard: Guard | undefined, standing: Item | undefined): boolean => {
  if (guard === undefined) return true;
  if (guard.if === 'absent') return standing === undefined;
  if (guard.if === 'version') return standing?.['version'] === guard.is;
  if (standing === undefined) return true;
  const value = standing[guard.field];
  return typeof value === 'number' && value < guard.than;
};

const keyOf = (write: Write): Key => {
  if ('put' in write) return write.put;
  return 'check' in write ? write.check : write.remove;
};

/**
 * A table in memory, at once and without waiting: keys, guards, transactions, pages, consumed units and stream as the
 * service has them, as far as `Store` asks for them. The conformance suite holds it equal to a real engine.
 */
export class MemoryTable {
  readonly units: Units = { read: 0, write: 0 };
  readonly #options: Options;
  readonly #partitions = new Map<string, Partition>();
  #happened: Happened[] = [];
  #told = 0;

  constructor(options: Options = {}) {
    this.#options = options;
  }

  #find({ pk, sk }: Key): Stored | undefined {
    if (pk === '' || sk === '') throw new ValidationException('a key attribute cannot be empty');
    return this.#partitions.get(pk)?.items.get(sk);
  }

  #write({ pk, sk }: Key, after: Stored | undefined): void {
    const partition = this.#partitions.get(pk) ?? new Partition();
    const before = partition.items.get(sk);
    if (after === undefined) partition.delete(sk);
    else partition.set(sk, after);
    this.#partitions.set(pk, partition);
    if (this.#options.stream === false || (before === undefined && after === undefined)) return;
    const { now = Date.now, tellsUnchanged = false } = this.#options;
    if (!tellsUnchanged && sameContent(before?.item, after?.item)) return;
    this.#told += 1;
    this.#happened.push(new Happened(this.#told, now(), before, after));
  }

  /** What happened since this was last asked, oldest first. It is not kept any longer. */
  drain(): readonly Happened[] {
    const all = this.#happened;
    this.#happened = [];
    return all;
  }

  /** Everything that stands in the table, partition by partition. Nothing is counted: nobody who is measured does this. */
  *items(): Generator<Item> {
    for (const partition of this.#partitions.values())
      for (const one of partition.items.values()) yield shown(one);
  }

  get(key: Key): Item | undefined {
    const found = this.#find(key);
    this.units.read += unitsOf(found?.size ?? 0, readUnit);
    return found === undefined ? undefined : shown(found);
  }

  getMany(keys: readonly Key[]): readonly Item[] {
    const unique = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key])).values()];
    return unique.flatMap((key) => this.get(key) ?? []);
  }

  query(query: Query): { readonly items: readonly Item[]; readonly last: string | undefined } {
    const { pk, limit } = query;
    if (limit !== undefined && limit < 1) throw new ValidationException('Limit must be 1 or more');
    const items: Item[] = [];
    let size = 0;
    let last: string | undefined;
    for (const one of (this.#partitions.get(pk) ?? new Partition()).within(query)) {
      if (items.length > 0 && size + one.size > pageBytes) {
        last = items.at(-1)?.sk;
        break;
      }
      items.push(shown(one));
      size += one.size;
      if (items.length === limit) {
        last = one.item.sk;
        break;
      }
    }
    this.units.read += unitsOf(size, readUnit);
    return { items, last };
  }

  count({ item, field, by }: Counter): number {
    const standing = this.#find(item)?.item;
    const before = standing?.[field];
    const sum = (typeof before === 'number' ? before : 0) + by;
    this.put({ ...standing, ...item, [field]: sum });
    return sum;
  }

  put(item: Item, guard?: Guard): Outcome {
    const next = stored(item);
    const standing = this.#find(item);
    if (!holds(guard, standing?.item)) {
      this.units.write += 1;
      return standing === undefined ? { done: false } : { done: false, existing: shown(standing) };
    }
    this.units.write += unitsOf(Math.max(next.size, standing?.size ?? 0), writeUnit);
    this.#write(item, next);
    return { done: true };
  }

  remove(key: Key): void {
    this.units.write += unitsOf(this.#find(key)?.size ?? 0, writeUnit);
    this.#write(key, undefined);
  }

  transact(writes: readonly Write[]): Outcome {
    // What can't be sent is noticed before what the service would refuse.
    const made = writes.map((write) => ({
      write,
      standing: this.#find(keyOf(write)),
      next: 'put' in write ? stored(write.put) : undefined,
    }));
    if (writes.length < 1 || writes.length > 100)
      throw new ValidationException('A transaction has 1 to 100 operations');
    if (new Set(writes.map(keyOf).map(({ pk, sk }) => `${pk}\n${sk}`)).size < writes.length)
      throw new ValidationException('Transaction request cannot include multiple operations on one item');
    const guardOf = (write: Write) => ('remove' in write ? undefined : write.guard);
    const refused = made.find(({ write, standing }) => !holds(guardOf(write), standing?.item));
    if (refused !== undefined) {
      this.units.write += 2 * writes.length;
      const { write, standing } = refused;
      return 'check' in write || standing === undefined
        ? { done: false }
        : { done: false, existing: shown(standing) };
    }
    for (const { write, standing, next } of made) {
      this.units.write += 2 * unitsOf(Math.max(next?.size ?? 0, standing?.size ?? 0), writeUnit);
      if (!('check' in write)) this.#write(keyOf(write), next);
    }
    return { done: true };
  }
}
