import type { Query } from '../../../storage/expressions.ts';
import { type Stored, ValidationException } from './stored.ts';

/** The service orders keys by their bytes. Only above the surrogates does that differ from the order of JavaScript. */
const above = /[\ud800-\uffff]/;
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The items of one partition in the order of their sort keys. */
export class Partition {
  readonly items = new Map<string, Stored>();
  readonly #keys: string[] = [];
  #compare = byUnits;

  /** The place of the first key that is not below, or (`behind`) that is above. */
  #place(key: string, behind: boolean): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(this.#keys[middle] ?? '', key);
      if (order < 0 || (behind && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  set(key: string, value: Stored): void {
    if (!this.items.has(key)) {
      if (this.#compare === byUnits && above.test(key)) {
        this.#compare = byBytes;
        this.#keys.sort(byBytes);
      }
      const last = this.#keys.at(-1);
      if (last === undefined || this.#compare(last, key) < 0) this.#keys.push(key);
      else this.#keys.splice(this.#place(key, false), 0, key);
    }
    this.items.set(key, value);
  }

  delete(key: string): void {
    if (this.items.delete(key)) this.#keys.splice(this.#place(key, false), 1);
  }

  /** The places from the first to, not including, the last that a query's range covers. */
  #range({ prefix, from, to }: Query): { first: number; last: number } {
    if (prefix !== undefined) {
      const first = this.#place(prefix, false);
      let last = first;
      while (this.#keys[last]?.startsWith(prefix) === true) last += 1;
      return { first, last };
    }
    if (from !== undefined && to !== undefined && this.#compare(from, to) > 0)
      throw new ValidationException(
        'The BETWEEN operator requires upper bound to be greater than lower bound',
      );
    return {
      first: from === undefined ? 0 : this.#place(from, false),
      last: to === undefined ? this.#keys.length : this.#place(to, true),
    };
  }

  /** The items of a query's range in its order, from behind a key on. */
  *within(query: Query): Generator<Stored> {
    const { after, newestFirst } = query;
    let { first, last } = this.#range(query);
    if (newestFirst === true) {
      if (after !== undefined) last = Math.min(last, this.#place(after, false));
      for (let at = last - 1; at >= first; at -= 1) yield this.#at(at);
    } else {
      if (after !== undefined) first = Math.max(first, this.#place(after, true));
      for (let at = first; at < last; at += 1) yield this.#at(at);
    }
  }

  #at(place: number): Stored {
    const found = this.items.get(this.#keys[place] ?? '');
    if (found === undefined) throw new Error('the keys and the items of a partition differ');
    return found;
  }
}
