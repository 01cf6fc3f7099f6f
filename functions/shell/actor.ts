import type { Guard } from '../../storage/expressions.ts';
import type { Key } from '../../storage/key.ts';
import type { Item, Outcome, Store, Units, Write } from '../../storage/store.ts';
import { table } from '../../storage/table.ts';
import type { Context } from './context.ts';

/** Who writes, by which request or job, and from which address. */
export type Actor = { readonly subject: string; readonly by: string; readonly from?: string | undefined };

/** In one text, since every item carries it: none of the three has a space. */
const written = ({ subject, by, from }: Actor): string =>
  [subject, by, ...(from === undefined ? [] : [from])].join(' ');

/** Reads who wrote an item; nothing where the house did it by itself. */
export const actorOf = (item: Item | undefined): Actor | undefined => {
  const text = item?.[table.actor];
  if (typeof text !== 'string') return undefined;
  const [subject = '', by = '', from] = text.split(' ');
  return { subject, by, from };
};

/** A store whose items say who wrote them. It is said where they are written, so that no use case can forget it. */
class SignedStore implements Store {
  readonly #store: Store;
  readonly #actor: string;

  constructor(store: Store, actor: string) {
    this.#store = store;
    this.#actor = actor;
  }

  #sign(item: Item): Item {
    return { ...item, [table.actor]: this.#actor };
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
    return this.#store.put(this.#sign(item), guard);
  }
  remove(key: Key) {
    return this.#store.remove(key);
  }
  count(counter: Parameters<Store['count']>[0]) {
    return this.#store.count(counter);
  }
  transact(writes: readonly Write[]): Promise<Outcome> {
    return this.#store.transact(
      writes.map((write) => ('put' in write ? { ...write, put: this.#sign(write.put) } : write)),
    );
  }
}

/** The context whose writes say who made them. */
export const signedBy = (context: Context, actor: Actor): Context => {
  let store: Store | undefined;
  return {
    ...(context.ours === undefined ? {} : { ours: context.ours }),
    given: context.given,
    // Made when it is first asked for: documents need no table.
    get store() {
      store ??= new SignedStore(context.store, written(actor));
      return store;
    },
  };
};
