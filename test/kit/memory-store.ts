import type { Guard, Query } from '../../storage/expressions.ts';
import type { Key } from '../../storage/key.ts';
import type { Counter, Item, Outcome, Store, Units, Write } from '../../storage/store.ts';
import { MemoryTable, type Options } from './memory/table.ts';

/** A `Store` in memory. `table` does the same without waiting, and tells what its stream has to tell. */
export class MemoryStore implements Store {
  readonly table: MemoryTable;
  constructor(options: Options = {}) {
    this.table = new MemoryTable(options);
  }
  get units(): Units {
    return this.table.units;
  }
  async get(key: Key): Promise<Item | undefined> {
    return this.table.get(key);
  }
  async getMany(keys: readonly Key[]): Promise<readonly Item[]> {
    return this.table.getMany(keys);
  }
  async query(query: Query) {
    return this.table.query(query);
  }
  async put(item: Item, guard?: Guard): Promise<Outcome> {
    return this.table.put(item, guard);
  }
  async remove(key: Key): Promise<void> {
    this.table.remove(key);
  }
  async count(counter: Counter): Promise<number> {
    return this.table.count(counter);
  }
  async transact(writes: readonly Write[]): Promise<Outcome> {
    return this.table.transact(writes);
  }
}
