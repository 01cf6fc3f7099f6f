import type { Guard } from '../../storage/expressions.ts';
import type { Key } from '../../storage/key.ts';
import type { Item, Outcome, Store, Units, Write } from '../../storage/store.ts';

/** A store that lets every item that is written pass by somebody first, who may answer another one. */
export class PassingStore implements Store {
  readonly #store: Store;
  readonly #pass: (item: Item) => Item;

  constructor(store: Store, pass: (item: Item) => Item) {
    this.#store = store;
    this.#pass = pass;
  }

  get units(): Units {
    return this.#store.units;
  }
  get(key: Key) {
    return this.#store.get(key);
  }
  getMany(keys: readonly Key[]) {
    return this.#store.getMany(keys);
  }
  query(query: Parameters<Store['query']>[0]) {
    return this.#store.query(query);
  }
  put(item: Item, guard?: Guard): Promise<Outcome> {
    return this.#store.put(this.#pass(item), guard);
  }
  remove(key: Key) {
    return this.#store.remove(key);
  }
  count(counter: Parameters<Store['count']>[0]) {
    return this.#store.count(counter);
  }
  transact(writes: readonly Write[]): Promise<Outcome> {
    return this.#store.transact(
      writes.map((write) => ('put' in write ? { ...write, put: this.#pass(write.put) } : write)),
    );
  }
}
